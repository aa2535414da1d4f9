import { DOMParser as HtmlParser } from 'linkedom'
import type { FieldName } from '#shared/article/fields.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { formatDateline, parseDateline } from '#shared/dateline/index.ts'
import { styledFields, styleNames } from '#shared/formats/office/names.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { keysOf } from '#shared/keys-of.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import type { StoryRead } from '../reader.ts'
import { articleOfOwn, type OwnProperties } from '../word/own/properties.ts'
import { datelineOf } from '../word/own/reading.ts'
import { blocks } from '../word/own/restore-blocks.ts'

/** The attribute of a paragraph for the name of its style, in lower case. */
export const styleAttribute = 'data-style'

/** The text of a document of Lede's without the paragraphs that are fields, and these. */
export interface OwnText {
  readonly html: string
  readonly fields: Partial<Record<FieldName, readonly string[]>>
  /** The printed dateline; null if there is none. */
  readonly dateline: string | null
}

const fieldOf = new Map(keysOf(styledFields).map((field) => [styledFields[field].toLowerCase(), field]))
/** Paragraphs that say what the properties say as well. */
const repeated: ReadonlySet<string> = new Set(
  [styleNames.held, styleNames.notice, styleNames.label, styleNames.direction].map((name) => name.toLowerCase()),
)

/**
 * Takes the fields out of the text of a document that Lede wrote and another program saved as RTF,
 * and puts its boxes, captions and pull quotes together again: of all that, RTF keeps the styles.
 */
export function ownText(html: string, properties: OwnProperties): OwnText {
  const { body } = new HtmlParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html')
  const fields: Partial<Record<FieldName, string[]>> = {}
  let dateline: string | null = null
  for (const line of [...body.children]) {
    const style = styleOf(line)
    const field = fieldOf.get(style)
    const words = onOneLine(line.textContent ?? '')
    if (field !== undefined && field !== 'headline') fields[field] = [...(fields[field] ?? []), words]
    else if (style === styleNames.filed.toLowerCase()) dateline = words
    else if (!repeated.has(style)) continue
    line.remove()
  }
  dateline ??= takeDateline(body, properties)
  for (const line of [...body.children]) if (line.parentElement === body) restore(line)
  for (const line of body.querySelectorAll(`[${styleAttribute}]`)) {
    if (styleOf(line) === styleNames.quote.toLowerCase()) withoutLook(line, 'em')
    if (styleOf(line) === styleNames.tableHeading.toLowerCase()) asHeading(line)
    line.removeAttribute(styleAttribute)
  }
  return { html: body.innerHTML, fields, dateline }
}

/**
 * The reading of a document of Lede's: what it says in its properties and its fields, and the text.
 * @throws LedeError those of `readArticleJson`
 */
export function readingOfOwnRtf(read: StoryRead, properties: OwnProperties, { fields, dateline }: OwnText): StoryRead {
  const leftOut = new LeftOuts()
  const { headline, body, source, embargoUntil } = read.article
  const said = articleOfOwn(properties, { ...fields, ...(headline === null ? {} : { headline: [headline] }) })
  const article = readArticleJson({
    ...said,
    embargoUntil: said.embargoUntil ?? embargoUntil,
    notices: properties.notices,
    dateline: datelineOf(said, dateline, leftOut),
    body,
    source,
  })
  return { ...read, article, leftOut: [...read.leftOut, ...leftOut.list()] }
}

/** Takes the run-in dateline, which is bold, from the beginning of the first paragraph. */
function takeDateline(body: Element, properties: OwnProperties): string | null {
  const first = [...body.children].find(({ localName }) => localName === 'p')
  // Each sign that RTF writes by its number is in an element of its own.
  const bold: ChildNode[] = []
  for (let each = first?.firstChild; each?.nodeName.toLowerCase() === 'strong'; each = each.nextSibling) bold.push(each)
  const words = bold.map(({ textContent }) => textContent ?? '').join('')
  const { dateline, language } = articleOfOwn(properties, {})
  const printed = formatDateline(dateline, { language }).trim()
  const isPrinted = printed !== '' && words.trimStart().startsWith(printed)
  const length = isPrinted
    ? words.indexOf(printed) + printed.length
    : (parseDateline(`${words.slice(0, 400)} `)?.length ?? 0)
  if (length === 0) return null
  let left = length
  for (const each of bold) {
    const text = each.textContent ?? ''
    const rest = text.slice(left)
    left = Math.max(0, left - text.length)
    if (rest.trim() === '') each.remove()
    else {
      if (rest !== text) each.textContent = rest.trimStart()
      break
    }
  }
  return words.slice(0, length)
}

function styleOf(element: Element | null | undefined): string {
  return element?.getAttribute(styleAttribute) ?? ''
}

/** Takes away the look of a line's style, which LibreOffice repeats for its text. */
function withoutLook(line: Element, name: string): void {
  const marks = [...line.querySelectorAll(name)]
  if (marks.map(({ textContent }) => textContent).join('') !== line.textContent) return
  for (const each of marks) each.replaceWith(...each.childNodes)
}

/** Makes the cell of a line in the style of table headings one. */
function asHeading(line: Element): void {
  const cell = line.closest('td')
  withoutLook(line, 'strong')
  if (cell === null) return
  const heading = line.ownerDocument.createElement('th')
  for (const { name, value } of [...cell.attributes]) heading.setAttribute(name, value)
  heading.append(...cell.childNodes)
  cell.replaceWith(heading)
}

/** Puts what begins with a line together again. */
function restore(line: Element): void {
  const style = styleOf(line)
  const caption = styleNames.caption.toLowerCase()
  const next = line.nextElementSibling
  if (style === caption && next?.localName === 'table') {
    const words = line.ownerDocument.createElement('caption')
    words.textContent = line.textContent
    next.prepend(words)
    line.remove()
    return
  }
  const block = blocks.find(({ first, tag }) => first.toLowerCase() === style && enclose[tag] !== undefined)
  if (block === undefined) return
  const goesOn = block.repeats ? [style] : block.others.map((other) => other.toLowerCase())
  const lines = [line]
  for (let each = next; each && goesOn.includes(styleOf(each)); each = each.nextElementSibling) {
    if (styleOf(each) === caption && each.nextElementSibling?.localName === 'table') break
    lines.push(each)
  }
  enclose[block.tag]?.(lines)
}

/** How lines become a block, by its tag. */
const enclose: Readonly<Record<string, (lines: readonly Element[]) => void>> = {
  factBox: (lines) => around(lines, 'aside', 'fact-box'),
  pullQuote: (lines) => {
    for (const name of lines.slice(1)) name.setAttribute('class', 'attribution')
    around(lines, 'aside', 'pull-quote')
  },
  relatedLinks: (lines) => {
    const list = lines[0]?.ownerDocument.createElement('ul')
    if (list === undefined) return
    lines[0]?.before(list)
    for (const line of lines) {
      const item = line.ownerDocument.createElement('li')
      item.append(line)
      list.append(item)
    }
    around([list], 'nav', 'related')
  },
  'linkCard link': (lines) => {
    const card = lines[0]?.querySelector('a')
    if (!card) return
    card.textContent = card.textContent?.trim() ?? ''
    lines[0]?.replaceWith(card)
    for (const line of lines.slice(1))
      line.setAttribute('class', styleOf(line) === styleNames.cardSite.toLowerCase() ? 'site' : 'description')
    around([card, ...lines.slice(1)], 'figure', 'link-card')
  },
  figure: (lines) => {
    const image = lines[0]?.querySelector('img')
    if (!image) return
    for (const line of lines.slice(1)) {
      const words = onOneLine(line.textContent ?? '')
      if (styleOf(line) === styleNames.credit.toLowerCase()) image.setAttribute('data-credit', words)
      else if (styleOf(line) === styleNames.caption.toLowerCase()) {
        const caption = line.ownerDocument.createElement('figcaption')
        caption.textContent = words
        line.replaceWith(caption)
        around([image, caption], 'figure', '')
        continue
      } else continue
      line.remove()
    }
  },
}

function around(lines: readonly Element[], name: string, kind: string): void {
  const [first] = lines
  if (first === undefined) return
  const box = first.ownerDocument.createElement(name)
  if (kind !== '') box.className = kind
  first.before(box)
  box.append(...lines)
}
