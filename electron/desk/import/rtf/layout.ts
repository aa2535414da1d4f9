import { styleNames } from '#shared/formats/office/names.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { Flow } from '../word/flow.ts'
import type { Numbered } from '../word/numbering.ts'
import { type CellBounds, type GridRow, tableOf } from './grid.ts'
import { styleAttribute } from './own.ts'
import type { RtfTables } from './tables.ts'

/** The properties of a paragraph (RTF 1.9.1, "Paragraph Formatting Properties"). */
interface Paragraph {
  style: number
  outline: number | null
  inTable: boolean
  list: number | null
  level: number
  hasBullet: boolean
  /** `\rtlpar`: it runs from right to left. */
  isRight: boolean
}

const plainParagraph: Readonly<Paragraph> = {
  style: 0,
  outline: null,
  inTable: false,
  list: null,
  level: 0,
  hasBullet: false,
  isRight: false,
}

/** A stretch of text outside of the document's flow: a note, a comment. */
interface Place {
  readonly flow: Flow
  html: string
  paragraph: Paragraph
  rows: GridRow[]
  cells: string[]
  cell: Flow | null
}

/**
 * Builds the text of a document: its paragraphs, lists and tables, and stretches outside of its
 * flow.
 */
export class RtfLayout {
  readonly #tables: RtfTables
  readonly #places: Place[] = [newPlace()]
  readonly #counts = new Map<string, number>()
  #row = newRow()
  #hasTitle = false
  /** Whether paragraphs name their styles, as a document of Lede's needs. */
  keepsStyles = false

  constructor(tables: RtfTables) {
    this.#tables = tables
  }

  get #place(): Place {
    return this.#places.at(-1) ?? newPlace()
  }

  /** Whether the open paragraph is a heading. */
  get isHeading(): boolean {
    return this.#headingOf(this.#place.paragraph) !== null
  }

  /** Writes into the open paragraph. */
  add(html: string): void {
    this.#place.html += html
  }

  /** Removes the literal bullet of the open paragraph. */
  withoutBullet(): void {
    this.#place.paragraph.hasBullet = false
  }

  /** Begins a stretch outside of the flow: a note, a comment. */
  begin(): void {
    this.#places.push(newPlace())
  }

  /** Ends the innermost stretch, at last the document; returns its content. */
  end(change: string): string {
    this.endParagraph(change)
    this.endTable()
    const { flow } = this.#place
    if (this.#places.length > 1) this.#places.pop()
    return flow.html()
  }

  /**
   * Handles a control word for paragraphs, lists or tables. `change`: the attributes of the change
   * of a paragraph's end, '' for none.
   */
  word(name: string, value: number | null, change: string): void {
    const place = this.#place
    const { paragraph } = place
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.endParagraph(change)
        return
      case 'pard':
        place.paragraph = { ...plainParagraph }
        return
      case 's':
        paragraph.style = value ?? 0
        return
      case 'rtlpar':
      case 'ltrpar':
        paragraph.isRight = name === 'rtlpar'
        return
      case 'outlinelevel':
        paragraph.outline = value
        return
      case 'intbl':
        paragraph.inTable = true
        return
      case 'ls':
        paragraph.list = value
        return
      case 'ilvl':
        paragraph.level = Math.max(0, Math.min(8, value ?? 0))
        return
      case 'pnlvlblt':
        paragraph.hasBullet = true
        return
      case 'trowd':
        this.#row = newRow()
        return
      case 'trleft':
        this.#row.left = value ?? 0
        return
      case 'trhdr':
        this.#row.isHead = true
        return
      case 'clmrg':
        this.#row.next.left = true
        return
      case 'clvmrg':
        this.#row.next.above = true
        return
      case 'cellx': {
        const { left, above } = this.#row.next
        this.#row.bounds.push({ right: value ?? 0, goesOnLeft: left, goesOnAbove: above })
        this.#row.next = { left: false, above: false }
        return
      }
      case 'nestcell':
        this.endParagraph(change)
        return
      case 'cell':
        paragraph.inTable = true
        this.endParagraph(change)
        place.cells.push(place.cell?.html() ?? '')
        place.cell = null
        return
      case 'row': {
        const { left, bounds, isHead } = this.#row
        if (place.cells.length > 0) place.rows.push({ left, bounds: [...bounds], cells: place.cells, isHead })
        place.cells = []
      }
    }
  }

  endParagraph(end: string): void {
    const place = this.#place
    const { paragraph, html } = place
    place.html = ''
    if (!paragraph.inTable) this.endTable()
    const into = paragraph.inTable ? this.#cellFlow(place) : place.flow
    const style = this.#tables.styles.get(paragraph.style) ?? ''
    if (html.trim() === '' && end === '') {
      if (this.keepsStyles && style === styleNames.rule.toLowerCase()) into.add('<hr>')
      return
    }
    const heading = this.#headingOf(paragraph)
    const named = this.keepsStyles && style !== '' ? ` ${styleAttribute}="${escapeHtml(style)}"` : ''
    const about = `${end}${paragraph.isRight ? ' dir="rtl"' : ''}${named}`
    if (heading === 0) {
      if (this.#hasTitle) into.add(`<h2${about}>${html}</h2>`)
      else into.addTitle(`<h1${about}>${html}</h1>`)
      this.#hasTitle = true
    } else if (heading !== null) {
      const level = Math.min(6, heading + (this.#hasTitle || this.keepsStyles ? 1 : 0))
      into.add(`<h${level}${about}>${html}</h${level}>`)
    } else
      into.add(
        `<p${about}>${html}</p>`,
        this.#itemOf(paragraph),
        /^(?:quotations?|quote|block text|intense quote)$/.test(style),
      )
  }

  /** The level of a heading, 0 for a title, null for running text. */
  #headingOf({ style, outline }: Paragraph): number | null {
    const name = this.#tables.styles.get(style) ?? ''
    if (name === 'title') return 0
    const named = /^(?:heading|überschrift|titre|título|titolo|заголовок|nagłówek|nadpis|kop|rubrik) ?([1-9])$/u.exec(
      name,
    )?.[1]
    if (named !== undefined) return Number(named)
    return outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null
  }

  #itemOf(paragraph: Paragraph): Numbered | null {
    const { list, level, hasBullet } = paragraph
    if (list === null || list === 0) return hasBullet ? { level: 0, list: 'bullet', number: 1, label: '' } : null
    const found = this.#tables.level(list, level)
    if (found === undefined || found.list === null) return null
    if (found.list === 'bullet') return { level, list: 'bullet', number: 1, label: '' }
    const key = `${list} ${level}`
    const number = (this.#counts.get(key) ?? found.start - 1) + 1
    this.#counts.set(key, number)
    for (let deeper = level + 1; deeper < 9; deeper += 1) this.#counts.delete(`${list} ${deeper}`)
    return { level, list: found.list === 'figures' ? null : found.list, number, label: '' }
  }

  #cellFlow(place: Place): Flow {
    place.cell ??= new Flow()
    return place.cell
  }

  endTable(): void {
    const place = this.#place
    if (place.cell !== null) place.cells.push(place.cell.html())
    if (place.cells.length > 0) place.rows.push({ left: 0, bounds: [], cells: place.cells, isHead: false })
    place.cell = null
    place.cells = []
    if (place.rows.length > 0) place.flow.add(tableOf(place.rows))
    place.rows = []
  }
}

function newPlace(): Place {
  return { flow: new Flow(), html: '', paragraph: { ...plainParagraph }, rows: [], cells: [], cell: null }
}

function newRow(): { left: number; bounds: CellBounds[]; isHead: boolean; next: { left: boolean; above: boolean } } {
  return { left: 0, bounds: [], isHead: false, next: { left: false, above: false } }
}
