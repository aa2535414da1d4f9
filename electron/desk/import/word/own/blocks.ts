import type { Notice } from '#shared/article/notice.ts'
import type { GroupReader } from '#shared/blocks/grouped-block.ts'
import { groupReaderOf } from '#shared/blocks/grouped-blocks.ts'
import { controlled, styledFields, styleNames } from '#shared/formats/office/names.ts'
import { keysOf } from '#shared/keys-of.ts'
import type { Change } from '#shared/paste/index.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import type { Relationships } from '../package.ts'
import type { WordStyles } from '../word-styles.ts'
import { elementAt, elementsOf, valueAt, type XmlElement } from '../xml.ts'
import { isKept, OwnLines } from './lines.ts'
import { numberOf, type OwnLists } from './lists.ts'
import type { OwnPictures } from './pictures.ts'
import { restoreControls } from './restore-controls.ts'
import { type LineContainer, lineContainer, OwnStory } from './story.ts'
import { tableOf } from './tables.ts'

interface Document {
  readonly styles: WordStyles
  readonly lists: OwnLists
  readonly pictures: OwnPictures
  readonly relationships: Relationships
  /** Whether a tracked change is to be applied. */
  keeps(change: Change): boolean
}

/** What the tag of a control says: a block's name, and its attributes. */
interface Tag {
  readonly kind: string
  readonly said: string
}

/** The lists that were begun in a control, each with its last item. */
type Lists = Map<string, { level: number; list: readonly LineContainer[]; item: readonly LineContainer[] }>

const fieldOfStyle = new Map(keysOf(styledFields).map((field) => [styledFields[field].toLowerCase(), field]))

/** Styles of text that is also in the properties. */
const toldElsewhere: ReadonlySet<string> = new Set(
  [styleNames.held, styleNames.notice, styleNames.label].map((name) => name.toLowerCase()),
)

/** Reads the blocks of a document of Lede's, applying some tracked changes. */
export class OwnBlocks {
  readonly story = new OwnStory()
  readonly notices: Notice[] = []
  /** The printed dateline. */
  dateline: string | null = null
  readonly #document: Document
  readonly #lines: OwnLines

  constructor(document: Document) {
    this.#document = document
    this.#lines = new OwnLines({
      story: this.story,
      relationships: document.relationships,
      keeps: document.keeps,
      styleName: (id) => this.#nameOf(id),
    })
  }

  read(parent: XmlElement, path: readonly LineContainer[] = [], lists: Lists = new Map()): void {
    const within = path.map(({ container }) => container.name)
    for (const element of restoreControls(elementsOf(parent), within, (each) => this.#styleOf(each))) {
      if (element.name === 'w:p') this.#paragraph(element, path, lists)
      else if (element.name === 'w:sdt') this.#control(element, path, lists)
      else if (element.name === 'w:tbl') this.#table(element, null, path)
      else if (element.name === 'w:ins' || element.name === 'w:moveTo') this.read(element, path, lists)
    }
  }

  #nameOf(style: string | undefined): string {
    const name = (style === undefined ? '' : this.#document.styles.names(style)[0]) ?? ''
    // LibreOffice's name of the style, in what was an OpenDocument text.
    return name === 'quotations' ? styleNames.quote.toLowerCase() : name
  }

  #styleOf(paragraph: XmlElement): string {
    return this.#nameOf(valueAt(paragraph, 'w:pPr', 'w:pStyle'))
  }

  #hasEnd(paragraph: XmlElement): boolean {
    return isKept(elementAt(paragraph, 'w:pPr', 'w:rPr'), this.#document.keeps)
  }

  #paragraph(element: XmlElement, path: readonly LineContainer[], lists: Lists): void {
    const properties = elementAt(element, 'w:pPr')
    const style = this.#styleOf(element)
    const field = path.length === 0 ? fieldOfStyle.get(style) : undefined
    if (field !== undefined && !(field === 'headline' && this.story.fields.headline)) {
      this.story.field(field, onOneLine(this.#lines.words(element)))
      return
    }
    // Notices are in a control, or else only in the properties.
    if (toldElsewhere.has(style)) return
    if (style === styleNames.filed.toLowerCase()) {
      this.dateline = this.#lines.words(element)
      return
    }
    const isApart = style === styleNames.afterTable.toLowerCase() || elementAt(properties, 'w:sectPr') !== undefined
    if (isApart && this.#lines.words(element).trim() === '') return
    const isRelated = path.at(-1)?.container.name === 'relatedLinks'
    const { drawings, href, dateline } = this.#lines.read(element, { isLinked: !isRelated })
    this.dateline ??= dateline
    const hasEnd = this.#hasEnd(element)
    // A paragraph that continues in the next one begins no item.
    const numbered = hasEnd ? numberOf(properties) : null
    const place = numbered === null ? path : this.#itemOf(numbered, path, lists)
    if (hasEnd) {
      if (isRelated) this.story.end('relatedLink', { href }, path)
      else if (style === styleNames.rule.toLowerCase() && !this.story.isOpen)
        this.story.end('horizontalRule', null, place)
      else this.story.end('paragraph', { level: levelOf(style) }, place)
    }
    for (const drawing of drawings) this.#picture(drawing, place)
  }

  /**
   * The path of a paragraph that begins an item: the list with its number, in the last item of the
   * level above.
   */
  #itemOf(
    { list, level: said }: { list: string; level: string },
    path: readonly LineContainer[],
    lists: Lists,
  ): readonly LineContainer[] {
    const level = Number(said) || 0
    const known = lists.get(list)
    const above = [...lists.values()].filter((each) => each.level < level).at(-1)
    const found = this.#document.lists.at(list, said)
    if (found === null) return path
    const around = known?.list ?? [...(above?.item ?? path), lineContainer(found.name, Symbol(list), found.attrs)]
    const item = [...around, lineContainer('listItem', Symbol(list))]
    lists.delete(list)
    lists.set(list, { level, list: around, item })
    return item
  }

  #picture(drawing: XmlElement, path: readonly LineContainer[], more: Readonly<Record<string, unknown>> = {}): void {
    const attrs = this.#document.pictures.of(drawing)
    if (attrs !== null) this.story.end('figure', { ...attrs, ...more }, path)
  }

  #control(element: XmlElement, path: readonly LineContainer[], lists: Lists): void {
    const content = elementAt(element, 'w:sdtContent')
    const tag = valueAt(element, 'w:sdtPr', 'w:tag') ?? ''
    const [kind = '', said = ''] = tag.split(' ')
    const held = groupReaderOf(kind)
    if (content === undefined) return
    if (controlled.has(kind)) this.read(content, [...path, lineContainer(kind, element)])
    else if (kind === 'item') this.read(content, lists.get(said)?.item ?? path)
    else if (held) this.#held(held, content, path, { kind, said })
    else if (kind === 'table') this.#captioned(content, path, lists)
    else if (kind === 'correction' || kind === 'update' || kind === 'kill') this.#notice(content, kind, said)
    else this.read(content, path, lists)
  }

  #notice(content: XmlElement, kind: Notice['kind'], at: string): void {
    const text = elementsOf(content, 'w:p').map((each) => this.#lines.words(each, styleNames.noticeText.toLowerCase()))
    const said = onOneLine(text.join(' '))
    if (said !== '') this.notices.unshift({ kind, at, text: said })
  }

  #held(holding: GroupReader, content: XmlElement, path: readonly LineContainer[], { kind, said }: Tag): void {
    const lines = elementsOf(content, 'w:p').map((each) => ({
      style: this.#styleOf(each),
      words: () => this.#lines.words(each),
      take: () => this.#lines.read(each).drawings,
      href: () => this.#lines.hrefIn(each),
      hasEnd: this.#hasEnd(each),
    }))
    const { attrs, picture, ends } = holding(lines, said)
    if (!lines.some((line) => line.hasEnd && ends.includes(line))) return
    if (picture !== null) this.#picture(picture, path, attrs)
    else if (kind !== 'figure') this.story.end(kind, attrs, path)
  }

  #captioned(content: XmlElement, path: readonly LineContainer[], lists: Lists): void {
    const caption = elementsOf(content, 'w:p').find((each) => this.#styleOf(each) === styleNames.caption)
    const says = caption ? this.#lines.words(caption) : ''
    for (const each of elementsOf(content)) {
      if (each.name === 'w:tbl') this.#table(each, says === '' ? null : says, path)
      else if (each !== caption && each.name === 'w:p') this.#paragraph(each, path, lists)
    }
  }

  #table(element: XmlElement, caption: string | null, path: readonly LineContainer[]): void {
    const isHeading = (cell: XmlElement) => {
      const [first] = elementsOf(cell, 'w:p')
      return first !== undefined && this.#styleOf(first) === styleNames.tableHeading.toLowerCase()
    }
    for (const { cell, around } of tableOf(element, { caption, keeps: this.#document.keeps, isHeading })) {
      for (const each of elementsOf(cell, 'w:p')) {
        this.#lines.read(each)
        if (this.#hasEnd(each)) this.story.end('paragraph', { level: null }, [...path, ...around])
      }
      // Even if its last line continues, it ends with its cell.
      if (this.story.isOpen) this.story.end('paragraph', { level: null }, [...path, ...around])
    }
  }
}

/** The level of a heading by the name of its style: Word's first level is a story's second. */
function levelOf(style: string): number | null {
  const level = Number(/^heading ([1-9])$/.exec(style)?.[1] ?? 0)
  if (style === styledFields.headline.toLowerCase()) return 2
  return level === 0 ? null : Math.min(4, level + 1)
}
