import { inFormats, styleWithin } from '#shared/blocks/formats.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { element } from '#shared/publish/escape.ts'
import type { Holder, Line } from '../office/lines.ts'
import { controlled, styleNames } from '../office/names.ts'
import { paragraph } from './paragraph.ts'
import { deepestList, type Parts } from './parts.ts'
import type { Runs } from './runs.ts'
import { tableMarkup } from './table.ts'
import { control, value } from './xml.ts'

/**
 * A content control around blocks: its name, and the number of the container that it represents.
 */
interface Control {
  readonly tag: string
  readonly id: number
}

/**
 * Where a line is: the controls around it and, if it begins a list item, the list's number and
 * level.
 */
interface Place {
  readonly controls: readonly Control[]
  readonly numbered: { readonly list: number; readonly level: number } | null
  /** How many lists around it begin inside the innermost control. */
  readonly level: number
}

/**
 * Writes the lines of a body, one after the other (ECMA-376 part 1, 17.3.1, 17.5.2). `dateline`:
 * run into the first paragraph of running text at the top.
 */
export class BodyWriter {
  readonly #runs: Runs
  readonly #parts: Parts
  #dateline: string | null
  #open: { control: Control; markup: string[] }[] = []
  readonly #top: string[] = []

  constructor(runs: Runs, parts: Parts, dateline: string | null) {
    this.#runs = runs
    this.#parts = parts
    this.#dateline = dateline
  }

  write(lines: readonly Line[]): string {
    for (let at = 0; at < lines.length; ) {
      const line = lines[at]
      if (line === undefined) break
      const table = line.path.findIndex(({ container }) => container.name === 'table')
      let end = at + 1
      if (table !== -1) while (lines[end]?.path[table]?.id === line.path[table]?.id) end += 1
      const place = this.#placeOf(table === -1 ? line.path : line.path.slice(0, table), line.continues)
      this.#enter(place.controls)
      this.#put(table === -1 ? this.#line(line, place) : this.#table(lines.slice(at, end), table))
      at = end
    }
    this.#enter([])
    return this.#top.join('\n')
  }

  #put(markup: string): void {
    const into = this.#open.at(-1)?.markup ?? this.#top
    into.push(markup)
  }

  /** Closes the controls that a line is not in, and opens those that it is in. */
  #enter(controls: readonly Control[]): void {
    const differs = controls.findIndex(({ tag, id }, depth) => {
      const open = this.#open[depth]?.control
      return open?.id !== id || open.tag !== tag
    })
    const shared = differs === -1 ? controls.length : differs
    while (this.#open.length > shared) {
      const last = this.#open.pop()
      if (last) this.#put(control(last.control.tag, this.#parts.id(), last.markup.join('\n')))
    }
    for (const each of controls.slice(shared)) this.#open.push({ control: each, markup: [] })
  }

  #placeOf(path: readonly Holder[], continues: number): Place {
    const controls: Control[] = []
    let level = -1
    let list: Holder | null = null
    let numbered: Place['numbered'] = null
    path.forEach((holder, depth) => {
      const { container, id } = holder
      const next = path[depth + 1]?.container.name
      if (container.name === 'bulletList' || container.name === 'orderedList') {
        list = holder
        level += 1
      } else if (container.name === 'listItem') {
        const listNumber = list === null ? 0 : this.#listNumber(list, level)
        const isFirst = depth >= continues
        const isInList = next === 'bulletList' || next === 'orderedList'
        if (next === undefined && isFirst) {
          numbered = { list: listNumber, level }
        } else if (!isInList || level >= deepestList) {
          controls.push({ tag: `item ${listNumber}`, id })
          level = -1
        }
      } else if (controlled.has(container.name)) {
        controls.push({ tag: container.name, id })
        level = -1
      }
    })
    return { controls, numbered, level }
  }

  #listNumber({ id, container: { name, attrs } }: Holder, level: number): number {
    const numbers = name === 'bulletList' ? undefined : (attrs.numbers as string | null)
    return this.#parts.list(id, level, { start: Number(attrs.start ?? 1), numbers })
  }

  #line(line: Line, place: Place): string {
    const write = inFormats(line.kind)?.docx
    if (write !== undefined) return write(line, { runs: this.#runs, parts: this.#parts })
    const level = headingLevel(line.attrs.level)
    const style = level === null ? this.#styleOf(line.path) : styleNames.heading(level)
    const { numbered } = place
    const list =
      numbered === null ? '' : element('w:numPr', {}, value('w:ilvl', numbered.level) + value('w:numId', numbered.list))
    const isLead =
      level === null && line.path.length === 0 && line.pieces.some(({ text }) => (text ?? '').trim() !== '')
    const runIn = isLead ? this.#takeDateline() : ''
    return paragraph(this.#runs, line, { style, list, inside: runIn + this.#runs.of(line.pieces) })
  }

  #styleOf(path: readonly Holder[]): string | null {
    return styleWithin(path.map(({ container }) => container.name))
  }

  #takeDateline(): string {
    const text = this.#dateline
    this.#dateline = null
    return text === null ? '' : this.#runs.plain(`${text} `, { style: styleNames.dateline })
  }

  #table(lines: readonly Line[], depth: number): string {
    const markup = tableMarkup(lines, depth, this.#runs)
    return control('table', this.#parts.id(), markup)
  }
}
