import { isSlight, numbersOf } from '#shared/review/changes.ts'
import { diff, type Hunk } from '#shared/review/diff.ts'
import { reviewedFields, sameField } from '#shared/review/field-changes.ts'
import { encode, type Token } from '#shared/review/flat.ts'
import type { Content, ReviewedField } from '#shared/review/suggestion.ts'
import { type Span, type Stretch, threeWay } from './three-way.ts'

/** A story four times: as it was when its copies parted, as each side made it, and as Yjs merged these. */
export interface Merged {
  readonly base: Content
  readonly one: Content
  readonly other: Content
  readonly merged: Content
}

/** A passage that was not merged well: what each side has, what both their changes give where they can be put together, and its tokens in the merged body. */
export interface TextClash {
  readonly one: readonly Token[]
  readonly other: readonly Token[]
  readonly proposed: readonly Token[] | null
  readonly merged: Span
}

/**
 * The passages in which a merged body is not what the changes of both sides give, by words: where they contradict one another, and where a merge of Yjs removed, doubled or displaced
 * words although they do not. So every word that either side put in is in the merged body or in what is found here.
 */
export function textClashes({ base, one, other, merged }: Merged): TextClash[] {
  const [o, a, b, m] = [base, one, other, merged].map(({ body }) => encode(body).tokens)
  if (o === undefined || a === undefined || b === undefined || m === undefined) return []
  const numbers = new Map<string | symbol, number>()
  const [numbersO, numbersA, numbersB, numbersM] = [o, a, b, m].map((tokens) => numbersOf(tokens, numbers))
  if (!numbersO || !numbersA || !numbersB || !numbersM) return []
  const ideal = idealOf(threeWay(numbersO, numbersA, numbersB), { o, a, b })
  const idealNumbers = Int32Array.from(
    ideal.tokens.map((token, index) => (token === null ? -1 - index : (numbersOf([token], numbers)[0] ?? 0))),
  )
  return regionsOf(diff(idealNumbers, numbersM), ideal)
    .map((region) => clashOf(region, ideal, a, b))
    .filter((clash) => !isSpace(clash, m) && !isTwoAdditions(clash, m))
}

/** The fields that both sides changed, each to something else. */
export function fieldClashes({ base, one, other }: Merged): ReviewedField[] {
  return reviewedFields.filter((field) => {
    const [was, a, b] = [base.fields[field], one.fields[field], other.fields[field]]
    return !sameField(was, a) && !sameField(was, b) && !sameField(a, b)
  })
}

/** The body that the changes of both sides give, null where all of them agree on nothing: the tokens, with null for a clash; and the stretches with their places in it. */
interface Ideal {
  readonly tokens: readonly (Token | null)[]
  readonly stretches: readonly (Stretch & { readonly ideal: Span })[]
}

/** Where the changes of both sides contradict one another nowhere, the body they give; else null. */
export function mergedTokens(base: Content, one: Content, other: Content): Token[] | null {
  const [o, a, b] = [encode(base.body).tokens, encode(one.body).tokens, encode(other.body).tokens]
  const numbers = new Map<string | symbol, number>()
  const stretches = threeWay(numbersOf(o, numbers), numbersOf(a, numbers), numbersOf(b, numbers))
  const { tokens } = idealOf(stretches, { o, a, b })
  const all = tokens.filter((token) => token !== null)
  return all.length === tokens.length ? all : null
}

interface Sides {
  readonly o: readonly Token[]
  readonly a: readonly Token[]
  readonly b: readonly Token[]
}

function idealOf(stretches: readonly Stretch[], sides: Sides): Ideal {
  const tokens: (Token | null)[] = []
  const placed = stretches.map((stretch) => {
    const from = tokens.length
    tokens.push(...partOf(stretch, sides))
    return { ...stretch, ideal: { from, to: tokens.length } }
  })
  return { tokens, stretches: placed }
}

function partOf({ kind, one, other, left }: Stretch, { o, a, b }: Sides): readonly (Token | null)[] {
  if (kind === 'clash') return [null]
  if (left !== null) return left.flatMap((index) => o[index] ?? [])
  return kind === 'other' ? b.slice(other.from, other.to) : a.slice(one.from, one.to)
}

/** A part of the ideal body and the part of the merged one in its place. */
interface Region {
  readonly ideal: Span
  readonly merged: Span
}

/** The differences between the ideal and the merged body, widened to whole changes; what lies between two of them is worth reading by itself. */
function regionsOf(hunks: readonly Hunk[], { tokens, stretches }: Ideal): Region[] {
  const regions: Region[] = []
  for (const hunk of hunks) {
    const { from, to } = widened({ from: hunk.fromA, to: hunk.toA }, stretches)
    const region = {
      ideal: { from, to },
      merged: { from: hunk.fromB - (hunk.fromA - from), to: hunk.toB + (to - hunk.toA) },
    }
    const last = regions.at(-1)
    const between = last && tokens.slice(last.ideal.to, from).flatMap((token) => token ?? [])
    if (last && between && (from <= last.ideal.to || isSlight(between)))
      regions[regions.length - 1] = {
        ideal: { from: Math.min(last.ideal.from, from), to: Math.max(last.ideal.to, to) },
        merged: {
          from: Math.min(last.merged.from, region.merged.from),
          to: Math.max(last.merged.to, region.merged.to),
        },
      }
    else regions.push(region)
  }
  return regions
}

function widened({ from, to }: Span, stretches: Ideal['stretches']): Span {
  const cut = stretches.filter(({ kind, ideal }) => kind !== 'same' && ideal.from < to && ideal.to > from)
  const within = stretches.filter(({ kind, ideal }) => kind !== 'same' && ideal.from < from && ideal.to > from)
  const all = [...cut, ...within].map(({ ideal }) => ideal)
  return { from: Math.min(from, ...all.map((span) => span.from)), to: Math.max(to, ...all.map((span) => span.to)) }
}

function clashOf({ ideal, merged }: Region, { tokens, stretches }: Ideal, a: readonly Token[], b: readonly Token[]) {
  const start = edgeIn(stretches, ideal.from, 'start')
  const end = edgeIn(stretches, ideal.to, 'end')
  const proposed = tokens.slice(ideal.from, ideal.to)
  const isClear = proposed.every((token) => token !== null)
  return {
    one: a.slice(start.one, end.one),
    other: b.slice(start.other, end.other),
    proposed: isClear ? proposed.filter((token) => token !== null) : null,
    merged,
  }
}

/** A place of the ideal body in both sides; what one of them deleted at the very place belongs to it. */
function edgeIn(stretches: Ideal['stretches'], index: number, which: 'start' | 'end'): { one: number; other: number } {
  const touching = stretches.filter(({ ideal }) => ideal.from <= index && index <= ideal.to)
  const isEmpty = ({ ideal }: (typeof touching)[number]) => ideal.from === ideal.to
  const stretch =
    which === 'start' ? (touching.find(isEmpty) ?? touching.at(-1)) : (touching.findLast(isEmpty) ?? touching[0])
  if (stretch === undefined) return { one: 0, other: 0 }
  const { kind, ideal, one, other } = stretch
  if (kind === 'same') return { one: one.from + index - ideal.from, other: other.from + index - ideal.from }
  const isBefore = isEmpty(stretch) ? which === 'start' : index === ideal.from
  return isBefore ? { one: one.from, other: other.from } : { one: one.to, other: other.to }
}

/** White space in the place of other white space is nothing to decide. */
function isSpace({ one, other, merged }: TextClash, tokens: readonly Token[]): boolean {
  return [one, other, tokens.slice(merged.from, merged.to)].every((part) =>
    part.every((token) => token.kind === 'word' && token.text.trim() === ''),
  )
}

/** Both sides added whole lines at one place, and they stand there one after the other: nothing got lost, and nothing is said twice. */
function isTwoAdditions({ one, other, proposed, merged }: TextClash, tokens: readonly Token[]): boolean {
  const before = tokens[merged.from - 1]
  if (proposed !== null || (before !== undefined && before.kind !== 'line')) return false
  if (one.at(-1)?.kind !== 'line' || other.at(-1)?.kind !== 'line') return false
  const numbers = new Map<string | symbol, number>()
  const keys = (part: readonly Token[]) => numbersOf(part, numbers).join()
  const stands = keys(tokens.slice(merged.from, merged.to))
  return stands === keys([...one, ...other]) || stands === keys([...other, ...one])
}
