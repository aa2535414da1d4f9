import type { Attributes } from '#shared/publish/escape.ts'
import { styledFields, styleNames } from '../office/names.ts'

/** The namespaces of a document's parts (OpenDocument 1.3, part 3, 1.4). */
export const namespaces: Attributes = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': '1.3',
}

/** LibreOffice's built-in styles, by its names for them. */
const usual: Readonly<Record<string, string>> = {
  [styleNames.quote]: 'Quotations',
  [styleNames.caption]: 'Caption',
  [styledFields.headline]: 'Title',
  [styledFields.deck]: 'Subtitle',
  ...Object.fromEntries([2, 3, 4].map((level) => [styleNames.heading(level), `Heading ${level - 1}`])),
}

/** The name under which people see a style. */
export function displayName(style: string): string {
  return usual[style] ?? style
}

/** A style's name as a document has it: what a name of XML has not is written with its number. */
export function styleName(style: string): string {
  return displayName(style).replaceAll(' ', '_20_')
}
