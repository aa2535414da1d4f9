import type { Matched } from './pair-pieces.ts'
import { isSpace } from './pieces.ts'

/**
 * Moves of two sides, told alike. That two neighbours changed places can be told as a move of
 * either: where the other side moved one of the two elsewhere, it is that one which both moved.
 */
export function toldAlike(one: Matched, other: Matched): { one: Matched; other: Matched } {
  const [ones, others] = [swapsOf(one, other), swapsOf(other, one)]
  // Where each could be told as the other is, both are a move of the first.
  const retold = ({ pieces, moves }: Matched, swaps: Swaps, theirs: Swaps): Matched => ({
    pieces,
    moves: new Set(
      [...moves].map((id) => {
        const neighbour = swaps.get(id)
        if (neighbour === undefined) return id
        return theirs.get(neighbour) === id ? Math.min(id, neighbour) : neighbour
      }),
    ),
  })
  return { one: retold(one, ones, others), other: retold(other, others, ones) }
}

/** The neighbour by its moved piece that this one only changed places with. */
type Swaps = ReadonlyMap<number, number>

/** The moves of a side over nothing but a piece that the other side moved. */
function swapsOf({ pieces, moves }: Matched, other: Matched): Swaps {
  const order = pieces.flatMap((piece) => (piece.id === null || isSpace(piece) ? [] : { ...piece, id: piece.id }))
  const swaps = new Map<number, number>()
  for (const [place, { id }] of order.entries()) {
    if (!moves.has(id) || other.moves.has(id)) continue
    const over = order.filter((each, at) => each.id !== id && !moves.has(each.id) && at < place !== each.id < id)
    const [neighbour, ...more] = over
    if (neighbour && more.length === 0 && neighbour.weight > 0 && other.moves.has(neighbour.id))
      swaps.set(id, neighbour.id)
  }
  return swaps
}
