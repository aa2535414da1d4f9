import { inFormats, styleWithin } from '#shared/blocks/formats.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import { element, startTag } from '#shared/publish/escape.ts'
import type { Holder, Line } from '../office/lines.ts'
import { listStartOf } from '../office/list-start.ts'
import { controlled, styleNames } from '../office/names.ts'
import { styleName } from './names.ts'
import { paragraph, type Writers } from './paragraph.ts'
import { tableMarkup } from './table.ts'
import { OdtText } from './text.ts'

interface Open {
  readonly id: number
  readonly name: string
}

/**
 * Writes the lines of a body, one after the other (OpenDocument 1.3, part 3, 5). Boxes are
 * sections, which lists cannot contain: a box inside a list item is written after it, and the list
 * continues after the box. `dateline`: run into the first paragraph of running text at the top.
 */
export class OdtBody {
  readonly #writers: Writers
  readonly #text: OdtText
  readonly #begun = new Set<number>()
  #dateline: string | null
  #open: Open[] = []
  readonly #parts: string[] = []

  constructor(writers: Writers, dateline: string | null) {
    this.#writers = writers
    this.#text = new OdtText(writers.inline, writers.changes)
    this.#dateline = dateline
  }

  write(lines: readonly Line[]): string {
    const last = lines.findLastIndex((line) => !isGone(line))
    for (let at = 0; at <= last; ) {
      const line = lines[at]
      if (line === undefined) break
      const table = line.path.findIndex(({ container }) => container.name === 'table')
      let end = at + 1
      if (table !== -1) while (lines[end]?.path[table]?.id === line.path[table]?.id) end += 1
      if (table !== -1) {
        this.#enter(placeOf(line.path.slice(0, table), true))
        this.#parts.push(tableMarkup(lines.slice(at, end), table, this.#writers, this.#text.take([])))
      } else this.#line(line, at === last ? lines.slice(last + 1) : null)
      at = end
    }
    this.#enter([])
    return this.#parts.join('\n')
  }

  /** `after`: for the last line that remains, the deleted lines after it. */
  #line(line: Line, after: readonly Line[] | null): void {
    const isBlock = line.kind !== 'paragraph' && line.kind !== 'relatedLink'
    const isLead = this.#isLead(line)
    if (isLead && this.#dateline !== null) {
      // Comes after what was deleted from the paragraphs before it.
      this.#text.addPlain(this.#writers.inline.plain(`${this.#dateline} `, styleNames.dateline))
      this.#dateline = null
    }
    this.#text.add(line.pieces)
    const [del] = line.ends.filter(({ kind }) => kind === 'del')
    if (del !== undefined) {
      if (line.ends.length === 1) this.#text.drop(del)
      return
    }
    this.#enter(placeOf(line.path, isBlock))
    // No other paragraph follows the last one, so its deleted end cannot be recorded there.
    const text = this.#text.take(isBlock || after !== null ? [] : line.ends, after ?? [])
    this.#parts.push(this.#block(line, text))
  }

  #isLead({ kind, attrs, path, pieces, ends }: Line): boolean {
    const hasWords = pieces.some(({ text, changes }) => changes.length === 0 && (text ?? '').trim() !== '')
    return kind === 'paragraph' && attrs.level === null && path.length === 0 && hasWords && ends.length === 0
  }

  #block(line: Line, text: string): string {
    const { kind, attrs } = line
    const write = inFormats(kind)?.odt
    if (write !== undefined) return write(attrs, text, this.#writers)
    const level = headingLevel(attrs.level)
    if (level === null) return paragraph(styleWithin(line.path.map(({ container }) => container.name)), text)
    const heading = { 'text:style-name': styleName(styleNames.heading(level)), 'text:outline-level': level - 1 }
    return element('text:h', heading, text)
  }

  /** Closes the containers that a line is not in, and opens those that it is in. */
  #enter(path: readonly Holder[]): void {
    const differs = path.findIndex(({ id }, depth) => this.#open[depth]?.id !== id)
    const shared = differs === -1 ? path.length : differs
    while (this.#open.length > shared) this.#parts.push(`</${this.#open.pop()?.name}>`)
    for (const [depth, holder] of path.entries()) if (depth >= shared) this.#begin(holder)
  }

  #begin({ id, container: { name, attrs } }: Holder): void {
    const isNew = !this.#begun.has(id)
    this.#begun.add(id)
    if (name === 'listItem') this.#push(id, 'text:list-item', this.#startOf(isNew))
    else if (controlled.has(name)) {
      const style = name === 'factBox' ? styleName(styleNames.factBox) : 'Section'
      this.#push(id, 'text:section', { 'text:style-name': style, 'text:name': this.#writers.section(name) })
    } else {
      const kind = name === 'bulletList' ? 'bullet' : String(attrs.numbers ?? '1')
      this.#start = name === 'orderedList' && isNew ? listStartOf(Number(attrs.start ?? 1)) : 1
      this.#push(id, 'text:list', {
        'text:style-name': `List_${kind}`,
        'text:continue-numbering': isNew ? null : 'true',
      })
    }
  }

  /** The number of the next item, unless that is one. */
  #start = 1

  #startOf(isNew: boolean): Record<string, number | null> {
    const start = isNew && this.#start !== 1 ? this.#start : null
    this.#start = 1
    return { 'text:start-value': start }
  }

  #push(id: number, name: string, attributes: Record<string, string | number | null>): void {
    this.#open.push({ id, name })
    this.#parts.push(startTag(name, attributes))
  }
}

function isGone({ ends }: Line): boolean {
  return ends.some(({ kind }) => kind === 'del')
}

/** The part of a path that OpenDocument allows: no list around a box. */
function placeOf(path: readonly Holder[], isBlock: boolean): Holder[] {
  const box = isBlock ? path.length : path.findLastIndex(({ container }) => controlled.has(container.name))
  return path.filter(({ container }, depth) => depth >= box || controlled.has(container.name))
}
