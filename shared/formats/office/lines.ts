import type { Attrs, Mark } from '@tiptap/pm/model'
import type { Token } from '#shared/review/diff/flat.ts'
import { hasWords } from '#shared/review/diff/line-form.ts'
import type { Container } from '#shared/review/suggest/container.ts'

/**
 * A tracked change. `at`: its author's local time (`YYYY-MM-DDTHH:MM`); `step`: the author's
 * position in the order of revisions, from 1.
 */
export interface Change {
  readonly kind: 'ins' | 'del'
  readonly step: number
  readonly author: string | null
  readonly at: string | null
}

/**
 * A token of a body, and the changes that inserted and deleted it. `holders`: for the end of a
 * line, the containers around it.
 */
export interface TrackedToken {
  readonly token: Token
  readonly changes: readonly Change[]
  readonly holders: readonly number[]
}

/** A container of a body: two of them are the same if their numbers are. */
export interface Holder {
  readonly container: Container
  readonly id: number
}

/** Text with its marks; null is a line break. */
export interface TextPiece {
  readonly text: string | null
  readonly marks: readonly Mark[]
  readonly changes: readonly Change[]
}

/** A text block or one without text, with its containers from the outermost. */
export interface Line {
  readonly kind: string
  readonly attrs: Attrs
  readonly path: readonly Holder[]
  /** How many of these continue from the line before; the others begin with this line. */
  readonly continues: number
  readonly pieces: readonly TextPiece[]
  /** The changes that inserted and deleted its end. */
  readonly ends: readonly Change[]
}

/** Numbers the containers of each line, counting from `first`. */
export function withHolders(tokens: readonly Token[], first = 0): TrackedToken[] {
  let next = first
  let open: readonly number[] = []
  return tokens.map((token) => {
    if (token.kind !== 'line') return { token, changes: [], holders: [] }
    const { path, continues } = token.form
    open = path.map((_, depth) => (depth < continues ? open[depth] : undefined) ?? next++)
    return { token, changes: [], holders: open }
  })
}

/** Splits tokens into lines. */
export function linesOf(tokens: readonly TrackedToken[]): Line[] {
  const lines: Line[] = []
  let pieces: TextPiece[] = []
  for (const { token, changes, holders } of tokens) {
    if (token.kind === 'word') for (const { text, marks } of token.spans) pieces.push({ text, marks, changes })
    else if (token.kind === 'break') pieces.push({ text: null, marks: token.marks, changes })
    else {
      const { kind, attrs, path, continues } = token.form
      const held = path.map((container, depth) => ({ container, id: holders[depth] ?? 0 }))
      // Text before a block without text has no line end of its own: it may as well follow that
      // block.
      const hasText = hasWords(kind)
      lines.push({ kind, attrs, path: held, continues, pieces: hasText ? joined(pieces) : [], ends: changes })
      if (hasText) pieces = []
    }
  }
  return lines
}

/** Pieces with adjacent equal ones joined. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const whole: TextPiece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const goesOn =
      last != null &&
      last.text !== null &&
      piece.text !== null &&
      sameMarks(last.marks, piece.marks) &&
      sameChanges(last.changes, piece.changes)
    if (goesOn) whole[whole.length - 1] = { ...last, text: `${last.text}${piece.text}` }
    else whole.push(piece)
  }
  return whole
}

function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark, at) => mark === other[at] || mark.eq(other[at] ?? mark))
}

export function sameChanges(one: readonly Change[], other: readonly Change[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, author, at }, index) => {
      const that = other[index]
      return kind === that?.kind && author === that.author && at === that.at
    })
  )
}
