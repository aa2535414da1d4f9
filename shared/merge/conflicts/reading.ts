import { Node } from '@tiptap/pm/model'
import { z } from 'zod'
import type { BodyNode } from '#shared/article/body.ts'
import { remembered } from '#shared/remembered.ts'
import { encode, type Token } from '#shared/review/diff/flat.ts'
import { checkBody, proseSchema } from '#shared/schema/index.ts'

const depth = z.number().int().min(0).max(100).optional()

/**
 * A passage as one side of a merge has it: its lines, and whether the last one ends in it or goes
 * on behind it. No lines: that side has nothing there. `before`: how many of the containers (a
 * list, a table) of the line before it its first line goes on in; `after`: how many of its last
 * line’s the one behind it does; `inside`: how many of the former its lines are without, since they
 * cannot begin with them (a list in an item begins with a paragraph); unset: none. Lines in a cell
 * are without that and its table, rows and tables without what the table is in.
 */
export const readingSchema = z.object({
  body: z.custom<BodyNode>((value) => isBody(value)).nullable(),
  ends: z.boolean(),
  before: depth,
  after: depth,
  inside: depth,
})

export type ConflictReading = z.infer<typeof readingSchema>

function isBody(value: unknown): boolean {
  try {
    Node.fromJSON(proseSchema, value).check()
    return checkBody(value as BodyNode).fits
  } catch {
    return false
  }
}

/** A reading, which never changes, as tokens. */
export const tokensOf: (reading: ConflictReading) => readonly Token[] = remembered(({ body, ends, before = 0 }) => {
  if (body === null) return []
  const { tokens } = encode(Node.fromJSON(proseSchema, body))
  return goingOn(ends ? tokens : tokens.slice(0, -1), before)
})

/** Tokens whose first line goes on in so many containers of the line before it. */
export function goingOn(tokens: readonly Token[], continues: number): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind === 'line')
  const line = tokens[first]
  if (line?.kind !== 'line' || line.form.continues === continues) return tokens
  return tokens.with(first, { kind: 'line', form: { ...line.form, continues } })
}

/** Whether two readings say the same. */
export function sameReading(one: ConflictReading, other: ConflictReading): boolean {
  return JSON.stringify(saidIn(one)) === JSON.stringify(saidIn(other))
}

/** What a reading says, whatever is around it. */
export function saidIn({ body, ends }: ConflictReading): Pick<ConflictReading, 'body' | 'ends'> {
  return { body, ends }
}

/** The words of a reading; its lines are separated by line feeds. */
export function readingText(reading: ConflictReading): string {
  return tokensOf(reading)
    .map((token) => (token.kind === 'word' ? token.text : '\n'))
    .join('')
}
