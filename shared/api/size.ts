import { LedeError } from './errors.ts'
import { maxMessageBytes, maxMessageValues } from './message.ts'

/** How large a message may be. `values`: counting keys. */
interface Room {
  readonly bytes: number
  readonly values: number
}

/** What a value costs besides its text and bytes: the least that any encoding spends on it. */
const bytesOfValue = 1

/**
 * Which limit a message exceeds, null for none. Bytes are counted by the least that any encoding
 * would spend (one byte for each UTF-16 unit of text). Stops counting at the limit; survives any
 * depth and cycles.
 */
export function exceededLimit(message: unknown, room: Room): keyof Room | null {
  const seen = new Set<object>()
  const waiting: unknown[] = [message]
  let bytes = 0
  let values = 0
  const count = (more: number) => {
    values += more
    bytes += more * bytesOfValue
  }
  while (waiting.length > 0) {
    const value = waiting.pop()
    count(1)
    if (typeof value === 'string') bytes += value.length
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) bytes += value.byteLength
    else if (Array.isArray(value) && !seen.has(value)) {
      seen.add(value)
      // Checked before the list is walked through; the holes of a sparse list cost as much as
      // entries.
      if (values + waiting.length + value.length > room.values) return 'values'
      for (const entry of value) waiting.push(entry)
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      for (const key of Object.keys(value)) {
        count(1)
        bytes += key.length
        waiting.push((value as Record<string, unknown>)[key])
      }
    }
    if (values > room.values) return 'values'
    if (bytes > room.bytes) return 'bytes'
  }
  return null
}

/**
 * @throws LedeError `call.tooLarge` for a message that no transport may carry, `call.tooMuch` for
 * one of more values than the desk takes at once.
 */
export function checkSize(message: unknown): void {
  const what = exceededLimit(message, { bytes: maxMessageBytes, values: maxMessageValues })
  if (what === null) return
  if (what === 'values') throw new LedeError('call.tooMuch')
  const limit = Math.floor(maxMessageBytes / 1024 / 1024)
  throw new LedeError('call.tooLarge', { size: `> ${limit}`, limit })
}
