import { LedeError } from './errors.ts'
import { maxMessageBytes, maxMessageValues } from './message.ts'

/** How much a message may be. `values`: keys among them. */
interface Room {
  readonly bytes: number
  readonly values: number
}

/** What a value costs beside its text and bytes: the least that any encoding spends on it. */
const bytesOfValue = 1

/**
 * What a message has more of than there is room for, null for nothing: bytes by the least that any
 * encoding would spend on it (texts one byte a UTF-16 unit). Stops counting where the room ends;
 * survives any depth and cycles.
 */
export function exceeding(message: unknown, room: Room): keyof Room | null {
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
      // Before it is gone through; the holes of a sparse one cost as much as what stands in it.
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
 *   one of more values than the desk takes at once.
 */
export function checkSize(message: unknown): void {
  const what = exceeding(message, { bytes: maxMessageBytes, values: maxMessageValues })
  if (what === null) return
  if (what === 'values') throw new LedeError('call.tooMuch')
  const limit = Math.floor(maxMessageBytes / 1024 / 1024)
  throw new LedeError('call.tooLarge', { size: `> ${limit}`, limit })
}
