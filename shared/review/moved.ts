import type { Suggestion } from './suggestion.ts'
import { lettersIn } from './words.ts'

/** How many letters what was moved has at least: less is likely to be the same by chance. */
const leastLetters = 8

/** Whether so much text can be said to have been moved where it stands elsewhere. */
export function canMove(text: string): boolean {
  return lettersIn(text) >= leastLetters
}

/** What a group of suggestions moves: whole lines that it takes out here and puts in there; null where it moves nothing. */
export function movedBy(group: readonly Suggestion[]): string | null {
  const [one, other] = group
  if (group.length !== 2 || one === undefined || other === undefined) return null
  const [gone, come] = [
    lineOf(one, 'before') ?? lineOf(other, 'before'),
    lineOf(one, 'after') ?? lineOf(other, 'after'),
  ]
  return gone !== null && come !== null && isSameLine(gone, come) ? inLines(come) : null
}

/** What is turned, from the beginning of its line. */
function inLines(text: string): string {
  const start = text.lastIndexOf('\n') + 1
  return text.slice(start) + text.slice(0, start)
}

/** Every suggestion that puts in what another one takes out, with that one. */
export function movesIn(suggestions: readonly Suggestion[]): Map<Suggestion, Suggestion> {
  const moves = new Map<Suggestion, Suggestion>()
  const gone = suggestions.filter((each) => lineOf(each, 'before') !== null)
  for (const come of suggestions) {
    const line = lineOf(come, 'after')
    if (line === null) continue
    const place = gone.findIndex((each) => isSameLine(lineOf(each, 'before') ?? '', line) && areOfOne(each, come))
    const [from] = place === -1 ? [] : gone.splice(place, 1)
    if (from) moves.set(come, from)
  }
  return moves
}

/** The lines that a suggestion only takes out, or only puts in; null where it does anything else. */
function lineOf(suggestion: Suggestion, side: 'before' | 'after'): string | null {
  if (suggestion.kind !== 'text' || suggestion.changes.length !== 1) return null
  const [change] = suggestion.changes
  if (change.kind !== 'text' || change[side === 'before' ? 'after' : 'before'] !== '') return null
  return change[side].includes('\n') && canMove(change[side]) ? change[side] : null
}

/** Of a line between others that begin alike, the difference may have the end of the one and the beginning of the other: it is the same line, turned. */
function isSameLine(one: string, other: string): boolean {
  return one.length === other.length && (one + one).includes(other)
}

function areOfOne({ authors: [one] }: Suggestion, { authors: [other] }: Suggestion): boolean {
  return one === other || one === undefined || other === undefined
}
