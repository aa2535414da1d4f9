import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A paragraph of a document in one of its styles, as Word writes it. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** The paragraph that contains a document's picture. */
export const wordPicture = `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5715000" cy="3810000"/><wp:docPr id="1" name="Picture" descr="The ferry"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/** A run of text in a paragraph. */
export function wordRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

interface Tracking {
  by: string
  /** As Word writes it: the writer's local time, labelled as UTC. */
  at?: string
}

/** A run inserted while changes were tracked. */
export function wordInsertion(text: string, tracking: Tracking): string {
  return `<w:ins ${trackingOf(tracking)}>${wordRun(text)}</w:ins>`
}

/** A run deleted while changes were tracked. */
export function wordDeletion(text: string, tracking: Tracking): string {
  return `<w:del ${trackingOf(tracking)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
}

/** A paragraph whose end was inserted or deleted while changes were tracked. */
export function wordParagraphWithEnd(kind: 'ins' | 'del', runs: string, tracking: Tracking): string {
  return `<w:p><w:pPr><w:rPr><w:${kind} ${trackingOf(tracking)}/></w:rPr></w:pPr>${runs}</w:p>`
}

/** Text with a comment on it. */
export function wordCommented(id: number, runs: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
}

/**
 * A comment, for the comments part. `paragraph`: the id of its paragraph, by which threads refer to
 * it.
 */
export function wordComment(
  id: number,
  text: string,
  { by, at, paragraph = `P${id}` }: Tracking & { paragraph?: string },
): string {
  const date = at === undefined ? '' : ` w:date="${at}"`
  return `<w:comment w:id="${id}" w:author="${by}"${date}><w:p w14:paraId="${paragraph}">${wordRun(text)}</w:p></w:comment>`
}

function trackingOf({ by, at = '2026-11-20T10:00:00Z' }: Tracking): string {
  return `w:id="1" w:author="${by}" w:date="${at}"`
}

interface WordParts {
  /** A PNG. */
  picture?: Uint8Array
  comments?: string
  /** The part that makes threads of the comments. */
  threads?: string
  /** Styles besides Word's own. */
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  /** Further relationships of the main part. */
  relationships?: string
  /** Other parts by name. */
  others?: Readonly<Record<string, string>>
}

/** A relationship of a document's main part. */
export function wordRelationship(id: string, type: string, target: string, isExternal = false): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`
}

/**
 * A Word document (ECMA-376) of some paragraphs, with Word's own styles and whatever else is given.
 */
export function wordDocument(
  paragraphs: string,
  {
    picture,
    comments,
    threads,
    styles = '',
    numbering,
    footnotes,
    endnotes,
    relationships = '',
    others: more = {},
  }: WordParts = {},
): Uint8Array<ArrayBuffer> {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/image" Target="media/image1.png"/><Relationship Id="rId3" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/>${relationships}</Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${w}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('Quote', 'Quote')}${styles}</w:styles>`,
    ),
    'word/document.xml': strToU8(`<w:document ${w} ${others}><w:body>${paragraphs}</w:body></w:document>`),
  }
  if (picture) parts['word/media/image1.png'] = picture
  if (comments !== undefined) parts['word/comments.xml'] = strToU8(`<w:comments ${w}>${comments}</w:comments>`)
  if (threads !== undefined)
    parts['word/commentsExtended.xml'] = strToU8(`<w15:commentsEx ${w}>${threads}</w15:commentsEx>`)
  for (const [name, content] of Object.entries({ numbering, footnotes, endnotes }))
    if (content !== undefined) parts[`word/${name}.xml`] = strToU8(`<w:${name} ${w}>${content}</w:${name}>`)
  for (const [name, content] of Object.entries(more)) parts[name] = strToU8(content)
  return new Uint8Array(zipSync(parts))
}
