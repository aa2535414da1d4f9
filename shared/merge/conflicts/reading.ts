import { Node } from '@tiptap/pm/model'
import { z } from 'zod'
import type { BodyNode } from '#shared/article/body.ts'
import { remembered } from '#shared/remembered.ts'
import { encode, type Token } from '#shared/review/diff/flat.ts'
import { checkBody, proseSchema } from '#shared/schema/index.ts'

/**
 * A passage as one side of a merge has it: its lines, and whether the last one ends in it or goes
 * on behind it. No lines: that side has nothing there.
 */
export const readingSchema = z.object({
  body: z.custom<BodyNode>((value) => isBody(value)).nullable(),
  ends: z.boolean(),
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
export const tokensOf: (reading: ConflictReading) => readonly Token[] = remembered(({ body, ends }) => {
  if (body === null) return []
  const { tokens } = encode(Node.fromJSON(proseSchema, body))
  return ends ? tokens : tokens.slice(0, -1)
})

/** The words of a reading; its lines are separated by line feeds. */
export function readingText(reading: ConflictReading): string {
  return tokensOf(reading)
    .map((token) => (token.kind === 'word' ? token.text : '\n'))
    .join('')
}
