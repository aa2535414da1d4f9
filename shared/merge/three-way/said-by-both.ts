import type { Traced } from '#shared/merge/names/traced.ts'
import { mergeMarks } from './merge-marks.ts'
import type { Copies } from './merge-tokens.ts'
import { linesIn, weightOf } from './passages.ts'
import { leastWeight, linePieces, type Piece, sentencePieces } from './pieces.ts'
import { regrouped } from './regrouped.ts'
import type { Stretch } from './three-way.ts'

type Side = 'one' | 'other'

/** A passage that a side put in: its tokens there, and where it stands in the merged text. */
interface Passage {
  readonly side: Side
  readonly tokens: readonly Traced[]
  readonly place: Said
  /** How much speaks for leaving it there. */
  readonly rank: number
}

/** The same passage, put in by both sides: where it stays, and where it is taken out. */
interface Pair {
  readonly kept: Passage
  readonly gone: Passage
}

/**
 * Three copies without what both sides put in alike, each at another place, so that it stands twice
 * in what was `merged` of them. It stays where it took the place of something, else where it is in
 * a line of its own, else where it comes first, and is taken out of the other side’s. Null where
 * nothing stands twice.
 */
export function withoutSaidTwice(
  copies: Copies,
  stretches: readonly Stretch[],
  merged: readonly Traced[],
): Copies | null {
  const pairs = pairsIn(copies, stretches, saidIn(merged))
  if (pairs.length === 0) return null
  const without = (side: Side) => {
    const [kept, gone] = [
      pairs.filter((pair) => pair.kept.side === side),
      pairs.filter((pair) => pair.gone.side === side),
    ]
    const twins = new Map(kept.flatMap((pair) => twinsOf(pair.kept.tokens, pair.gone.tokens)))
    const out = new Set(gone.flatMap((pair) => pair.gone.tokens.map(({ at }) => at)))
    const tokens = copies[side].map((traced) => twins.get(traced.at) ?? traced)
    return out.size === 0 ? tokens : regrouped(takenOut(tokens, out), tokens)
  }
  return { base: copies.base, one: without('one'), other: without('other') }
}

/** What both sides put in of what stands in the merged text more often than on either side. */
function pairsIn(copies: Copies, stretches: readonly Stretch[], merged: readonly Said[]): Pair[] {
  const all = Map.groupBy(merged, ({ key }) => key)
  if (all.size === merged.length) return []
  const [one, other] = [new Own('one', copies, stretches), new Own('other', copies, stretches)]
  return [...all].flatMap(([key, places]) => {
    const surplus = places.length - Math.max(one.count(key), other.count(key))
    if (surplus <= 0) return []
    const [ones, others] = [one.among(places), other.among(places)]
    return ones.slice(0, surplus).flatMap((mine, index): Pair[] => {
      const its = others[index]
      if (its === undefined || !areAlike(mine, its)) return []
      const isBefore = places.indexOf(mine.place) < places.indexOf(its.place)
      const stays = mine.rank === its.rank ? isBefore : mine.rank > its.rank
      return [stays ? { kept: mine, gone: its } : { kept: its, gone: mine }]
    })
  })
}

/** A figure, a card or the like, or a sentence, and the end of its line. */
interface Said extends Piece {
  readonly end: Traced | undefined
}

/** What tokens say; what is short may be there by chance, and is known by what it stands before. */
function saidIn(tokens: readonly Traced[]): Said[] {
  const all = linePieces(tokens).flatMap((line) => {
    const pieces = line.kind === null ? sentencePieces(line.tokens) : [line]
    return pieces.flatMap((piece) => (piece.weight === 0 ? [] : { ...piece, end: line.tokens.at(-1) }))
  })
  return all.flatMap((said, index) => {
    if (said.weight >= leastWeight) return said
    const next = all[index + 1]
    return next === undefined || next.weight < leastWeight ? [] : { ...said, key: `${said.key} before ${next.key}` }
  })
}

/** What a side says. */
class Own {
  readonly #side: Side
  readonly #said: readonly Said[]
  readonly #places: ReadonlyMap<number, Said>
  readonly #putIn: ReadonlySet<number>
  readonly #instead: ReadonlySet<number>

  constructor(side: Side, copies: Copies, stretches: readonly Stretch[]) {
    this.#side = side
    this.#said = saidIn(copies[side])
    this.#places = new Map(this.#said.flatMap((said) => said.tokens.map(({ at }) => [at, said])))
    const placesIn = (found: readonly Stretch[]) =>
      new Set(found.flatMap(({ [side]: { from, to } }) => copies[side].slice(from, to).map(({ at }) => at)))
    const changed = stretches.filter(({ kind }) => kind !== 'same')
    this.#putIn = placesIn(changed.filter(({ base }) => base.from === base.to))
    this.#instead = placesIn(changed.filter(({ base }) => base.from < base.to))
  }

  /** How often it says something. */
  count(key: string): number {
    return this.#said.filter((said) => said.key === key).length
  }

  /** What it alone put in, of what stands in the merged text. */
  among(merged: readonly Said[]): Passage[] {
    return merged.flatMap((place) => {
      const own = place.tokens.filter((traced) => traced.twin === null && says(traced))
      const said = this.#places.get(own[0]?.at ?? -1)
      const isOwn = own.every(({ side }) => side === this.#side) && said?.key === place.key
      return isOwn ? [{ side: this.#side, tokens: said.tokens, place, rank: this.#rankOf(said) }] : []
    })
  }

  #rankOf({ tokens, end }: Said): number {
    if (tokens.some(({ at }) => this.#instead.has(at))) return 2
    return end !== undefined && this.#putIn.has(end.at) ? 1 : 0
  }
}

/** Whether a token is a word, a figure or a card, no mere space or punctuation. */
function says(traced: Traced): boolean {
  return traced.token.kind === 'line' || weightOf([traced]) > 0
}

/** Whether two passages are the same, token by token, but for marks that only one has. */
function areAlike(one: Passage, other: Passage): boolean {
  return (
    one.tokens.length === other.tokens.length &&
    one.tokens.every((traced, index) => merged(traced, other.tokens[index]) !== null)
  )
}

function twinsOf(tokens: readonly Traced[], twins: readonly Traced[]): [number, Traced][] {
  return tokens.flatMap((traced, index): [number, Traced][] => {
    const twin = merged(traced, twins[index])
    return twin === null ? [] : [[traced.at, twin]]
  })
}

/** A token that both sides put in; null where they gave it what cannot be put together. */
function merged(one: Traced, other: Traced | undefined): Traced | null {
  if (other === undefined) return null
  if (one.token.kind === 'line' || other.token.kind === 'line') return { ...one, twin: other.at }
  const { token, clash } = mergeMarks(null, one.token, other.token)
  return clash === null ? { ...one, token, twin: other.at } : null
}

/** Tokens without some, and without the spaces and lines that are left with nothing beside them. */
function takenOut(tokens: readonly Traced[], gone: ReadonlySet<number>): Traced[] {
  return linesIn(tokens).flatMap(({ from, to }) => {
    const line = tokens.slice(from, to + 1)
    const rest = line.filter(({ at }) => !gone.has(at))
    return rest.length === line.length ? line : rest.every(isNothing) ? [] : withoutGaps(line, gone)
  })
}

/** A line without some of its tokens, each with the space before it, or else behind it. */
function withoutGaps(line: readonly Traced[], gone: ReadonlySet<number>): Traced[] {
  const left: Traced[] = []
  for (const [index, traced] of line.entries()) {
    if (gone.has(traced.at)) {
      if (index > 0 && !gone.has(line[index - 1]?.at ?? -1) && isSpace(left.at(-1))) left.pop()
    } else if (!(isSpace(traced) && left.length === 0 && index > 0)) left.push(traced)
  }
  return left
}

function isNothing(traced: Traced): boolean {
  return (traced.token.kind === 'line' && traced.table === null) || isSpace(traced)
}

function isSpace(traced: Traced | undefined): boolean {
  return traced?.token.kind === 'word' && traced.token.text.trim() === ''
}
