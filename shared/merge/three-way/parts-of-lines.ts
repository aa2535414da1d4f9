import { leastWeight, type Piece } from './pieces.ts'

/**
 * The lines of a side, of which those that it split are one piece again with all their parts: what
 * is moved goes along with them. `base`: the lines that they are of, by their ids.
 */
export function withParts(pieces: readonly Piece[], base: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last !== undefined && isPart(piece, last, base)) found[found.length - 1] = joined(last, piece, last)
    else if (last !== undefined && isPart(last, piece, base)) found[found.length - 1] = joined(last, piece, piece)
    else found.push(piece)
  }
  return found
}

/** Whether a line is new, and only has words of the line of the base that another one is. */
function isPart(part: Piece, other: Piece, base: readonly Piece[]): boolean {
  if (part.id !== null || other.id === null || part.kind !== null || part.weight < leastWeight) return false
  if (part.tokens.at(-1)?.token.kind !== 'line') return false
  return base[other.id]?.text.includes(part.text.trim()) === true
}

function joined(first: Piece, second: Piece, { kind, key, id }: Piece): Piece {
  const [tokens, text] = [[...first.tokens, ...second.tokens], first.text + second.text]
  return { tokens, kind, key, text, weight: first.weight + second.weight, id }
}
