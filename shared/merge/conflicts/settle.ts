import type * as Y from 'yjs'
import { bodyOf, readField, setField } from '#shared/article/draft.ts'
import { type Choice, recordSettlement, type Whereabouts } from '#shared/merge/merges.ts'
import { ownWords } from '#shared/merge/names/own-words.ts'
import { type NamedPlace, Places } from '#shared/merge/names/place.ts'
import { rangeOfTokens, tokensIn } from '#shared/merge/names/ranges.ts'
import { decode, encode, type Token } from '#shared/review/diff/flat.ts'
import { type LineForm, plainForm } from '#shared/review/diff/line-form.ts'
import { bringBack } from '#shared/review/people/brought-back.ts'
import { setLive } from '#shared/review/suggest/baseline.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { BodyPart } from './body-part.ts'
import { carriedTo } from './carry.ts'
import type { Conflict, PlaceConflict, TextConflict } from './conflict.ts'
import { isDoubleSpace, space } from './fused.ts'
import { passageRange } from './passage-range.ts'
import { type PlacedTokens, placedOf } from './placed-reading.ts'
import { tokensOf } from './reading.ts'

/**
 * What becomes of a conflict: one of the choices, or a person's own words, with lines of the text
 * separated by line feeds.
 */
export type Decision = Exclude<Choice, 'own'> | { readonly own: string }

/** Who decides, and when (milliseconds since the epoch). */
interface Settler {
  readonly by: string | null
  readonly at: number
}

/** The choices for a conflict that need only one click, the proposed one first. */
export function choicesOf(conflict: Conflict): Exclude<Choice, 'own'>[] {
  if (conflict.kind !== 'text') return ['one', 'other', 'asIs']
  return conflict.proposed === null ? ['one', 'other', 'both', 'asIs'] : ['proposed', 'one', 'other', 'asIs']
}

/**
 * Whether a conflict can be settled with the person's own words. If it is about more than text, the
 * story itself has to be edited.
 */
export function takesWords(conflict: Conflict): boolean {
  if (conflict.kind === 'field') return [conflict.one, conflict.other].every((value) => isText(value))
  const hasWords = (token: Token) => token.kind !== 'line' || proseSchema.nodes[token.form.kind]?.isTextblock === true
  return (
    conflict.kind === 'text' && [conflict.one, conflict.other].every((reading) => tokensOf(reading).every(hasWords))
  )
}

function isText(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

/**
 * Writes the decision's text in place of what is there now, and records the decision with its
 * position, in one transaction (one step of undo). `conflict`: as it is in the draft
 * (`conflictsOf`). `origin` is Yjs's transaction origin.
 */
export function settle(draft: Y.Doc, conflict: Conflict, decision: Decision, settler: Settler, origin?: unknown): void {
  const choice = typeof decision === 'string' ? decision : 'own'
  draft.transact((transaction) => {
    if (choice !== 'own') bringBack(transaction)
    record(draft, conflict, choice, settler, write(draft, conflict, decision))
  }, origin)
}

/**
 * Reopens a settled conflict: the story's text stays, and the conflict can be settled again. One
 * step of undo.
 */
export function reopen(draft: Y.Doc, conflict: Conflict, settler: Settler, origin?: unknown): void {
  draft.transact(() => record(draft, conflict, 'open', settler, whereabouts(conflict)), origin)
}

function record(
  draft: Y.Doc,
  { id }: Conflict,
  choice: Choice | 'open',
  { by, at }: Settler,
  now: Whereabouts | null,
): void {
  recordSettlement(draft, id, { choice, by, at: new Date(at).toISOString(), now })
}

function whereabouts(conflict: Conflict): Whereabouts | null {
  if (conflict.kind === 'field') return null
  const { place } = conflict
  return conflict.kind === 'text'
    ? { place, elsewhere: null, stands: null }
    : { place, elsewhere: conflict.elsewhere, stands: conflict.stands }
}

/** Writes a decision into the draft; returns its position afterwards. */
function write(draft: Y.Doc, conflict: Conflict, decision: Decision): Whereabouts | null {
  if (conflict.kind === 'field') {
    if (decision !== 'asIs') setField(draft, conflict.field, readField(conflict.field, fieldValue(conflict, decision)))
    return null
  }
  const isMove = conflict.kind === 'place' && (decision === 'one' || decision === 'other')
  if (isMove) return decision === conflict.stands ? whereabouts(conflict) : move(draft, conflict)
  if (conflict.kind === 'place' || decision === 'asIs') return whereabouts(conflict)
  return replace(draft, conflict, decision) ?? whereabouts(conflict)
}

function fieldValue({ one, other }: Extract<Conflict, { kind: 'field' }>, decision: Decision): unknown {
  if (typeof decision !== 'string') return decision.own
  return decision === 'other' ? other : one
}

/**
 * Replaces what is at a conflict with a reading, or with a person's own words. Null if this draft
 * does not know the position.
 */
function replace(draft: Y.Doc, conflict: TextConflict, decision: Exclude<Decision, 'asIs'>): Whereabouts | null {
  const { one, other } = conflict
  const part = BodyPart.around(draft, conflict)
  if (part === null) return null
  const { tokens, range } = part
  const stands = tokens.slice(range.from, range.to)
  // Where nothing stands, own words are in the place of the reading that has something.
  const instead =
    stands.length > 0 ? { tokens: stands, after: 0, inside: 0 } : placedOf(one.body === null ? other : one)
  const place = part.write(
    typeof decision === 'string'
      ? chosenOf(conflict, decision)
      : ownWords(decision.own, instead, formAt(tokens, range.to)),
  )
  return place && { place, elsewhere: null, stands: null }
}

/** Moves what a conflict is about to its other position. */
function move(draft: Y.Doc, conflict: PlaceConflict): Whereabouts | null {
  const places = new Places(bodyOf(draft))
  const [range, target] = [passageRange(draft, places, conflict), places.rangeOf(conflict.elsewhere)]
  if (range === null || target === null) return whereabouts(conflict)
  const flat = encode(contentOf(draft).body)
  const carried = carriedTo(flat.tokens, tokensIn(flat, range), tokensIn(flat, target).from)
  if (carried === null) return whereabouts(conflict)
  const { tokens, now, gap } = carried
  const place = rewrite(draft, tokens, now)
  const elsewhere = rangeOfTokens(encode(contentOf(draft).body), tokens, { from: gap, to: gap })
  if (place === null || elsewhere === null) return whereabouts(conflict)
  return { place, elsewhere: placeAt(draft, elsewhere), stands: conflict.stands === 'one' ? 'other' : 'one' }
}

/**
 * Writes these tokens as the body. Returns where some of them stand then; null where those are
 * lines without words that could not stay as they are.
 */
function rewrite(draft: Y.Doc, tokens: readonly Token[], some: Range): NamedPlace | null {
  setLive(draft, { ...contentOf(draft), body: decode(tokens) })
  const range = rangeOfTokens(encode(contentOf(draft).body), tokens, some)
  return range && placeAt(draft, range)
}

function placeAt(draft: Y.Doc, range: Range): NamedPlace {
  return new Places(bodyOf(draft)).placeOf(range)
}

/** The form of the line that a token is in. */
function formAt(tokens: readonly Token[], index: number): LineForm {
  const end = tokens.slice(index).find((token) => token.kind === 'line')
  return end?.form ?? plainForm
}

function chosenOf(
  { one, other, proposed }: TextConflict,
  decision: 'one' | 'other' | 'proposed' | 'both',
): PlacedTokens {
  const [first, second] = [placedOf(one), placedOf(other)]
  if (decision === 'both')
    return {
      tokens: joined(first.tokens, second.tokens),
      after: Math.max(first.after, second.after),
      inside: (first.tokens.length > 0 ? first : second).inside,
    }
  if (decision === 'proposed' && proposed !== null) return placedOf(proposed)
  return decision === 'other' ? second : first
}

/** Joins two readings with a space where their words would run together, and never with two. */
function joined(one: readonly Token[], other: readonly Token[]): Token[] {
  const [last, first] = [one.at(-1), other[0]]
  const isTight = last?.kind === 'word' && first?.kind === 'word' && /\S$/.test(last.text) && /^\S/.test(first.text)
  return [...one, ...(isTight ? [space] : []), ...other.slice(isDoubleSpace(last, first) ? 1 : 0)]
}
