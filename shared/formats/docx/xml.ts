import { type Attributes, element } from '#shared/publish/escape.ts'
import { empty } from '../xml.ts'

/**
 * The namespaces of a document's parts (ECMA-376 part 1, annex A; [MS-DOCX] 2.1 for w14 and w15).
 */
export const namespaces: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'mc:Ignorable': 'w14 w15',
}

/** An element whose value is its `w:val`. */
export function value(name: string, said: string | number): string {
  return empty(name, { 'w:val': said })
}

/** Only in controls of this kind does LibreOffice read links as links. */
const kind = '<w:docPartObj></w:docPartObj>'

/** A named content control (17.5.2.29) around blocks. */
export function control(tag: string, id: number, blocks: string): string {
  return element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, value('w:tag', tag) + value('w:id', id) + kind) + element('w:sdtContent', {}, blocks),
  )
}
