import { strToU8, zipSync } from 'fflate'
import { onlyStory, readAll } from '../reading.ts'

const names = ['office', 'text', 'table', 'style'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
)
const namespaces = [
  ...names,
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

const textStyle = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const paragraphStyle = (name: string, parent = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`

const styles = [
  textStyle('F', 'fo:language="fr" fo:country="BE"'),
  textStyle('B', 'fo:font-weight="bold"'),
  textStyle('H', 'text:display="none"'),
  textStyle('S', 'style:text-position="super 58%"'),
  paragraphStyle('Title'),
  paragraphStyle('MyTitle', 'Title'),
  paragraphStyle('Quotations'),
  '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="a"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
].join('')

const edges = `<office:master-styles><style:master-page style:name="M"><style:header><text:p>The Harbour Post</text:p></style:header></style:master-page></office:master-styles>`

/** A document of some text, as LibreOffice writes one. */
export function odt(text: string, files: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(`<office:document-styles ${namespaces}>${edges}</office:document-styles>`),
    ...files,
  })
}

export const flat = (text: string) =>
  `<?xml version="1.0"?><office:document ${namespaces} office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document>`

export const read = async (text: string, files?: Record<string, Uint8Array>) =>
  onlyStory(await readAll(odt(text, files), 'Ferry.odt'))
export const p = (words: string, style = '') => `<text:p text:style-name="${style}">${words}</text:p>`
export const span = (style: string, words: string) => `<text:span text:style-name="${style}">${words}</text:span>`
