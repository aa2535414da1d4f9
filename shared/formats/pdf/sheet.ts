import type PDFDocument from 'pdfkit'
import type { StructureElement } from 'pdfkit'
import { LineSetter, type SetLine, type SetPiece } from './lines.ts'
import { plain, type Run } from './runs.ts'
import { colours, type Style, styles } from './styles.ts'
import type { Typefaces } from './typefaces.ts'

export type Layout = 'portrait' | 'landscape'

/** The margins of a page, in points: at the sides, above and below the text. */
const margin = { side: 85, top: 72, bottom: 72 }
/** Where the running head and page number are: the distance of their line from the edge. */
const edge = 40

/** An indented column; `bar`: the colour of the line at its left. */
export interface Inset {
  readonly left: number
  readonly right?: number
  readonly bar?: string
}

/**
 * The pages being set, from top to bottom, with their tags for screen readers (ISO 32000-1, 14.7
 * and 14.8). Lengths are points, from the page's upper left corner.
 */
export class Sheet {
  readonly doc: PDFDocument
  readonly setter: LineSetter
  y = 0
  readonly #typefaces: Typefaces
  readonly #title: string
  readonly #open: StructureElement[] = []
  readonly #insets: Inset[] = []
  #pages = 0
  #layout: Layout = 'portrait'
  #label: {
    readonly line: SetLine
    readonly element: StructureElement
    readonly style: Style
    readonly x: number
  } | null = null

  constructor(doc: PDFDocument, typefaces: Typefaces, title: string) {
    this.doc = doc
    this.#typefaces = typefaces
    this.#title = title
    const known = new Set<string>()
    this.setter = new LineSetter(typefaces, (font, size, text) => {
      if (!known.has(font)) doc.registerFont(font, typefaces.bytes(font))
      known.add(font)
      return doc.font(font).fontSize(size).widthOfString(text)
    })
    const root = doc.struct('Document')
    doc.addStructure(root)
    this.#open.push(root)
    this.newPage()
  }

  get left(): number {
    return this.#insets.reduce((sum, { left }) => sum + left, margin.side)
  }

  get width(): number {
    const right = this.#insets.reduce((sum, inset) => sum + (inset.right ?? 0), margin.side)
    return Math.max(40, this.doc.page.width - right - this.left)
  }

  /** The height left on the page. */
  get room(): number {
    return this.doc.page.height - margin.bottom - this.y
  }

  /** The height of a whole page. */
  get whole(): number {
    return this.doc.page.height - margin.bottom - margin.top
  }

  /** Whether the page is still empty. */
  get isFresh(): boolean {
    return this.y === margin.top
  }

  newPage(): void {
    this.doc.addPage({ size: 'A4', layout: this.#layout, margin: 0 })
    this.#pages += 1
    const { width, height } = this.doc.page
    const style = styles.foot
    const across = width - 2 * margin.side
    const head = this.#pages === 1 ? [] : this.setter.lines(plain(this.#title), style, across).slice(0, 1)
    this.artifact('Pagination', () => {
      for (const line of head) this.#draw(line, style, margin.side, edge)
      const [number = []] = this.setter.lines(plain(String(this.#pages)), style, across)
      this.#draw(number, style, (width - widthOf(number)) / 2, height - edge)
    })
    this.y = margin.top
  }

  /** Starts a new page if less height is left; not on a page that is still empty. */
  need(height: number): void {
    if (height > this.room && !this.isFresh) this.newPage()
  }

  /** Uses landscape pages for what `write` sets. */
  turned(write: () => void): void {
    this.#layout = 'landscape'
    this.newPage()
    write()
    this.#layout = 'portrait'
    this.newPage()
  }

  /** Moves down, extending the lines at the side of what is being set. */
  advance(height: number): void {
    const to = Math.min(this.y + height, this.doc.page.height - margin.bottom)
    const bars = this.#insets.flatMap(({ bar }, depth) => {
      const x = this.#insets.slice(0, depth).reduce((sum, { left }) => sum + left, margin.side)
      return bar === undefined ? [] : [{ x, bar }]
    })
    if (bars.length > 0 && to > this.y)
      this.artifact('Layout', () => {
        for (const { x, bar } of bars) this.doc.rect(x, this.y, 2, to - this.y).fill(bar)
      })
    this.y += height
  }

  /** Space between two things; none at the top of a page. */
  gap(height: number): void {
    if (!this.isFresh) this.advance(height)
  }

  /** Draws something that is not part of the text. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  /** A structure element around what `write` sets. */
  within(tag: string, write: (element: StructureElement) => void, inset?: Inset): void {
    const element = this.element(tag)
    this.#open.push(element)
    if (inset !== undefined) this.#insets.push(inset)
    write(element)
    if (inset !== undefined) this.#insets.pop()
    this.#open.pop()
    element.end()
  }

  /** An element inside the open one. The caller has to end it. */
  element(tag: string, options: Parameters<PDFDocument['struct']>[1] = {}): StructureElement {
    const element = this.doc.struct(tag, options)
    this.#open.at(-1)?.add(element)
    return element
  }

  /** Marks content as belonging to an element. */
  mark(element: StructureElement, tag: string, draw: () => void): void {
    const content = this.doc.markStructureContent(tag)
    draw()
    this.doc.endMarkedContent()
    element.add(content)
  }

  /** A list item, with its label beside its first line. */
  item(label: string, style: Style, write: () => void): void {
    this.within('LI', () => {
      const [line = []] = this.setter.lines(plain(label), style, this.width)
      this.#label = { line, element: this.element('Lbl'), style, x: this.left }
      this.within('LBody', write, { left: Math.max(20, widthOf(line) + 6) })
      if (this.#label !== null) this.text(style, [{ text: '\u00a0' }])
    })
  }

  /** A paragraph on as many pages as it takes, with at least two of its lines on each. */
  text(style: Style, runs: readonly Run[]): void {
    const lines = this.setter.lines(runs, style, this.width)
    if (lines.length === 0) return
    this.gap(style.before)
    const together = lines.length <= 3 ? lines.length : 2
    this.need(style.leading * together + (style.keeps === true ? styles.body.leading * 3 : 0))
    const element = this.element(style.tag)
    const drawing = new TextDrawing(this, element, style)
    lines.forEach((line, at) => {
      this.need(at === lines.length - 2 ? style.leading * 2 : style.leading)
      const baseline = this.y + (style.leading - style.size) / 2 + style.size * 0.8
      this.#drawLabel(baseline)
      drawing.line(line, this.left, baseline)
      this.advance(style.leading)
    })
    drawing.end()
    element.end()
    this.gap(style.after)
  }

  #drawLabel(baseline: number): void {
    const label = this.#label
    if (label === null) return
    this.#label = null
    this.mark(label.element, 'Lbl', () => this.#draw(label.line, label.style, label.x, baseline))
    label.element.end()
  }

  #draw(line: SetLine, style: Style, x: number, baseline: number): void {
    let at = x
    for (const piece of line) {
      this.draw(piece, style.colour ?? colours.text, at, baseline)
      at += piece.width
    }
  }

  /** One piece of text, at its baseline. */
  draw({ font, size, text, rise, width, run }: SetPiece, colour: string, x: number, baseline: number): void {
    const { doc } = this
    doc.font(font).fontSize(size).fillColor(colour)
    doc.text(text, x, baseline - rise, { lineBreak: false, baseline: 'alphabetic' })
    const rule = (y: number) => doc.rect(x, y, width, size * 0.05).fill(colour)
    if (run.underline === true || run.href != null) rule(baseline - rise + size * 0.12)
    if (run.strike === true) rule(baseline - rise - size * 0.25)
  }

  /** Whether any of the fonts has a character. */
  has(sign: string): boolean {
    return this.#typefaces.has(sign)
  }
}

/** Draws the lines of a text, each stretch of them with its tag. */
export class TextDrawing {
  readonly #sheet: Sheet
  readonly #element: StructureElement
  readonly #style: Style
  #link: { readonly href: string; readonly page: unknown; readonly element: StructureElement } | null = null

  constructor(sheet: Sheet, element: StructureElement, style: Style) {
    this.#sheet = sheet
    this.#element = element
    this.#style = style
  }

  line(line: SetLine, left: number, baseline: number): void {
    let x = left
    for (let at = 0; at < line.length; ) {
      const first = line[at]
      if (first === undefined) break
      let end = at + 1
      while (line[end] !== undefined && isAlike(first, line[end])) end += 1
      x = this.#stretch(line.slice(at, end), x, baseline)
      at = end
    }
  }

  end(): void {
    this.#link?.element.end()
    this.#link = null
  }

  /** Draws the pieces that a screen reader takes as one. Returns where they end. */
  #stretch(pieces: readonly SetPiece[], x: number, baseline: number): number {
    const sheet = this.#sheet
    const [{ run, actual } = { run: { text: '' }, actual: null }] = pieces
    const href = run.href ?? null
    const within = href === null ? this.#element : this.#linkTo(href)
    if (href === null) this.end()
    const lang = run.language ?? null
    const isSpan = actual !== null || lang !== null
    const element = isSpan
      ? sheet.doc.struct('Span', { ...(actual === null ? {} : { actual }), ...(lang === null ? {} : { lang }) })
      : within
    if (element !== within) within.add(element)
    const colour = href === null ? (this.#style.colour ?? colours.text) : colours.link
    const tag = isSpan ? 'Span' : href === null ? this.#style.tag : 'Link'
    if (run.name != null) sheet.doc.addNamedDestination(run.name, 'XYZ', x, baseline - this.#style.leading, null)
    let end = x
    sheet.mark(element, tag, () => {
      for (const piece of pieces) {
        sheet.draw(piece, colour, end, baseline)
        end += piece.width
      }
    })
    if (element !== within) element.end()
    if (href !== null) this.#annotate(href, within, { x, y: baseline - this.#style.size, width: end - x })
    return end
  }

  /** One element for the part of a link that is on one page. */
  #linkTo(href: string): StructureElement {
    const { page } = this.#sheet.doc
    if (this.#link?.href === href && this.#link.page === page) return this.#link.element
    this.end()
    const element = this.#sheet.doc.struct('Link')
    this.#element.add(element)
    this.#link = { href, page, element }
    return element
  }

  #annotate(href: string, structParent: StructureElement, { x, y, width }: { x: number; y: number; width: number }) {
    const { doc } = this.#sheet
    const height = this.#style.size * 1.25
    const address = URL.canParse(href) ? new URL(href).href : href
    const how = { structParent, Contents: Object(address) as object }
    if (href.startsWith('#')) doc.goTo(x, y, width, height, href.slice(1), how)
    else doc.link(x, y, width, height, address, how)
  }
}

function isAlike(one: SetPiece, other: SetPiece | undefined): boolean {
  return (
    other !== undefined &&
    (one.run.href ?? null) === (other.run.href ?? null) &&
    (one.run.name ?? null) === (other.run.name ?? null) &&
    (one.run.language ?? null) === (other.run.language ?? null) &&
    (one.actual ?? other.actual) === null
  )
}

export function widthOf(line: SetLine): number {
  return line.reduce((sum, { width }) => sum + width, 0)
}
