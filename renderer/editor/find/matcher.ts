import { asLedeError } from '#shared/api/errors.ts'
import { type FindQuery, finderOf, type Match } from '#shared/find/index.ts'

/** A request to the matcher. */
export interface Question {
  texts: readonly string[]
  query: FindQuery
  replacement: string | null
}

export type Answer = { matches: Match[][] } | { code: string; details: Record<string, string | number> }

/**
 * Finds patterns in a thread of its own that can be killed, since a pattern may never finish. Posts
 * `null` when it is ready.
 */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    const finder = finderOf(data.query, data.replacement)
    answer({ matches: data.texts.map(finder) })
  } catch (error) {
    const { code, details } = asLedeError(error)
    answer({ code, details })
  }
})
self.postMessage(null)

function answer(message: Answer): void {
  self.postMessage(message)
}
