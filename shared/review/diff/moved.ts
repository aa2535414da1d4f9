import { wordRuns } from '#shared/review/suggest/field-changes.ts'
import type { Suggestion, WordRun } from '#shared/review/suggest/suggestion.ts'
import { Texts } from './likeness.ts'
import { lettersIn } from './words.ts'

/** The fewest letters of a moved text: shorter ones may be equal by chance. */
const leastLetters = 8

/**
 * The least unchanged share of a moved text, from 0 to 1. With less in common one text was deleted
 * and another inserted.
 */
export const leastKept = 0.6

/** Whether a text is long enough to be recognised as moved when it occurs elsewhere. */
export function canMove(text: string): boolean {
  return lettersIn(text) >= leastLetters
}

/**
 * Lines that were moved: their present text, and word by word how it was changed on the way (all
 * `same` if it was not).
 */
export interface MovedLines {
  readonly text: string
  readonly words: readonly WordRun[]
}

/**
 * The lines that a group of suggestions moves: deleted here and inserted there; null if it moves
 * nothing.
 */
export function movedBy(group: readonly Suggestion[]): MovedLines | null {
  const [come, from] = group
  if (group.length !== 2 || come === undefined || from === undefined) return null
  const [gone, put] = [lineOf(from, 'before'), lineOf(come, 'after')]
  if (gone === null || put === null) return null
  const text = inLines(put)
  if (isSameLine(gone, put)) return { text, words: [{ text, change: 'same' }] }
  return { text, words: wordRuns(inLines(gone), text) }
}

/**
 * Rotates a text that runs from the middle of one line to the middle of the next (`isSameLine`), so
 * that it begins with a line.
 */
function inLines(text: string): string {
  const start = text.lastIndexOf('\n') + 1
  return text.slice(start) + text.slice(0, start)
}

/**
 * Maps each suggestion that inserts what another one deletes to that other one. Equal lines are
 * matched first, then the most similar ones.
 */
export function movesIn(suggestions: readonly Suggestion[]): Map<Suggestion, Suggestion> {
  const moves = new Map<Suggestion, Suggestion>()
  const gone = suggestions.filter((each) => lineOf(each, 'before') !== null)
  const come = suggestions.filter((each) => lineOf(each, 'after') !== null)
  const edited = come.filter((each) => {
    const line = lineOf(each, 'after') ?? ''
    const place = gone.findIndex((from) => isSameLine(lineOf(from, 'before') ?? '', line))
    const [from] = place === -1 ? [] : gone.splice(place, 1)
    if (from) moves.set(each, from)
    return from === undefined
  })
  if (gone.length === 0) return moves
  const texts = new Texts(gone.map((each) => lineOf(each, 'before') ?? ''))
  for (const each of edited) {
    const from = gone[texts.take(lineOf(each, 'after') ?? '', leastKept) ?? -1]
    if (from) moves.set(each, from)
  }
  return moves
}

/** The lines of a suggestion that only deletes, or only inserts; null if it does anything else. */
function lineOf(suggestion: Suggestion, side: 'before' | 'after'): string | null {
  if (suggestion.kind !== 'text' || suggestion.changes.length !== 1) return null
  const [change] = suggestion.changes
  if (change.kind !== 'text' || change[side === 'before' ? 'after' : 'before'] !== '') return null
  return change[side].includes('\n') && canMove(change[side]) ? change[side] : null
}

/**
 * Whether two texts are the same line. If adjacent lines begin alike, a difference may run from the
 * middle of one to the middle of the next: then it is a rotated line.
 */
function isSameLine(one: string, other: string): boolean {
  return one.length === other.length && (one + one).includes(other)
}
