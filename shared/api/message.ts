import { z } from 'zod'
import { errorSchema } from './contract.ts'

/** What a client sends over a port. `id` counts up from 1 in each connection. */
export const requestSchema = z.strictObject({
  id: z.number().int().min(1),
  call: z.string().max(100),
  args: z.unknown(),
})

/** What a client sends to ask whether the desk is there. It has no number: it is answered at once, by whatever turns the desk's main loop, and not in its turn. */
export const pingSchema = z.strictObject({ ping: z.literal(true) })

/** What the desk sends over a port: the answer to a request, an event, or the answer to a ping. */
export const replySchema = z.union([
  z.strictObject({ id: z.number().int().min(1), result: z.unknown() }),
  z.strictObject({ id: z.number().int().min(1), error: errorSchema }),
  z.strictObject({ event: z.string(), data: z.unknown() }),
  z.strictObject({ pong: z.literal(true) }),
])

export type Request = z.infer<typeof requestSchema>
export type Reply = z.infer<typeof replySchema>

/** The most bytes that one message may have on the wire: a package, and what goes with it. */
export const maxMessageBytes = 136 * 1024 * 1024

/** The most bytes that a package may have: a long story with its history and a score of photographs. */
export const maxPackageBytes = 128 * 1024 * 1024

/** The most bytes that one imported file may have. */
export const maxFileBytes = 10 * 1024 * 1024
