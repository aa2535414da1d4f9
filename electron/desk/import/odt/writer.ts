import { styleNames } from '#shared/formats/office/names.ts'
import type { LeftOuts } from '#shared/import/left-out.ts'
import { isSymbolFont, marked, symbolIn } from '#shared/paste/index.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { noteHref } from '#shared/schema/note-link.ts'
import { mostAbove } from '../word/flow.ts'
import { UnseenText } from '../word/unseen-text.ts'
import { elementAt, elementsOf, type XmlElement } from '../word/xml.ts'
import { attributesOf, changesIn, type OdtChange } from './changes.ts'
import { wordsOfChart } from './chart.ts'
import type { OdtComments } from './comments.ts'
import type { OdtPackage } from './package.ts'
import { plainOf } from './plain.ts'
import type { Look, OdtStyles } from './styles.ts'
import { tableMarkup } from './table.ts'

/** The context of a piece of text. */
interface Around {
  readonly look: Look
  readonly href: string | null
  readonly depth: number
  /** The lists around it, by the style of the outermost. */
  readonly list: { readonly style: string | undefined; readonly level: number } | null
}

/**
 * Encloses the number of a deletion that includes the end of a paragraph; XML text cannot contain
 * this character.
 */
const cut = '\u0001'
const deletedEnd = new RegExp(`${cut}(\\d+)${cut}`)

/** No text is nested deeper; of anything deeper only the words are kept. */
const deepest = 150

/** Elements that contain text and nothing else that matters. */
const unread: ReadonlySet<string> = new Set(
  'text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms text:soft-page-break office:annotation-end text:bookmark text:bookmark-start text:bookmark-end text:reference-mark text:reference-mark-start text:reference-mark-end svg:title svg:desc text:index-title-template'.split(
    ' ',
  ),
)

/** Lists that a program generates from the text. */
const indexes =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/

/** Writes the text of a document as HTML: its meaning, not its look (ODF 1.3 part 3, 5 to 7). */
export class OdtWriter {
  readonly #package: OdtPackage
  readonly #styles: OdtStyles
  readonly #comments: OdtComments
  readonly #changes: ReadonlyMap<string, OdtChange>
  readonly #leftOut: LeftOuts
  readonly #unseen: UnseenText
  /** The open changes and comments. */
  readonly #insertions = new Set<OdtChange>()
  readonly #open = new Set<number>()
  readonly #notes: string[] = []
  readonly #counts = new Map<string, number>()
  #deletion: OdtChange | null = null
  /** The deletions of paragraph ends, by the number with which the text marks them. */
  readonly #ends: OdtChange[] = []
  #hasTitle = false
  /** What follows the present paragraph, on lines of its own. */
  #after = ''

  constructor(document: OdtPackage, text: XmlElement, styles: OdtStyles, comments: OdtComments, leftOut: LeftOuts) {
    this.#package = document
    this.#styles = styles
    this.#comments = comments
    this.#changes = changesIn(text)
    this.#leftOut = leftOut
    this.#unseen = new UnseenText(leftOut)
  }

  /** The text, with its notes at the end. */
  write(text: XmlElement): string {
    const blocks = elementsOf(text).map((element) =>
      this.#block(element, { look: {}, href: null, depth: 1, list: null }),
    )
    this.#unseen.end()
    // A title is at the top, whatever few lines are above it.
    const title = this.#hasTitle ? blocks.findIndex((block) => block.startsWith('<h1')) : -1
    if (title > 0 && title <= mostAbove) blocks.unshift(...blocks.splice(title, 1))
    return blocks.join('') + this.#notes.join('')
  }

  #blocks(parent: XmlElement, around: Around): string {
    if (around.depth > deepest) return `<p>${escapeHtml(plainOf(parent))}</p>`
    const inside = { ...around, depth: around.depth + 1 }
    return elementsOf(parent)
      .map((element) => this.#block(element, inside))
      .join('')
  }

  #block(element: XmlElement, around: Around): string {
    const { name, attributes } = element
    if (name === 'text:p' || name === 'text:h') return this.#paragraph(element, around)
    if (name === 'text:list') return this.#list(element, around)
    if (name === 'table:table')
      return tableMarkup(element, (cell) => this.#blocks(cell, { ...around, look: {}, list: null }))
    if (name === 'text:section' || name === 'text:numbered-paragraph') {
      if (attributes.get('text:display') === 'none' || attributes.get('text:is-hidden') === 'true') {
        this.#leftOut.add('hidden', plainOf(element))
        return ''
      }
      return this.#blocks(element, around)
    }
    if (indexes.test(name)) {
      this.#leftOut.add('field', plainOf(element))
      return ''
    }
    if (unread.has(name)) return ''
    // Changes and comments may begin or end between paragraphs.
    const html = this.#leaf(element, around)
    return html.trim() === '' ? this.#takeAfter() : `<p>${html}</p>${this.#takeAfter()}`
  }

  #takeAfter(): string {
    const after = this.#after
    this.#after = ''
    return after
  }

  #paragraph(element: XmlElement, around: Around): string {
    const style = element.attributes.get('text:style-name')
    if (this.#styles.isHidden(style)) {
      this.#leftOut.add('hidden', plainOf(element))
      return ''
    }
    const look = { ...around.look, ...this.#styles.look('paragraph', style) }
    const outer = this.#after
    this.#after = ''
    const html = this.#inline(element, { ...around, look, list: null })
    const after = this.#takeAfter()
    this.#after = outer
    // The end of an inserted paragraph belongs to the insertion around it.
    const [change] = this.#insertions
    const tag = this.#tagOf(element, style)
    const mark = change === undefined ? '' : attributesOf(marked.end, change)
    const isQuoted = this.#styles.names(style).some((each) => each === 'quotations' || each === 'quote')
    const parts = html.split(deletedEnd)
    const last = parts.at(-1) ?? ''
    const before = parts.slice(0, -1).map((part, at) => {
      const deletion = at % 2 === 0 ? this.#ends[Number(parts[at + 1])] : undefined
      return deletion === undefined ? '' : `<${tag}${attributesOf(marked.end, deletion)}>${part}</${tag}>`
    })
    const own = last.trim() === '' && mark === '' ? '' : `<${tag}${mark}>${last}</${tag}>`
    const block = before.join('') + own
    return (isQuoted && block !== '' ? `<blockquote>${block}</blockquote>` : block) + after
  }

  #tagOf(element: XmlElement, style: string | undefined): string {
    if (this.#styles.names(style).includes('title')) {
      const tag = this.#hasTitle ? 'h2' : 'h1'
      this.#hasTitle = true
      return tag
    }
    const said = Number(element.attributes.get('text:outline-level') ?? 1)
    const level = element.name === 'text:h' ? said : this.#styles.outline(style)
    return level === null ? 'p' : `h${Math.min(6, Math.max(1, level) + (this.#hasTitle ? 1 : 0))}`
  }

  #inline(element: XmlElement, around: Around): string {
    if (around.depth > deepest) return this.#text(plainOf(element), around)
    const inside = { ...around, depth: around.depth + 1 }
    return element.children
      .map((child) =>
        // White space collapses, as in HTML (ODF 1.3 part 3, 6.1.2).
        typeof child === 'string' ? this.#text(child.replace(/[\t\n\r ]+/g, ' '), around) : this.#leaf(child, inside),
      )
      .join('')
  }

  #leaf(element: XmlElement, around: Around): string {
    const { name, attributes } = element
    switch (name) {
      case 'text:span': {
        if (attributes.get('text:style-name') === styleNames.direction) return ''
        const look = this.#styles.look('text', attributes.get('text:style-name'))
        return this.#inline(element, { ...around, look: { ...around.look, ...look } })
      }
      case 'text:a':
        return this.#inline(element, { ...around, href: attributes.get('xlink:href') ?? null })
      case 'text:s':
        return this.#text(' '.repeat(Math.min(200, Number(attributes.get('text:c') ?? 1) || 1)), around)
      case 'text:tab':
        return this.#text('\t', around)
      case 'text:line-break':
        return this.#dressed('<br>', around)
      case 'text:note':
        return this.#note(element, around)
      case 'office:annotation': {
        const number = this.#comments.numbers.get(element)
        // Without a name it is on a position, not on words.
        if (number !== undefined && attributes.has('office:name')) this.#open.add(number)
        return ''
      }
      case 'office:annotation-end':
        this.#open.delete(this.#comments.numbers.get(attributes.get('office:name') ?? '') ?? 0)
        return ''
      case 'text:change-start': {
        const change = this.#changes.get(attributes.get('text:change-id') ?? '')
        if (change?.kind === 'ins') this.#insertions.add(change)
        return ''
      }
      case 'text:change-end': {
        const change = this.#changes.get(attributes.get('text:change-id') ?? '')
        if (change !== undefined) this.#insertions.delete(change)
        return ''
      }
      case 'text:change':
        return this.#deleted(this.#changes.get(attributes.get('text:change-id') ?? ''), around)
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        this.#unseen.add('hidden', attributes.get('text:string-value') ?? plainOf(element))
        return ''
      case 'text:placeholder':
        this.#unseen.add('placeholder', plainOf(element))
        return ''
      case 'text:page-number':
      case 'text:page-count':
        this.#leftOut.add('field', name.slice(5))
        return ''
      case 'text:ruby':
        return this.#inline(elementAt(element, 'text:ruby-base') ?? element, around)
      case 'draw:frame':
        return this.#frame(element, around)
      case 'draw:a':
      case 'draw:g':
        return this.#inline(element, around)
    }
    if (unread.has(name)) return ''
    if (/^(?:draw|dr3d|chart|presentation):/.test(name)) return this.#shape(element, around)
    return this.#inline(element, around)
  }

  /** Writes deleted text where it was: its first and last lines continue the present paragraph. */
  #deleted(change: OdtChange | undefined, around: Around): string {
    if (change?.kind !== 'del' || this.#deletion !== null) return ''
    this.#deletion = change
    const inside = { ...around, depth: around.depth + 1 }
    const lines = change.content.map((block) =>
      block.name === 'text:p' || block.name === 'text:h'
        ? this.#inline(block, inside)
        : this.#text(plainOf(block), inside),
    )
    this.#deletion = null
    // The end of each line but the last was deleted, too.
    this.#ends.push(change)
    return lines.join(`${cut}${this.#ends.length - 1}${cut}`)
  }

  #text(given: string, around: Around): string {
    const text = given.replaceAll(cut, '')
    if (text === '') return ''
    if (around.look.hidden) {
      this.#unseen.add('hidden', text)
      return ''
    }
    this.#unseen.end()
    const font = around.look.font ?? ''
    const shown = isSymbolFont(font)
      ? [...text].map((sign) => symbolIn(font, sign.codePointAt(0) ?? 0) ?? sign)
      : [text]
    return this.#dressed(escapeHtml(shown.join('')), around)
  }

  #dressed(html: string, { look, href }: Around): string {
    const names = [
      look.script,
      look.strike && 's',
      look.underline && href === null && 'u',
      look.italic && 'em',
      look.bold && 'strong',
    ]
    let text = html
    for (const name of names) if (name) text = `<${name}>${text}</${name}>`
    if (look.language !== undefined) text = `<span lang="${escapeHtml(look.language)}">${text}</span>`
    if (href !== null) text = `<a href="${escapeHtml(href)}">${text}</a>`
    const changes = [...this.#insertions, ...(this.#deletion === null ? [] : [this.#deletion])]
    for (const change of changes.slice(-2).toReversed())
      text = `<span${attributesOf(marked.change, change)}>${text}</span>`
    for (const number of this.#open) text = `<span ${marked.comment}="${number}">${text}</span>`
    return text
  }

  /** A note as two links to each other. */
  #note(element: XmlElement, around: Around): string {
    const number = this.#notes.length + 1
    const said = plainOf(elementAt(element, 'text:note-citation') ?? element).trim()
    const label = escapeHtml(/^\d*$/.test(said) ? `[${number}]` : said)
    const [call, note] = [noteHref('call', number), noteHref('note', number)]
    this.#notes.push('')
    const body = elementAt(element, 'text:note-body')
    const open = [...this.#open]
    this.#open.clear()
    const html = body === undefined ? '' : this.#blocks(body, { look: {}, href: null, depth: around.depth, list: null })
    for (const each of open) this.#open.add(each)
    const mark = `<a id="${note.slice(1)}" href="${call}">${label}</a> `
    this.#notes[number - 1] = /^<p[^>]*>/.test(html)
      ? html.replace(/^<p[^>]*>/, (tag) => tag + mark)
      : `<p>${mark}</p>${html}`
    return this.#dressed(`<a id="${call.slice(1)}" href="${note}">${label}</a>`, { ...around, href: null, look: {} })
  }

  #list(element: XmlElement, around: Around): string {
    const level = (around.list?.level ?? 0) + 1
    const style = element.attributes.get('text:style-name') ?? around.list?.style
    const numbers = this.#styles.numbers(style, level) ?? null
    const inside = { ...around, list: { style, level } }
    const items = elementsOf(element).filter(({ name }) => name === 'text:list-item' || name === 'text:list-header')
    // Numbered headings are inside lists as well.
    if (
      items.every(
        (item) =>
          elementsOf(item).every(({ name }) => name === 'text:h' || name === 'text:list') &&
          item.name === 'text:list-item',
      )
    )
      if (items.some((item) => elementAt(item, 'text:h') !== undefined))
        return items.map((item) => this.#blocks(item, inside)).join('')
    const key = `${level} ${style}`
    const goesOn =
      element.attributes.get('text:continue-numbering') === 'true' || element.attributes.has('text:continue-list')
    const given = items[0]?.attributes.get('text:start-value')
    const start =
      given === undefined ? (goesOn ? (this.#counts.get(key) ?? 0) + 1 : (numbers?.start ?? 1)) : Number(given)
    const html = items
      .map((item) => ({ item, html: this.#blocks(item, inside) }))
      .filter((each) => each.html !== '')
      .map((each) => `<li>${each.html}</li>`)
    this.#counts.set(key, start + html.length - 1)
    if (html.length === 0) return ''
    if (numbers === null) return `<ul>${html.join('')}</ul>`
    const type = numbers.numbers === null ? '' : ` type="${numbers.numbers}"`
    return `<ol${type}${start === 1 ? '' : ` start="${start}"`}>${html.join('')}</ol>`
  }

  /** A picture, a text box, or an object of another program (ODF 1.3 part 3, 10.4). */
  #frame(element: XmlElement, around: Around): string {
    const box = elementAt(element, 'draw:text-box')
    if (box !== undefined) {
      const html = this.#blocks(box, { ...around, look: {}, href: null, list: null })
      const image = /<img\b[^>]*>/.exec(html)?.[0]
      // A picture and its caption are in a box of their own.
      const words = html.replaceAll(/<img\b[^>]*>/g, '')
      this.#after +=
        image !== undefined && html.match(/<img\b/g)?.length === 1
          ? `<figure>${image}<figcaption>${words.replaceAll(/<\/?(?:p|h\d)\b[^>]*>/g, ' ')}</figcaption></figure>`
          : html
      return ''
    }
    const object = elementAt(element, 'draw:object') ?? elementAt(element, 'draw:object-ole')
    if (object !== undefined) {
      const chart = this.#package.chart(object.attributes.get('xlink:href') ?? '')
      if (chart !== undefined)
        this.#after += this.#blocks(wordsOfChart(chart), { ...around, look: {}, href: null, list: null })
      this.#leftOut.add(
        chart === undefined ? 'embedded' : 'drawing',
        plainOf(elementAt(element, 'svg:title') ?? chart ?? element).trim(),
      )
      return ''
    }
    const image = elementAt(element, 'draw:image')
    if (image === undefined) return this.#shape(element, around)
    const address = image.attributes.get('xlink:href') ?? ''
    const src = /^[a-z][a-z\d+.-]*:/i.test(address) ? null : this.#package.picture(address)
    const alt = ['svg:desc', 'svg:title'].map((name) =>
      plainOf(elementAt(element, name) ?? { name, attributes: new Map(), children: [] }).trim(),
    )
    if (src === null) {
      this.#leftOut.add('picture', alt.find((words) => words !== '') ?? address)
      return ''
    }
    return this.#dressed(`<img src="${src}" alt="${escapeHtml(alt.find((words) => words !== '') ?? '')}">`, {
      ...around,
      look: {},
      href: null,
    })
  }

  /** A drawing: its words are placed after its paragraph. */
  #shape(element: XmlElement, around: Around): string {
    const words = plainOf(element).trim()
    this.#leftOut.add('drawing', words)
    if (words !== '') this.#after += this.#blocks(element, { ...around, look: {}, href: null, list: null })
    return ''
  }
}
