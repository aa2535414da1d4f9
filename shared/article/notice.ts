import { z } from 'zod'
import { limits } from './limits.ts'
import { isTimestamp } from './timestamp.ts'

/**
 * What a newsroom tells its readers about a story after publication: that it was updated, corrected
 * or withdrawn.
 */
export const noticeKinds = ['update', 'correction', 'kill'] as const

export type NoticeKind = (typeof noticeKinds)[number]

/**
 * A notice to readers: when it was given (ISO 8601 with an offset), and its text in the story's
 * language.
 */
export const noticeSchema = z.lazy(() =>
  z.strictObject({
    kind: z.enum(noticeKinds),
    at: z.string().refine(isTimestamp, { error: 'not an ISO 8601 time with an offset' }),
    text: z.string().min(1).max(limits.text),
  }),
)

export type Notice = z.infer<typeof noticeSchema>
