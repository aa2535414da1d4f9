import type { Matched } from './pair-pieces.ts'
import { isSpace } from './pieces.ts'

/**
 * Moves of two sides, told alike. That a piece changed places with those beside it can be told as a
 * move of it or of them: where the other side moved them elsewhere, it is they that both moved.
 */
export function toldAlike(one: Matched, other: Matched): { one: Matched; other: Matched } {
  const [ones, others] = [swapsOf(one, other), swapsOf(other, one)]
  // Where each could be told as the other is, both are a move of the first.
  const retold = ({ pieces, moves }: Matched, swaps: Swaps, theirs: Swaps): Matched => ({
    pieces,
    moves: new Set(
      [...moves].flatMap((id) => {
        const neighbours = swaps.get(id) ?? []
        const back = neighbours.flatMap((each) => theirs.get(each) ?? [])
        if (neighbours.length === 0 || (neighbours.length > 1 && back.includes(id))) return id
        return back.length === 1 && back[0] === id ? Math.min(id, ...neighbours) : neighbours
      }),
    ),
  })
  return { one: retold(one, ones, others), other: retold(other, others, ones) }
}

/** By a moved piece, the ones beside it that it only changed places with. */
type Swaps = ReadonlyMap<number, readonly number[]>

/** The moves of a side over nothing but pieces that the other side moved. */
function swapsOf({ pieces, moves }: Matched, other: Matched): Swaps {
  const order = pieces.flatMap((piece) => (piece.id === null || isSpace(piece) ? [] : { ...piece, id: piece.id }))
  const swaps = new Map<number, readonly number[]>()
  for (const [place, { id }] of order.entries()) {
    if (!moves.has(id) || other.moves.has(id)) continue
    const over = order.filter((each, at) => each.id !== id && !moves.has(each.id) && at < place !== each.id < id)
    const areMoved = over.every((each) => each.weight > 0 && other.moves.has(each.id))
    if (over.length > 0 && areMoved)
      swaps.set(
        id,
        over.map((each) => each.id),
      )
  }
  return swaps
}
