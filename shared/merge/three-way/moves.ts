import type { Traced } from '#shared/merge/names/traced.ts'
import { diffBy } from '#shared/review/diff/diff-by.ts'
import { Texts } from '#shared/review/diff/likeness.ts'
import { aligned, mostPairs } from './align.ts'
import { saysOf } from './counterparts.ts'
import type { Copies } from './merge-tokens.ts'
import { linesIn, sentencesIn, textOf, weightOf } from './passages.ts'

/** Three copies in one order, and what both sides moved, each to another place. */
export interface Arranged {
  readonly copies: Copies
  readonly rivals: readonly Rival[]
}

/**
 * A line that both sides moved: its end in each copy; which side put it where it stands now; and
 * the lines before it on the other side, the nearest first, each by its ends in the copies.
 */
export interface Rival {
  readonly ends: readonly Traced[]
  readonly side: 'one' | 'other'
  readonly behind: readonly (readonly Traced[])[]
}

/**
 * Brings three copies in one order: a line, or a sentence, that a side moved is moved in the base
 * and on the other side too, so that what is done to it there goes along. Nothing is added or left
 * out. What both moved stands at the place that is nearer to the beginning of the base.
 */
export function withMoves(copies: Copies): Arranged {
  const { copies: inLines, rivals } = moved(copies, linePieces)
  return { copies: moved(inLines, sentencePieces).copies, rivals }
}

/** A part of a copy that can be moved, or what stands between such. */
interface Piece {
  readonly tokens: readonly Traced[]
  readonly key: string
  readonly text: string
  readonly weight: number
  /** Its counterpart's place in the base; null of what is new. */
  readonly id: number | null
}

type Cut = (tokens: readonly Traced[]) => Piece[]

const linePieces: Cut = (tokens) =>
  linesIn(tokens).map(({ from, to }) => pieceOf(tokens.slice(from, Math.min(to + 1, tokens.length))))

const sentencePieces: Cut = (tokens) => {
  const pieces: Piece[] = []
  let at = 0
  const between = (end: number) => {
    for (; at < end; at += 1) pieces.push({ ...pieceOf(tokens.slice(at, at + 1)), weight: 0 })
  }
  for (const { from, to } of sentencesIn(tokens)) {
    between(from)
    pieces.push(pieceOf(tokens.slice(from, to)))
    at = to
  }
  between(tokens.length)
  return pieces
}

function pieceOf(tokens: readonly Traced[]): Piece {
  const words = tokens.map(textOf).join('')
  const end = tokens.at(-1)
  const says = end === undefined ? null : saysOf(end, words.trim())
  const form = end?.token.kind === 'line' && end.token.form.kind !== 'paragraph' ? end.token.form : null
  const key = JSON.stringify([words, form?.kind, form?.attrs, end?.table?.node ?? null])
  const weight = weightOf(tokens)
  // A picture, a card or a table is known again elsewhere, however little it says.
  return { tokens, key, text: says ?? words, weight: says === null ? weight : Math.max(weight, leastWeight), id: null }
}

function moved(copies: Copies, cut: Cut): Arranged {
  const base = cut(copies.base).map((piece, id) => ({ ...piece, id }))
  const sides = { one: cut(copies.one), other: cut(copies.other) }
  const unique = uniqueIn([base, sides.one, sides.other])
  const one = matched(base, sides.one, unique)
  const other = matched(base, sides.other, unique)
  if (one.moves.size + other.moves.size === 0) return { copies, rivals: [] }
  const moves = inSteadyOrder(movesOf(one, 'one'), movesOf(other, 'other'))
  const chosen = moves.filter(
    (move) => !moves.some((rival) => rival !== move && rival.id === move.id && isNearer(rival, move)),
  )
  const arranged = chosen.reduce(withMove, base)
  const order = arranged.flatMap(({ id }) => id ?? [])
  const inOrder = ({ pieces }: Matched, side: Move['side']) => {
    const own = new Set(chosen.flatMap((move) => (move.side === side ? move.id : [])))
    return inOneOrder(chosen.filter(({ id }) => !own.has(id)).reduce(withMove, pieces), order)
  }
  const all = [base, one.pieces, other.pieces]
  const endsOf = (id: number) => all.flatMap((pieces) => pieces.find((piece) => piece.id === id)?.tokens.at(-1) ?? [])
  const rivals = moves
    .filter((move) => !chosen.includes(move))
    .map(({ id, side, behind }) => ({
      ends: endsOf(id),
      side: side === 'one' ? ('other' as const) : ('one' as const),
      behind: behind.map(endsOf),
    }))
  return {
    copies: { base: tokensOf(arranged), one: tokensOf(inOrder(one, 'one')), other: tokensOf(inOrder(other, 'other')) },
    rivals,
  }
}

interface Matched {
  readonly pieces: readonly Piece[]
  readonly moves: ReadonlySet<number>
}

/** A piece that a side moved, and what it stands behind there, the nearest first. */
interface Move {
  readonly side: 'one' | 'other'
  readonly id: number
  readonly behind: readonly number[]
}

function movesOf({ pieces, moves }: Matched, side: Move['side']): Move[] {
  return pieces.flatMap(({ id }, index) => {
    if (id === null || !moves.has(id)) return []
    const before = pieces.slice(0, index).flatMap((piece) => piece.id ?? [])
    return [{ side, id, behind: before.toReversed() }]
  })
}

/** The moves of both sides, in an order that is the same whichever of them is called the one. */
function inSteadyOrder(one: readonly Move[], other: readonly Move[]): Move[] {
  const [a, b] = [one, other].map((moves) => moves.map(({ id, behind: [last] }) => `${id} ${last}`).join())
  return (a ?? '') <= (b ?? '') ? [...one, ...other] : [...other, ...one]
}

function isNearer(one: Move, other: Move): boolean {
  return (one.behind[0] ?? -1) < (other.behind[0] ?? -1)
}

function withMove(pieces: readonly Piece[], { id, behind }: Pick<Move, 'id' | 'behind'>): readonly Piece[] {
  const piece = pieces.find((each) => each.id === id)
  if (piece === undefined) return pieces
  const rest = pieces.filter((each) => each !== piece)
  const places = placesIn(rest)
  const anchor = behind.find((each) => places.has(each))
  const at = anchor === undefined ? 0 : (places.get(anchor) ?? -1) + 1
  return rest.toSpliced(at, 0, piece)
}

/**
 * The pieces of a side in the order of the base, where moves of both contradict one another: where
 * each moved two lines over one another, one line stands where the one, and one where the other has
 * it.
 */
function inOneOrder(pieces: readonly Piece[], order: readonly number[]): readonly Piece[] {
  let all = pieces
  let places = placesIn(all)
  let last: number | null = null
  for (const id of order) {
    const [place, before] = [places.get(id), last === null ? -1 : (places.get(last) ?? -1)]
    if (place === undefined) continue
    if (last !== null && place < before) {
      all = withMove(all, { id, behind: [last] })
      places = placesIn(all)
    }
    last = id
  }
  return all
}

function placesIn(pieces: readonly Piece[]): ReadonlyMap<number | null, number> {
  return new Map(pieces.map(({ id }, index) => [id, index]))
}

function tokensOf(pieces: readonly Piece[]): Traced[] {
  return pieces.flatMap(({ tokens }) => tokens)
}

/**
 * The pieces of a side with their counterparts in the base. Equal ones come first, in their order;
 * then similar ones in the place of one another; then similar ones elsewhere, which are the moved
 * ones. `unique`: the keys of those that are known again elsewhere, however short they are.
 */
function matched(base: readonly Piece[], side: readonly Piece[], unique: ReadonlySet<string>): Matched {
  const ids: (number | null)[] = side.map(() => null)
  const gone: Piece[] = []
  const fresh: number[] = []
  const hunks = diffBy(base, side, ({ key }) => key)
  let at = { a: 0, b: 0 }
  const stay = (end: number) => {
    for (; at.a < end; at = { a: at.a + 1, b: at.b + 1 }) ids[at.b] = at.a
  }
  for (const { fromA, toA, fromB, toB } of hunks) {
    stay(fromA)
    const pairs = inPlace(base.slice(fromA, toA), side.slice(fromB, toB), unique)
    pairs.forEach((index, place) => {
      if (index === null) fresh.push(fromB + place)
      else ids[fromB + place] = fromA + index
    })
    gone.push(...base.slice(fromA, toA).filter((_, index) => !pairs.includes(index)))
    at = { a: toA, b: toB }
  }
  stay(base.length)
  const moves = new Set<number>()
  for (const { place, id } of elsewhere(gone, fresh, side, unique)) {
    ids[place] = id
    moves.add(id)
  }
  return { pieces: side.map((piece, index) => ({ ...piece, id: ids[index] ?? null })), moves }
}

function inPlace(before: readonly Piece[], after: readonly Piece[], unique: ReadonlySet<string>): (number | null)[] {
  // With more to compare, what was done is no editing of what was there.
  if (before.length * after.length > mostPairs) return after.map(() => null)
  const likenesses = likenessesOf(before, after)
  return aligned(before.length, after.length, (index, place) => {
    const keys = [before[index]?.key ?? '', after[place]?.key ?? '']
    // What stands elsewhere as it is was not made another line.
    if (keys[0] !== keys[1] && keys.some((key) => unique.has(key))) return 0
    return atLeast(0.5, likenesses[place]?.[index] ?? 0)
  })
}

/** Counterparts of what is gone among what is new, the likest first. */
function elsewhere(
  gone: readonly Piece[],
  fresh: readonly number[],
  side: readonly Piece[],
  unique: ReadonlySet<string>,
): { place: number; id: number }[] {
  const candidates = gone.filter(({ weight, key }) => weight >= leastWeight || unique.has(key))
  if (candidates.length * fresh.length > mostPairs) return []
  const likenesses = likenessesOf(
    candidates,
    fresh.flatMap((place) => side[place] ?? []),
  )
  const pairs = candidates.flatMap(({ id, key, weight }, index) =>
    fresh.flatMap((place, order) => {
      if (weight < leastWeight && side[place]?.key !== key) return []
      const likeness = atLeast(0.6, likenesses[order]?.[index] ?? 0)
      return likeness > 0 && id !== null ? [{ place, id, likeness }] : []
    }),
  )
  const found: { place: number; id: number }[] = []
  for (const { place, id } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (!found.some((each) => each.place === place || each.id === id)) found.push({ place, id })
  }
  return found
}

/**
 * The keys of pieces that say something and stand once in each copy. Such a piece is the same in
 * all, wherever it stands and however short it is: neither side has changed it.
 */
function uniqueIn(copies: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const [first, ...others] = copies.map((pieces) => {
    const all = Map.groupBy(pieces, ({ key }) => key)
    return new Set([...all].flatMap(([key, [piece, ...more]]) => (piece?.weight && more.length === 0 ? key : [])))
  })
  return new Set([...(first ?? [])].filter((key) => others.every((keys) => keys.has(key))))
}

/**
 * How many letters a moved passage has at least that may have been changed on the way, or stands in
 * some copy twice: a shorter one may be the same by chance.
 */
export const leastWeight = 8

/**
 * How much each of some pieces has in common with those before, in their order; what has no weight
 * has nothing.
 */
function likenessesOf(before: readonly Piece[], after: readonly Piece[]): Float64Array[] {
  const texts = new Texts(before.map(({ text, weight }) => (weight === 0 ? '' : text)))
  return after.map(({ text, weight }) => texts.likenesses(weight === 0 ? '' : text))
}

function atLeast(least: number, value: number): number {
  return value >= least ? value : 0
}
