import type { Notice } from '#shared/article/notice.ts'
import { isAssetName, pixelsOf } from '#shared/blocks/figure/values.ts'
import type { GroupReader } from '#shared/blocks/grouped-block.ts'
import { groupReaderOf } from '#shared/blocks/grouped-blocks.ts'
import { listStart } from '#shared/blocks/lists/node.ts'
import { displayName } from '#shared/formats/odt/names.ts'
import { controlled, styledFields, styleNames } from '#shared/formats/office/names.ts'
import { keysOf } from '#shared/keys-of.ts'
import type { Change } from '#shared/paste/index.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import type { PageImages } from '../../page-images.ts'
import { restoreBlocks } from '../../word/own/restore-blocks.ts'
import { type LineContainer, lineContainer, OwnStory } from '../../word/own/story.ts'
import { elementAt, elementsOf, type XmlElement } from '../../word/xml.ts'
import type { OdtChange } from '../changes.ts'
import type { OdtPackage } from '../package.ts'
import { plainOf } from '../plain.ts'
import type { OdtStyles } from '../styles.ts'
import { OwnOdtLines } from './lines.ts'
import { cellsOf } from './table.ts'

interface Document {
  readonly package: OdtPackage
  readonly styles: OdtStyles
  readonly changes: ReadonlyMap<string, OdtChange>
  readonly images: PageImages
  /** Whether a tracked change is to be applied. */
  keeps(change: Change): boolean
}

/** What the name of a section says: a block's name, and its attributes. */
interface Tag {
  readonly kind: string
  readonly said: string
}

/** A list around others: its level, from 1, and its style. */
interface List {
  readonly level: number
  readonly style: string | undefined
}

const called = (style: string) => displayName(style).toLowerCase()

const fieldOfStyle = new Map(keysOf(styledFields).map((field) => [called(styledFields[field]), field]))

/** The names of styles in a document, by those of Word, which texts that were .docx have. */
const inWord: ReadonlyMap<string, string> = new Map(
  Object.values(styleNames).flatMap((name) =>
    typeof name === 'string' ? [[name.toLowerCase(), called(name)] as const] : [],
  ),
)
const wordNames: ReadonlyMap<string, string> = new Map([...inWord].map(([name, here]) => [here, name]))

/** Styles that identify a paragraph, however somebody has changed its look. */
const own: ReadonlySet<string> = new Set([...fieldOfStyle.keys(), ...inWord.values()])

function sectionOf(tag: string, children: readonly XmlElement[]): XmlElement {
  return { name: 'text:section', attributes: new Map([['text:name', tag]]), children: [...children] }
}

/** Reads the blocks of an OpenDocument text of Lede's, applying some tracked changes. */
export class OwnOdtBlocks {
  readonly story = new OwnStory()
  readonly notices: Notice[] = []
  /** The printed dateline. */
  dateline: string | null = null
  readonly #document: Document
  readonly #lines: OwnOdtLines

  constructor(document: Document) {
    this.#document = document
    const { styles, changes, keeps } = document
    this.#lines = new OwnOdtLines({ story: this.story, styles, changes, keeps })
  }

  read(parent: XmlElement, path: readonly LineContainer[] = [], list: List = { level: 0, style: undefined }): void {
    const within = path.map(({ container }) => container.name)
    const elements = restoreBlocks(elementsOf(parent), within, {
      paragraph: 'text:p',
      table: 'table:table',
      styleOf: (each) => wordNames.get(this.#styleOf(each)) ?? '',
      // A caption needs nothing around it and its table.
      enclose: (tag, children) => (tag === 'table' ? children : [sectionOf(tag, children)]),
    })
    for (const [at, element] of elements.entries()) {
      const next = elements[at + 1]
      if (element.name === 'table:table') this.#table(element, elements[at - 1], path)
      else if (next?.name === 'table:table' && this.#isCaption(element)) this.#lines.taken(element, this.#end(path))
      else if (element.name === 'text:p' || element.name === 'text:h') this.#paragraph(element, path)
      else if (element.name === 'text:section') this.#section(element, path)
      else if (element.name === 'text:list') this.#list(element, path, list)
    }
  }

  #isCaption(element: XmlElement | undefined): element is XmlElement {
    return element?.name === 'text:p' && this.#styleOf(element) === called(styleNames.caption)
  }

  #styleOf({ attributes }: XmlElement): string {
    const names = this.#document.styles.names(attributes.get('text:style-name'))
    return names.map((name) => inWord.get(name) ?? name).find((name) => own.has(name)) ?? ''
  }

  #end(path: readonly LineContainer[]): () => void {
    return () => this.story.end('paragraph', { level: null }, path)
  }

  #paragraph(element: XmlElement, path: readonly LineContainer[]): void {
    const style = this.#styleOf(element)
    const field = path.length === 0 ? fieldOfStyle.get(style) : undefined
    if (field !== undefined && !(field === 'headline' && this.story.fields.headline)) {
      this.story.field(field, onOneLine(this.#lines.words(element)))
      return
    }
    // Notices are in a section, or else only in the properties.
    if ([styleNames.held, styleNames.notice, styleNames.label].some((name) => style === called(name))) return
    if (style === called(styleNames.filed)) {
      this.dateline = this.#lines.words(element)
      return
    }
    if (style === called(styleNames.afterTable) && this.#lines.words(element).trim() === '') return
    const isRelated = path.at(-1)?.container.name === 'relatedLinks'
    const { frames, href, dateline, isUnmade } = this.#lines.read(element, this.#end(path), { isLinked: !isRelated })
    this.dateline ??= dateline
    // A paragraph with only inserted text was inserted with it, and one with only deleted text just
    // marks its place.
    const hasEnd = this.#lines.hasEnd && (this.story.isOpen || !isUnmade)
    if (hasEnd) {
      if (isRelated) this.story.end('relatedLink', { href }, path)
      else if (style === called(styleNames.rule) && !this.story.isOpen) this.story.end('horizontalRule', null, path)
      else this.story.end('paragraph', { level: levelOf(element, style) }, path)
    }
    for (const frame of frames) this.#picture(frame, path, {})
  }

  #section(element: XmlElement, path: readonly LineContainer[]): void {
    const words = (element.attributes.get('text:name') ?? '').split(' ')
    const lead = words[0] === 'lead'
    const [kind = '', said = ''] = lead ? words.slice(1) : words
    const held = groupReaderOf(kind)
    if (controlled.has(kind)) this.read(element, [...path, lineContainer(kind, element)])
    else if (held) this.#held(held, element, path, { kind, said: lead ? 'lead' : said })
    else if (kind === 'correction' || kind === 'update' || kind === 'kill') this.#notice(element, kind, said)
    else this.read(element, path)
  }

  #notice(section: XmlElement, kind: Notice['kind'], at: string): void {
    const texts = elementsOf(section, 'text:p').map((each) => this.#lines.words(each, 'Notice_20_Text'))
    const said = onOneLine(texts.join(' '))
    if (said !== '') this.notices.unshift({ kind, at, text: said })
  }

  #list(list: XmlElement, path: readonly LineContainer[], above: List): void {
    const { styles } = this.#document
    const level = above.level + 1
    // A list in a list has its style (OpenDocument 1.3, part 3, 19.880).
    const style = list.attributes.get('text:style-name') ?? above.style
    const items = elementsOf(list).filter(({ name }) => /^text:list-(?:item|header)$/.test(name))
    const numbers = styles.numbers(style, level) ?? null
    const start = Number(items[0]?.attributes.get('text:start-value') ?? numbers?.start ?? 1)
    const around =
      numbers === null
        ? lineContainer('bulletList', list)
        : lineContainer('orderedList', list, { start: listStart(start), numbers: numbers.numbers })
    for (const item of items) this.read(item, [...path, around, lineContainer('listItem', item)], { level, style })
  }

  #picture(frame: XmlElement, path: readonly LineContainer[], more: Readonly<Record<string, unknown>>): void {
    const { images, package: document } = this.#document
    const [name = '', width, height] = (frame.attributes.get('draw:name') ?? '').split(' ')
    const named = isAssetName(name) ? name : null
    const href = elementAt(frame, 'draw:image')?.attributes.get('xlink:href') ?? ''
    const image = images.take(document.picture(href) ?? href, named)
    const asset = image?.hash ?? named
    if (asset === null) return
    const size = image ?? (named === null ? null : { width: pixelsOf(width), height: pixelsOf(height) })
    const said = elementAt(frame, 'svg:desc')
    const attrs = { asset, alt: said ? plainOf(said) : '', width: size?.width ?? null, height: size?.height ?? null }
    this.story.end('figure', { ...attrs, ...more }, path)
  }

  #held(holding: GroupReader, section: XmlElement, path: readonly LineContainer[], { kind, said }: Tag): void {
    const paragraphs = elementsOf(section, 'text:p')
    const end = this.#end(path)
    // Text deleted from the parts of a card is text of the story.
    if (kind === 'linkCard') for (const each of paragraphs) this.#lines.taken(each, end)
    const lines = paragraphs.map((each) => ({
      style: this.#styleOf(each),
      words: () => this.#lines.words(each),
      take: () => this.#lines.read(each, end).frames,
      href: () => this.#lines.hrefIn(each),
    }))
    const { attrs, picture } = holding(lines, said)
    if (picture !== null) this.#picture(picture, path, attrs)
    else if (kind !== 'figure') this.story.end(kind, attrs, path)
  }

  #table(table: XmlElement, before: XmlElement | undefined, path: readonly LineContainer[]): void {
    const caption = this.#isCaption(before) ? this.#lines.words(before) || null : null
    const isHeading = (cell: XmlElement) => {
      const [first] = elementsOf(cell, 'text:p')
      return first !== undefined && this.#styleOf(first) === called(styleNames.tableHeading)
    }
    for (const { cell, around } of cellsOf(table, caption, isHeading)) {
      const place = [...path, ...around]
      for (const each of elementsOf(cell, 'text:p')) {
        this.#lines.read(each, this.#end(place))
        if (this.#lines.hasEnd) this.#end(place)()
      }
      // Even if its last line continues, it ends with its cell.
      if (this.story.isOpen) this.#end(place)()
    }
  }
}

/** The level of a heading: a document's first level is a story's second. */
function levelOf({ name, attributes }: XmlElement, style: string): number | null {
  if (style === called(styledFields.headline)) return 2
  if (name !== 'text:h') return null
  return Math.min(4, Math.max(1, Number(attributes.get('text:outline-level') ?? 1) || 1) + 1)
}
