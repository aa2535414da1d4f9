import type { Hunk } from '#shared/review/diff/diff.ts'
import { Texts } from '#shared/review/diff/likeness.ts'
import { aligned, mostPairs } from './align.ts'
import { diffAround } from './diff-around.ts'
import { leastWeight, type Piece } from './pieces.ts'

/** The pieces of a side with their counterparts, and which of these it moved. */
export interface Matched {
  readonly pieces: readonly Piece[]
  readonly moves: ReadonlySet<number>
}

/**
 * The pieces of a side with their counterparts in the base. Equal ones come first, in their order;
 * then similar ones in the place of one another; then similar ones elsewhere, which are the moved
 * ones. `unique`: the keys of those that are known again elsewhere, however short they are.
 */
export function matched(base: readonly Piece[], side: readonly Piece[], unique: ReadonlySet<string>): Matched {
  const ids: (number | null)[] = side.map(() => null)
  const gone: Piece[] = []
  const fresh: number[] = []
  const hunks = together(changesIn(base, side), base)
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

/**
 * What a side changed, piece by piece: what says something comes first, and then the spaces and
 * ends of lines between that, so that these never tell what corresponds.
 */
function changesIn(base: readonly Piece[], side: readonly Piece[]): Hunk[] {
  const numbers = new Map<string, number>()
  const numberOf = ({ key }: Piece) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const numbersOf = (pieces: readonly Piece[]) => Int32Array.from(pieces, numberOf)
  const saying = (pieces: readonly Piece[]) =>
    pieces.flatMap((piece, from) => (piece.weight > 0 ? { from, to: from + 1, number: numberOf(piece) } : []))
  return diffAround(numbersOf(base), numbersOf(side), { base: saying(base), side: saying(side) })
}

/** The most pieces that are grouped. */
const mostTogether = 64

/**
 * Hunks with nothing but spaces and ends of lines between them as one: which end of a line is which
 * the sentences tell, and not the other way round. Else a sentence before whose line another was
 * put in would have gone over its end.
 */
function together(hunks: readonly Hunk[], base: readonly Piece[]): Hunk[] {
  const found: Hunk[] = []
  for (const hunk of hunks) {
    let last = hunk
    for (let before = found.at(-1); before !== undefined; before = found.at(-1)) {
      const { fromA, fromB } = before
      const { toA, toB } = last
      const isApart =
        base.slice(before.toA, last.fromA).some(({ weight }) => weight > 0) ||
        Math.max(toA - fromA, toB - fromB) > mostTogether
      if (isApart) break
      found.pop()
      last = { fromA, toA, fromB, toB }
    }
    found.push(last)
  }
  return found
}

function inPlace(before: readonly Piece[], after: readonly Piece[], unique: ReadonlySet<string>): (number | null)[] {
  // With more to compare, the text was not edited but replaced.
  if (before.length * after.length > mostPairs) return after.map(() => null)
  const likenesses = likenessesOf(before, after)
  return aligned(before.length, after.length, (index, place) => {
    if (before[index]?.kind !== after[place]?.kind) return 0
    const keys = [before[index]?.key ?? '', after[place]?.key ?? '']
    // A line that exists unchanged elsewhere did not become another line.
    if (keys[0] !== keys[1] && keys.some((key) => unique.has(key))) return 0
    if (before[index]?.weight === 0 && keys[0] === keys[1]) return leastOfAll
    return atLeast(0.5, likenesses[place]?.[index] ?? 0)
  })
}

/** The similarity of two spaces or ends of lines: sentences take precedence. */
const leastOfAll = 1e-4

/** Counterparts among the new pieces for those that are gone, the most similar first. */
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
  const pairs = candidates.flatMap(({ id, kind, key, weight }, index) =>
    fresh.flatMap((place, order) => {
      if (kind !== side[place]?.kind || (weight < leastWeight && side[place]?.key !== key)) return []
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
 * How much each of some pieces has in common with those before, in order; pieces without weight
 * have nothing in common.
 */
function likenessesOf(before: readonly Piece[], after: readonly Piece[]): Float64Array[] {
  const texts = new Texts(before.map(({ text, weight }) => (weight === 0 ? '' : text)))
  return after.map(({ text, weight }) => texts.likenesses(weight === 0 ? '' : text))
}

function atLeast(least: number, value: number): number {
  return value >= least ? value : 0
}
