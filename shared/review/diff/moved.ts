import { wordRuns } from '#shared/review/suggest/field-changes.ts'
import type { Suggestion, WordRun } from '#shared/review/suggest/suggestion.ts'
import { Texts } from './likeness.ts'
import { lettersIn } from './words.ts'

/** How many letters a moved text has at least: a shorter one may be the same by chance. */
const leastLetters = 8

/**
 * How much of a moved text is unchanged at least, from 0 to 1. With less in common it is no move:
 * one text was taken out, and another put in.
 */
export const leastKept = 0.6

/** Whether a text is long enough to be recognised as moved when it stands elsewhere. */
export function canMove(text: string): boolean {
  return lettersIn(text) >= leastLetters
}

/**
 * Lines that stand elsewhere now: what they say there, and in words what was changed in them on the
 * way (all of it `same` where nothing was).
 */
export interface MovedLines {
  readonly text: string
  readonly words: readonly WordRun[]
}

/**
 * What a group of suggestions moves: lines that it takes out here and puts in there; null where it
 * moves nothing.
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
 * A text that runs from the middle of one line to the middle of the next (`isSameLine`), rotated so
 * that it begins with a line.
 */
function inLines(text: string): string {
  const start = text.lastIndexOf('\n') + 1
  return text.slice(start) + text.slice(0, start)
}

/**
 * Each suggestion that puts in what another one takes out, with that other one. Equal lines are
 * matched first, then those that have most in common.
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

/**
 * The lines that a suggestion only takes out, or only puts in; null where it does anything else.
 */
function lineOf(suggestion: Suggestion, side: 'before' | 'after'): string | null {
  if (suggestion.kind !== 'text' || suggestion.changes.length !== 1) return null
  const [change] = suggestion.changes
  if (change.kind !== 'text' || change[side === 'before' ? 'after' : 'before'] !== '') return null
  return change[side].includes('\n') && canMove(change[side]) ? change[side] : null
}

/**
 * Whether two texts are the same line. Where neighbouring lines begin alike, a difference may run
 * from the middle of one to the middle of the next: then it is the line, rotated.
 */
function isSameLine(one: string, other: string): boolean {
  return one.length === other.length && (one + one).includes(other)
}
