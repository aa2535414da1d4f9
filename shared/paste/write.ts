import { countingOf } from '#shared/blocks/lists/paste.ts'
import { pastingOf } from '#shared/blocks/pastings.ts'
import { makeGrid } from '#shared/blocks/table/paste.ts'
import { type Change, changeOf, endOf } from './change.ts'
import { markerAttributes } from './clip.ts'
import { styleOf } from './css.ts'
import { elementsIn, isElement, isText, moveInto, nameOf, rename, trimmedText } from './dom.ts'
import { headingOf, isBlock, isList, lineIn } from './elements.ts'
import { type ClipImage, characterOf, imageOf } from './image.ts'
import { withoutLigatures } from './ligatures.ts'
import { unbold, withMarkElements } from './mark-elements.ts'
import { type Marks, marksIn, plain, sameMarks } from './marks.ts'
import { cellsOf, rowsOf } from './passes/tables.ts'
import { type Piece, paragraphsOf, type Written } from './run.ts'

export interface WriteOptions {
  /** Whether the text contains what a change covers: its content, or the end of a paragraph. */
  keeps(change: Change): boolean
  /** Whether words in a declared language are marked as a passage. */
  isPassage(language: string): boolean
  /** The quotation marks for `q`. */
  quotes: { open: string; close: string }
  /** An image as the schema's element, null if it is left out. */
  figure(image: ClipImage): Element | null
  /** Whether soft hyphens were intended; programs write them for line breaking. */
  softHyphens: boolean
}

/** A range of characters, counted over the whole text. */
export interface CharacterRange {
  from: number
  to: number
}

/**
 * A text as plain HTML: `p`, `h1`–`h6`, `ul`, `ol`, `li`, `blockquote`, `hr`, `table`; `br`, `a`,
 * `strong`, `em`, `u`, `s`, `sub`, `sup`, `span` with a `lang`. White space in it is significant.
 */
export interface Writing {
  readonly element: Element
  /** Whether it is part of a line and not a paragraph. */
  readonly inline: boolean
  /** The passages of comments, by the comments' numbers. */
  readonly passages: ReadonlyMap<number, CharacterRange>
  /** The images that were left out, in order. */
  readonly imagesLeftOut: readonly ClipImage[]
}

interface Context {
  readonly marks: Marks
  /** The level of the surrounding heading, null in running text. */
  readonly level: number | null
  /** Whether line feeds are line breaks. */
  readonly pre: boolean
}

/** Writes a prepared tree as the plain HTML of its content. */
export function write(body: Element, options: WriteOptions): Writing {
  const writer = new Writer(body, options)
  return writer.write()
}

class Writer {
  readonly #body: Element
  readonly #options: WriteOptions
  readonly #root: Element
  readonly #passages = new Map<number, CharacterRange>()
  #open: Element[]
  #pieces: Piece[] = []
  #level: number | null = null
  #length = 0
  readonly #imagesLeftOut: ClipImage[] = []
  /** Whether the end of the open paragraph is missing: the next one continues it. */
  #joined = false
  /** Images of the open table: its cells cannot contain any. */
  #fromCells: Element[] = []

  constructor(body: Element, options: WriteOptions) {
    this.#body = body
    this.#options = options
    this.#root = body.ownerDocument.createElement('div')
    this.#open = [this.#root]
  }

  write(): Writing {
    const inline = elementsIn(this.#body, isBlock).length === 0
    this.#children(this.#body, { marks: plain, level: null, pre: false })
    const paragraphs = inline ? paragraphsOf(this.#pieces, true) : []
    const isOneLine = inline && paragraphs.length === 1
    if (isOneLine) this.#line(this.#root, paragraphs[0] ?? [])
    else this.#flush()
    return { element: this.#root, inline: isOneLine, passages: this.#passages, imagesLeftOut: this.#imagesLeftOut }
  }

  #children(parent: Element, context: Context): void {
    let text = ''
    // Parsers may split one text into several nodes.
    for (const node of [...parent.childNodes]) {
      if (isText(node)) text += node.data
      else if (isElement(node)) {
        this.#text(text, context)
        text = ''
        this.#element(node, context)
      }
    }
    this.#text(text, context)
  }

  #element(element: Element, context: Context): void {
    const change = changeOf(element)
    if (change !== null && !this.#options.keeps(change)) return
    const comment = element.getAttribute(markerAttributes.comment)
    if (comment !== null) this.#pieces.push({ kind: 'edge', comment: Number(comment), edge: 'from' })
    this.#shown(element, context, change !== null)
    if (comment !== null) this.#pieces.push({ kind: 'edge', comment: Number(comment), edge: 'to' })
  }

  #shown(element: Element, context: Context, isChange: boolean): void {
    const name = nameOf(element)
    if (name === 'br') this.#pieces.push({ kind: 'break' })
    else if (element.hasAttribute(markerAttributes.gap)) this.#pieces.push({ kind: 'gap', marks: context.marks })
    else if (name === 'hr') this.#rule()
    else if (name === 'img') this.#image(element, '', context.marks)
    else if (name === 'q') this.#quoted(element, this.#inside(element, context))
    else if (!isBlock(element)) this.#children(element, this.#inside(element, context, isChange))
    else this.#block(element, name, this.#inside(element, context))
  }

  #inside(element: Element, context: Context, isChange = false): Context {
    const space = styleOf(element).get('white-space')
    const pre = nameOf(element) === 'pre' || (space === undefined ? context.pre : /^(?:pre|break-spaces)/.test(space))
    const said = isChange ? context.marks : marksIn(element, context.marks)
    const isPassage = said.language === '' || this.#options.isPassage(said.language)
    const marks = isPassage ? said : { ...said, language: '' }
    return {
      level: headingOf(element) ?? context.level,
      marks: sameMarks(marks, context.marks) ? context.marks : marks,
      pre,
    }
  }

  #block(element: Element, name: string, context: Context): void {
    if (name === 'ol') this.#contained(element, 'ol', context, countingOf(element))
    else if (isList(element)) this.#contained(element, 'ul', context)
    else if (name === 'li') this.#contained(element, 'li', context)
    else if (name === 'blockquote') this.#contained(element, 'blockquote', context)
    else if (name === 'table') this.#table(element, context)
    else if (element.hasAttribute(markerAttributes.card)) this.#card(element)
    else if (element.hasAttribute(markerAttributes.box)) this.#box(element, context)
    else if (name === 'figure') this.#figure(element, context)
    else this.#paragraphs(element, context)
  }

  #paragraphs(element: Element, context: Context): void {
    if (this.#joined) this.#joined = false
    else this.#flush()
    this.#level = context.level
    this.#children(element, context)
    const end = endOf(element)
    if (end !== null && !this.#options.keeps(end)) this.#joined = true
    else this.#flush()
  }

  #contained(element: Element, name: string, context: Context, { start = 1, type = '' } = {}): void {
    this.#flush()
    const container = this.#create(name)
    if (start !== 1) container.setAttribute('start', String(start))
    if (type !== '') container.setAttribute('type', type)
    this.#fill(container, element, context)
    if (name === 'li') this.#item(container)
    else if (container.firstChild !== null) this.#top().appendChild(container)
  }

  #box(element: Element, context: Context): void {
    this.#flush()
    const content = this.#create('div')
    this.#fill(content, element, context)
    const block = pastingOf(element.getAttribute(markerAttributes.box) ?? '')
    const attribution = element.getAttribute(markerAttributes.attribution)
    const box = content.firstChild === null ? null : block?.box?.(content, attribution)
    if (box) this.#top().appendChild(box)
    else moveInto(this.#top(), content)
  }

  /** Writes the content of an element into a container. */
  #fill(container: Element, element: Element, context: Context): void {
    this.#open.push(container)
    this.#level = context.level
    this.#children(element, context)
    this.#flush()
    this.#open.pop()
  }

  /**
   * An item begins with a paragraph: if it contains only a list, that belongs to the item before
   * it, or its items become items of this list.
   */
  #item(item: Element): void {
    const first = item.firstElementChild
    if (first === null) return
    const list = this.#top()
    if (isList(first) && item.children.length === 1) {
      if (list.lastElementChild) list.lastElementChild.appendChild(first)
      else moveInto(list, first)
      return
    }
    if (!/^(?:p|h[1-6])$/.test(nameOf(first))) item.insertBefore(this.#create('p'), first)
    list.appendChild(item)
  }

  #table(element: Element, context: Context): void {
    this.#flush()
    const rows = rowsOf(element).filter((row) => cellsOf(row).length > 0 && this.#keepsRow(row))
    const table = this.#create('table')
    for (const row of rows) {
      const line = this.#create('tr')
      for (const cell of cellsOf(row)) line.appendChild(this.#cell(cell, context))
      table.appendChild(line)
    }
    makeGrid([...table.children], () => this.#emptyCell())
    const caption = [...element.children].find((child) => nameOf(child) === 'caption')
    const says = caption ? lineIn(caption) : ''
    if (says !== '' && rows.length > 0) table.prepend(this.#captionOf(says))
    else if (caption) this.#paragraphs(caption, context)
    if (rows.length > 0) this.#top().appendChild(table)
    this.#top().append(...this.#fromCells.splice(0))
  }

  #keepsRow(row: Element): boolean {
    const change = changeOf(row)
    return change === null || this.#options.keeps(change)
  }

  #captionOf(says: string): Element {
    const caption = this.#create('caption')
    caption.textContent = says
    return caption
  }

  #emptyCell(): Element {
    const cell = this.#create('td')
    cell.appendChild(this.#create('p'))
    return cell
  }

  #cell(cell: Element, context: Context): Element {
    const isHeader = nameOf(cell) === 'th' || nameOf(cell.parentElement?.parentElement ?? cell) === 'thead'
    const container = this.#create(isHeader ? 'th' : 'td')
    for (const span of ['colspan', 'rowspan']) {
      const value = cell.getAttribute(span)
      if (value !== null) container.setAttribute(span, value)
    }
    const inside = this.#inside(cell, context)
    const marks = isHeader ? { ...inside.marks, bold: false } : inside.marks
    this.#fill(container, cell, { ...inside, level: null, marks })
    this.#onlyParagraphs(container)
    if (isHeader) unbold(container)
    return container
  }

  /** A cell contains paragraphs only; its images are placed after the table. */
  #onlyParagraphs(cell: Element): void {
    this.#fromCells.push(...elementsIn(cell, (each) => nameOf(each) === 'figure'))
    const paragraphs = elementsIn(cell, (each) => /^(?:p|h[1-6])$/.test(nameOf(each)))
    const simple = paragraphs.map((each) => (nameOf(each) === 'p' ? each : rename(each, 'p')))
    cell.replaceChildren(...(simple.length > 0 ? simple : [this.#create('p')]))
  }

  #figure(element: Element, context: Context): void {
    const [image] = elementsIn(element, (each) => nameOf(each) === 'img')
    const [caption] = elementsIn(element, (each) => nameOf(each) === 'figcaption')
    this.#flush()
    if (image && this.#image(image, caption ? lineIn(caption) : '')) return
    for (const each of elementsIn(element, (child) => nameOf(child) === 'img')) each.remove()
    this.#paragraphs(element, context)
  }

  #card(element: Element): void {
    this.#flush()
    const card = element.cloneNode(true)
    if (!isElement(card)) return
    card.removeAttribute(markerAttributes.card)
    this.#hostOf().appendChild(card)
  }

  /** Returns whether the image is in the text now. */
  #image(element: Element, caption: string, marks = plain): boolean {
    const character = characterOf(element)
    if (character !== null) this.#text(character, { marks: plain, level: null, pre: false })
    const image = imageOf(element, caption)
    if (image === null) return false
    const figure = this.#options.figure(image)
    if (figure === null) {
      this.#imagesLeftOut.push(image)
      this.#pieces.push({ kind: 'gap', marks })
      return false
    }
    this.#flush()
    this.#top().appendChild(figure)
    return true
  }

  #quoted(element: Element, context: Context): void {
    const { open, close } = this.#options.quotes
    const says = trimmedText(element)
    if (!/^["“„«»‘‚]/.test(says)) this.#text(open, context)
    this.#children(element, context)
    if (!/["”“»«’‘]$/.test(says)) this.#text(close, context)
  }

  #rule(): void {
    this.#flush()
    const top = this.#top()
    if (top === this.#root) top.appendChild(this.#create('hr'))
  }

  #text(data: string, { marks, pre }: Context): void {
    const hyphenated = this.#options.softHyphens ? data : data.replaceAll('\u00ad', '')
    const text = withoutLigatures(hyphenated.replace(/[[\ufeff\p{Cc}]--[\t\n\r\f]]/gv, ''))
    if (!pre || !/[\n\r]/.test(text)) {
      if (text !== '') this.#pieces.push({ kind: 'text', text, marks })
      return
    }
    for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
      if (index > 0) this.#pieces.push({ kind: 'break' })
      if (line !== '') this.#pieces.push({ kind: 'text', text: line, marks })
    }
  }

  #flush(): void {
    this.#joined = false
    const pieces = this.#pieces
    this.#pieces = []
    for (const line of paragraphsOf(pieces)) {
      if (line.every(({ kind }) => kind === 'edge')) {
        this.#line(this.#root, line)
        continue
      }
      const block = this.#create(this.#level === null ? 'p' : `h${this.#level}`)
      this.#line(block, line)
      if (this.#level !== null) unbold(block)
      this.#hostOf().appendChild(block)
    }
  }

  /** The element that can contain a paragraph here: a list contains items only. */
  #hostOf(): Element {
    const top = this.#top()
    if (!isList(top)) return top
    const item = this.#create('li')
    top.appendChild(item)
    return item
  }

  #line(block: Element, line: readonly Written[]): void {
    for (const part of line) {
      if (part.kind === 'break') block.appendChild(this.#create('br'))
      else if (part.kind === 'edge') this.#edge(part.comment, part.edge)
      else {
        block.appendChild(withMarkElements(this.#body.ownerDocument, part.text, part.marks))
        this.#length += part.text.length
      }
    }
  }

  #edge(comment: number, edge: 'from' | 'to'): void {
    const known = this.#passages.get(comment)
    if (!known) this.#passages.set(comment, { from: this.#length, to: this.#length })
    else if (edge === 'to') known.to = Math.max(known.to, this.#length)
    else if (known.from === known.to) known.from = known.to = this.#length
  }

  #top(): Element {
    return this.#open.at(-1) ?? this.#root
  }

  #create(name: string): Element {
    return this.#body.ownerDocument.createElement(name)
  }
}
