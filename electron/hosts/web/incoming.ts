import { maxMessageBytes } from '#shared/api/message.ts'
import { type FramePart, framePartOf } from '#shared/api/parts.ts'

/** RFC 6455, 7.4.1: unsupported data; message too big. */
const unsupported = 1003
const tooBig = 1009

/** A part of a frame. `begins`: for the first part, the size of the frame in bytes, else null. */
interface Arrived extends FramePart {
  readonly begins: number | null
}

/** Parts from a tab until they are passed on. */
export class Incoming {
  readonly #parts: Arrived[] = []
  /** How many bytes of the open frame are still to come. */
  #rest = 0

  /** Takes a message; returns the code with which to close the tab if it is invalid, else null. */
  take(message: Uint8Array<ArrayBuffer>): number | null {
    const part = framePartOf(message)
    if (part === null) return unsupported
    const bytes = part.bytes.length + part.rest
    const begins = this.#rest === 0
    if (!begins && bytes !== this.#rest) return unsupported
    if (bytes > maxMessageBytes) return tooBig
    this.#rest = part.rest
    this.#parts.push({ ...part, begins: begins ? bytes : null })
    return null
  }

  /** The first part that was not passed on. */
  get first(): Arrived | undefined {
    return this.#parts[0]
  }

  /** Removes the first part after it was passed on. */
  shift(): void {
    this.#parts.shift()
  }

  /** Whether a frame is incomplete. */
  get isUnfinished(): boolean {
    return this.#rest > 0
  }
}
