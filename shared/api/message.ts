import { z } from 'zod'
import { errorSchema } from './calls/common.ts'

/**
 * A request of a client. `id` counts up from 1 in each connection; the first request says the
 * version of the protocol (protocol.ts).
 */
export const requestSchema = z.strictObject({
  id: z.number().int().min(1),
  protocol: z.number().int().optional(),
  call: z.string().max(100),
  args: z.unknown(),
})

/** What remains of a request that holds more values than the desk takes at once. */
export const tooMuchSchema = z.strictObject({ id: z.number(), tooMuch: z.literal(true) })

/**
 * A client's question whether the desk is there. It has no number: the desk's main loop answers it
 * at once, not in the order of requests.
 */
export const pingSchema = z.strictObject({ ping: z.literal(true) })

/**
 * What the desk sends over a port: an event, the answer to a request, or the answer to a ping; what
 * comes most often is tried first.
 */
export const replySchema = z.union([
  z.strictObject({ event: z.string(), data: z.unknown() }),
  z.strictObject({ id: z.number().int().min(1), result: z.unknown() }),
  z.strictObject({ id: z.number().int().min(1), error: errorSchema }),
  z.strictObject({ pong: z.literal(true) }),
])

export type Request = z.infer<typeof requestSchema>
export type Reply = z.infer<typeof replySchema>

/** The most bytes that one message may have on the wire: a package, and what goes with it. */
export const maxMessageBytes = 136 * 1024 * 1024

/**
 * The most values that one message may hold, counting keys. A story of 10,000 words with 1,000
 * tracked changes by three people has some 200,000; each costs time on the thread that saves.
 */
export const maxMessageValues = 500_000

/**
 * The most bytes that a package may have: a long story with its history and a score of photographs.
 */
export const maxPackageBytes = 128 * 1024 * 1024

/** The most bytes that one imported file may have. */
export const maxFileBytes = 10 * 1024 * 1024
