import type { Conflict } from './conflict.ts'
import { readingText } from './reading.ts'
import type { PassageSurroundings } from './surroundings.ts'

const longest = 60

/** Context for naming a conflict: the name of a field, and what surrounds it in the text. */
interface Naming {
  readonly nameOf?: (field: string) => string
  readonly around?: PassageSurroundings | null
}

/**
 * A name for a conflict: where it is (the field, or the heads of row and column of a table), then
 * both readings, shortened to where they differ. A figure is named with its unit.
 */
export function conflictName(conflict: Conflict, { nameOf = (field) => field, around = null }: Naming = {}): string {
  if (conflict.kind === 'field')
    return `${nameOf(conflict.field)}: ${readings(valueText(conflict.one), valueText(conflict.other))}`
  const texts: [string, string] = [readingText(conflict.one), readingText(conflict.other)]
  const [one, other] = texts.every(isFigure)
    ? texts.map((text) => `${around?.before ?? ''}${text.trim()}${around?.after ?? ''}`)
    : texts
  const cell = around?.cell
  const where = cell ? `${cell.rowHead ?? cell.row}, ${cell.columnHead ?? cell.column}: ` : ''
  return `${where}${readings(one ?? '', other ?? '')}`
}

function isFigure(text: string): boolean {
  return /^\s*[\p{N}.,:/\u00a0\u202f -]*\p{N}[\p{N}.,:/\u00a0\u202f -]*$/u.test(text)
}

function readings(...texts: [string, string]): string {
  const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  const [one, other] = [spaced(texts[0]), spaced(texts[1])]
  const from = isLong(one) || isLong(other) ? startOfDifference(one, other) : 0
  return [one, other].map((text) => short(text, from) || '–').join(' | ')
}

function isLong(text: string): boolean {
  return text.length > longest
}

/**
 * Where two texts begin to differ: the start of a word, with one word before it for context; 0 if
 * what they have in common is short enough to be read.
 */
function startOfDifference(one: string, other: string): number {
  let common = 0
  while (common < one.length && one[common] === other[common]) common += 1
  if (common < longest / 2) return 0
  const word = one.lastIndexOf(' ', common - 1)
  return word < 0 ? 0 : one.lastIndexOf(' ', word - 1) + 1
}

function short(text: string, from: number): string {
  const rest = text.slice(from)
  const shown = isLong(rest) ? `${rest.slice(0, longest - 1).toWellFormed()}…` : rest
  return from > 0 ? `… ${shown}` : shown
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
