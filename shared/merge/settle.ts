import type * as Y from 'yjs'
import { bodyOf, readField, setField } from '#shared/article/draft.ts'
import { setLive } from '#shared/review/baseline.ts'
import { contentOf } from '#shared/review/content.ts'
import { decode, encode, type Flat, type Token } from '#shared/review/flat.ts'
import type { Range } from '#shared/review/suggestion.ts'
import { articleSchema } from '#shared/schema/index.ts'
import type { Conflict, PlaceConflict, TextConflict } from './conflict.ts'
import { type Choice, recordSettlement } from './merges.ts'
import { Places } from './place.ts'
import { tokensOf } from './reading.ts'

type BodyConflict = TextConflict | PlaceConflict

/** What can be decided of a conflict, what is proposed first. */
export function choicesOf(conflict: Conflict): Choice[] {
  if (conflict.kind !== 'text') return ['one', 'other', 'asIs']
  return conflict.proposed === null ? ['one', 'other', 'both', 'asIs'] : ['proposed', 'one', 'other', 'asIs']
}

/**
 * Puts what was chosen in the place of what stands there now, and writes the decision down, in one transaction (one step of undo). `origin` is Yjs's transaction origin.
 */
export function settle(
  draft: Y.Doc,
  conflict: Conflict,
  choice: Choice,
  { by, at }: { by: string | null; at: number },
  origin?: unknown,
): void {
  draft.transact(() => {
    if (choice !== 'asIs') write(draft, conflict, choice, origin)
    recordSettlement(draft, conflict.id, { choice, by, at: new Date(at).toISOString() })
  }, origin)
}

/** What stands in the place of a conflict of the text, as positions of the body; null where the place is unknown to this draft. */
export function standsIn(draft: Y.Doc, conflict: BodyConflict): Range | null {
  return rangesIn(draft)(conflict)
}

/** The same of many conflicts of one draft as it stands. */
export function rangesIn(draft: Y.Doc): (conflict: BodyConflict) => Range | null {
  const places = new Places(bodyOf(draft))
  return ({ place }) => places.rangeOf(place)
}

function write(draft: Y.Doc, conflict: Conflict, choice: Exclude<Choice, 'asIs'>, origin: unknown): void {
  if (conflict.kind === 'field') {
    const value = choice === 'other' ? conflict.other : conflict.one
    setField(draft, conflict.field, readField(conflict.field, value), origin)
    return
  }
  if (conflict.kind === 'place') {
    if (choice !== conflict.stands) move(draft, conflict, origin)
    return
  }
  const range = standsIn(draft, conflict)
  if (range !== null) rewrite(draft, (flat) => replaced(flat, range, chosen(conflict, choice)), origin)
}

/** Takes what a conflict is about to its other place. */
function move(draft: Y.Doc, { place, elsewhere }: PlaceConflict, origin: unknown): void {
  const places = new Places(bodyOf(draft))
  const [range, target] = [places.rangeOf(place), places.rangeOf(elsewhere)]
  if (range === null || target === null) return
  rewrite(
    draft,
    (flat) => {
      const { from, to } = tokensIn(flat, range)
      const at = tokensIn(flat, target).from
      if (at >= from && at <= to) return flat.tokens
      const moved = flat.tokens.slice(from, to)
      const [start, end] = [flat.tokens.slice(0, from), flat.tokens.slice(to)]
      return at < from
        ? [...start.slice(0, at), ...moved, ...start.slice(at), ...end]
        : [...start, ...end.slice(0, at - to), ...moved, ...end.slice(at - to)]
    },
    origin,
  )
}

function rewrite(draft: Y.Doc, change: (flat: Flat) => readonly Token[], origin: unknown): void {
  const live = contentOf(draft)
  setLive(draft, { ...live, body: decode(change(encode(live.body))) }, origin)
}

function replaced(flat: Flat, range: Range, tokens: readonly Token[]): Token[] {
  const { from, to } = tokensIn(flat, range)
  return [...flat.tokens.slice(0, from), ...tokens, ...flat.tokens.slice(to)]
}

function chosen({ one, other, proposed }: TextConflict, choice: Exclude<Choice, 'asIs'>): readonly Token[] {
  if (choice === 'both') return joined(tokensOf(one), tokensOf(other))
  if (choice === 'proposed' && proposed !== null) return tokensOf(proposed)
  return tokensOf(choice === 'other' ? other : one)
}

/** The one after the other, with a space where their words would run together. */
function joined(one: readonly Token[], other: readonly Token[]): Token[] {
  const [last, first] = [one.at(-1), other[0]]
  const isFused = last?.kind === 'word' && first?.kind === 'word' && /\S$/.test(last.text) && /^\S/.test(first.text)
  return [...one, ...(isFused ? [space] : []), ...other]
}

const space: Token = { kind: 'word', text: ' ', spans: [{ text: ' ', marks: articleSchema.text(' ').marks }] }

/** The tokens that a range of positions touches. */
function tokensIn({ tokens, positions }: Flat, { from, to }: Range): Range {
  const firstAt = (position: number) => {
    const index = positions.findIndex((start) => start >= position)
    return index === -1 ? tokens.length : Math.min(index, tokens.length)
  }
  if (from === to) return { from: firstAt(from), to: firstAt(from) }
  const start = firstAt(from)
  const isInside = start > 0 && (positions[start] ?? 0) > from && endOf(tokens[start - 1], positions[start - 1]) > from
  return { from: isInside ? start - 1 : start, to: Math.max(start, firstAt(to)) }
}

function endOf(token: Token | undefined, position = 0): number {
  return token?.kind === 'word' ? position + token.text.length : position + 1
}
