import { z } from 'zod'
import { errorSchema } from './contract.ts'

/** What a client sends over a port. `id` counts up from 1 in each connection. */
export const requestSchema = z.strictObject({
  id: z.number().int().min(1),
  call: z.string().max(100),
  args: z.unknown(),
})

/** What the desk sends over a port: the answer to a request, or an event. */
export const replySchema = z.union([
  z.strictObject({ id: z.number().int().min(1), result: z.unknown() }),
  z.strictObject({ id: z.number().int().min(1), error: errorSchema }),
  z.strictObject({ event: z.string(), data: z.unknown() }),
])

export type Request = z.infer<typeof requestSchema>
export type Reply = z.infer<typeof replySchema>

/** The most bytes that one message may have on the wire: a package, and what goes with it. */
export const maxMessageBytes = 136 * 1024 * 1024

/** The most bytes that a package may have: a long story with its history and a score of photographs. */
export const maxPackageBytes = 128 * 1024 * 1024

/** The most bytes that one imported file may have. */
export const maxFileBytes = 10 * 1024 * 1024
