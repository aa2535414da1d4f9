import type { Traced } from '#shared/merge/names/traced.ts'
import { gap, runTogether } from './gap.ts'
import { joinedByOther, type MovedLine } from './joined-by-other.ts'
import type { Copies } from './merge-tokens.ts'
import { type Matched, matched } from './pair-pieces.ts'
import { withParts } from './parts-of-lines.ts'
import { type Cut, isSpace, linePieces, type Piece, sentencePieces, uniqueIn } from './pieces.ts'
import { regrouped } from './regrouped.ts'
import { toldAlike } from './told-alike.ts'

/** Three copies in one order, and what both sides moved, each to another place. */
export interface Arranged {
  readonly copies: Copies
  readonly rivals: readonly Rival[]
}

/**
 * A line, or a sentence, that both sides moved: its end in each copy; which side put it where it
 * stands now, null where both have it behind the same; and what is before it on the other side, the
 * nearest first, each by its ends in the copies.
 */
export interface Rival {
  readonly ends: readonly Traced[]
  readonly side: 'one' | 'other' | null
  readonly behind: readonly (readonly Traced[])[]
  /** Whether it is a sentence that each side has in a line of its own. */
  readonly isLine: boolean
  /** Whether one side has it in a line of its own, which the other joined to another line. */
  readonly isJoined: boolean
}

/**
 * Brings three copies in one order: a line, or a sentence, that a side moved is moved in the base
 * and on the other side too, so that what is done to it there goes along. Nothing is added or left
 * out. What both moved stands at the place that is nearer to the beginning of the base.
 */
export function withMoves(copies: Copies): Arranged {
  const { copies: arranged, rivals, chosen } = moved(copies, linePieces)
  const inLines = {
    base: regrouped(arranged.base, copies.base),
    one: regrouped(arranged.one, copies.one),
    other: regrouped(arranged.other, copies.other),
  }
  const inSentences = moved(inLines, sentencePieces)
  return {
    copies: inSentences.copies,
    rivals: [...rivals, ...inSentences.rivals, ...joinedByOther(copies, chosen)],
  }
}

function moved(copies: Copies, cut: Cut): Arranged & { readonly chosen: readonly MovedLine[] } {
  const base = cut(copies.base).map((piece, id) => ({ ...piece, id }))
  const sides = { one: cut(copies.one), other: cut(copies.other) }
  const unique = uniqueIn([base, sides.one, sides.other])
  const whole = (pieces: readonly Piece[]): Matched => {
    const found = matched(base, pieces, unique)
    return { ...found, pieces: withParts(found.pieces, base) }
  }
  const { one, other } = toldAlike(whole(sides.one), whole(sides.other))
  if (one.moves.size + other.moves.size === 0) return { copies, rivals: [], chosen: [] }
  const moves = inSteadyOrder(movesOf(one, 'one'), movesOf(other, 'other'))
  const chosen = moves.filter(
    (move) => !moves.some((rival) => rival !== move && rival.id === move.id && isNearer(rival, move)),
  )
  const arranged = chosen.reduce(withMove, base)
  const order = arranged.flatMap((piece) => (isSpace(piece) ? [] : (piece.id ?? [])))
  const inOrder = ({ pieces }: Matched, side: Move['side']) => {
    const own = new Set(chosen.flatMap((move) => (move.side === side ? move.id : [])))
    return inOneOrder(chosen.filter(({ id }) => !own.has(id)).reduce(withMove, pieces), order)
  }
  const all = [base, one.pieces, other.pieces]
  const endsOf = (id: number) => all.flatMap((pieces) => pieces.find((piece) => piece.id === id)?.tokens.at(-1) ?? [])
  const isSecond = ({ id }: Move, index: number) => moves.some((move, at) => at < index && move.id === id)
  const rivals = moves
    .filter(
      (move, index) =>
        !chosen.includes(move) || (isSecond(move, index) && chosen.filter(({ id }) => id === move.id).length > 1),
    )
    .map((move) => ({
      ends: endsOf(move.id),
      side: chosen.includes(move) ? null : move.side === 'one' ? ('other' as const) : ('one' as const),
      behind: move.behind.map(endsOf),
      isLine: moves.every(({ id, isLine }) => id !== move.id || isLine),
      isJoined: false,
    }))
  return {
    copies: { base: tokensOf(arranged), one: tokensOf(inOrder(one, 'one')), other: tokensOf(inOrder(other, 'other')) },
    rivals,
    chosen: chosen.map(({ side, id }) => ({
      side,
      tokens: (side === 'one' ? one : other).pieces.find((piece) => piece.id === id)?.tokens ?? [],
    })),
  }
}

/**
 * A piece that a side moved, and what it stands behind there, the nearest first; `ahead`: of a
 * sentence that begins a line, or a line that begins a quotation, list or box, what else is in that
 * and was not moved. Before it the other side may have put in what it is no part of.
 */
interface Move {
  readonly side: 'one' | 'other'
  readonly id: number
  readonly behind: readonly number[]
  readonly ahead: readonly number[]
  /** Whether it is a sentence that has a line of its own there. */
  readonly isLine: boolean
}

function movesOf({ pieces, moves }: Matched, side: Move['side']): Move[] {
  return pieces.flatMap(({ id }, index) => {
    if (id === null || !moves.has(id)) return []
    const before = pieces.slice(0, index).flatMap((piece) => (isSpace(piece) ? [] : (piece.id ?? [])))
    const rest = beginsLine(pieces, index) ? restOfLine(pieces, index) : restOfContainer(pieces, index)
    const ahead = rest.filter((each) => !moves.has(each))
    return [{ side, id, behind: before.toReversed(), ahead, isLine: isAlone(pieces, index) }]
  })
}

function endsLine(piece: Piece | undefined): boolean {
  return piece?.tokens.at(-1)?.token.kind !== 'word'
}

/** Whether a piece is the first of several in its line. */
function beginsLine(pieces: readonly Piece[], index: number): boolean {
  return endsLine(pieces[index - 1]) && !endsLine(pieces[index])
}

/** Whether a piece is all that is in its line, apart from the end of that. */
function isAlone(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1]
  return beginsLine(pieces, index) && next !== undefined && endsLine(next) && next.tokens.length === 1
}

/** What else is in a line that a piece begins, up to its end. */
function restOfLine(pieces: readonly Piece[], index: number): number[] {
  const end = pieces.findIndex((piece, at) => at > index && endsLine(piece))
  return pieces.slice(index + 1, end + 1).flatMap((piece) => (isSpace(piece) ? [] : (piece.id ?? [])))
}

/** What else is in a container that a piece, which is a line, begins; nothing if it begins none. */
function restOfContainer(pieces: readonly Piece[], index: number): number[] {
  const outside = continuesOf(pieces[index])
  if (outside === null) return []
  const behind = pieces.slice(index + 1)
  const end = behind.findIndex((piece) => (continuesOf(piece) ?? 0) <= outside)
  return behind.slice(0, end === -1 ? behind.length : end).flatMap(({ id }) => id ?? [])
}

/** How many containers a piece that ends a line goes on in; null for another one. */
function continuesOf(piece: Piece | undefined): number | null {
  const end = piece?.tokens.at(-1)?.token
  return end?.kind === 'line' ? end.form.continues : null
}

/** The moves of both sides, in an order that is the same whichever of them is called the one. */
function inSteadyOrder(one: readonly Move[], other: readonly Move[]): Move[] {
  const [a, b] = [one, other].map((moves) => moves.map(({ id, behind: [last] }) => `${id} ${last}`).join())
  return (a ?? '') <= (b ?? '') ? [...one, ...other] : [...other, ...one]
}

function isNearer(one: Move, other: Move): boolean {
  return (one.behind[0] ?? -1) < (other.behind[0] ?? -1)
}

/**
 * Pieces of which one was moved, a sentence with the space before or behind it, or with its line
 * where it has one of its own at either place.
 */
function withMove(pieces: readonly Piece[], { id, behind, ahead, isLine }: Omit<Move, 'side'>): readonly Piece[] {
  const index = pieces.findIndex((each) => each.id === id)
  const piece = pieces[index]
  if (piece === undefined) return pieces
  if (isLine && isAlone(pieces, index)) return withLineMoved(pieces, index, behind)
  const space = [pieces[index + 1], pieces[index - 1]].find((each) => each !== undefined && isSpace(each))
  const rest = pieces.filter((each) => each !== piece && each !== space)
  const spaces = space === undefined ? [] : [space]
  const places = placesIn(rest)
  const [next, last] = [ahead, behind].map((ids) => ids.find((each) => places.has(each)))
  const placeOf = (each: number | undefined) => (each === undefined ? undefined : places.get(each))
  const at = placeOf(next) ?? (placeOf(last) ?? -1) + 1
  const before = rest[at - 1]
  const isParted = endsLine(before) || (before !== undefined && isSpace(before))
  const put = isParted ? [piece, ...spaces] : [...spaces, piece]
  // A sentence that was alone in its line brings no space with it.
  const gaps = [
    [before, put[0]],
    [put.at(-1), rest[at]],
  ].map(([one, other]) => (runTogether(one?.tokens.at(-1), other?.tokens[0]) ? [gapPiece] : []))
  return rest.toSpliced(at, 0, ...(gaps[0] ?? []), ...put, ...(gaps[1] ?? []))
}

/** Pieces of which one was moved with the end of its line, behind the line of another. */
function withLineMoved(pieces: readonly Piece[], index: number, behind: readonly number[]): readonly Piece[] {
  const [before, piece, end] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (piece === undefined || end === undefined) return pieces
  // Of the ends of a line that was split, the one that stays is that of the line.
  const isSplit = before?.id === null && end.id !== null
  const line = [piece, isSplit ? { ...end, id: null } : end]
  const rest = (isSplit ? pieces.with(index - 1, { ...before, id: end.id }) : pieces).toSpliced(index, 2)
  const places = placesIn(rest)
  const last = behind.map((each) => places.get(each)).find((place) => place !== undefined)
  const at = last === undefined ? -1 : rest.findIndex((each, place) => place >= last && endsLine(each))
  return rest.toSpliced(at + 1, 0, ...line)
}

const gapPiece: Piece = { tokens: [gap], kind: null, key: ' ', text: ' ', weight: 0, id: null }

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
      all = withMove(all, { id, behind: [last], ahead: [], isLine: false })
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
