import { LedeError } from './errors.ts'
import { maxMessageBytes } from './message.ts'

/** What a value costs beside its text and bytes: the least that any encoding spends on it. */
const bytesOfValue = 1

/**
 * Whether a message needs more than `limit` bytes, by the least that any encoding would spend on it (texts one byte a UTF-16 unit). Stops counting at the limit; survives
 * any depth and cycles.
 */
export function isLargerThan(limit: number, message: unknown): boolean {
  const seen = new Set<object>()
  const waiting: unknown[] = [message]
  let size = 0
  while (waiting.length > 0) {
    const value = waiting.pop()
    size += bytesOfValue
    if (typeof value === 'string') size += value.length
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) size += value.byteLength
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      const entries = Object.entries(value)
      // The holes of a sparse array cost as much as what stands in it; its indices cost nothing, unlike an object's keys.
      if (Array.isArray(value)) size += value.length - entries.length
      for (const [key, entry] of entries) {
        if (!Array.isArray(value)) size += key.length
        waiting.push(entry)
      }
    }
    if (size > limit) return true
  }
  return false
}

/** @throws LedeError `call.tooLarge` for a message that no transport may carry. */
export function checkSize(message: unknown): void {
  if (!isLargerThan(maxMessageBytes, message)) return
  const limit = Math.floor(maxMessageBytes / 1024 / 1024)
  throw new LedeError('call.tooLarge', { size: `> ${limit}`, limit })
}
