/** A frame of fewer bytes goes on whatever is under way. */
const largeFrom = 1024 * 1024
/** How many bytes of large frames the desk may have at once, unanswered. */
const most = 64 * 1024 * 1024

/** Whether a frame is large: then the desk says when it has answered it. */
export function isLarge(bytes: number): boolean {
  return bytes >= largeFrom
}

/**
 * How much of what is large the desk has at the moment: what is beyond waits in the tab that sends
 * it.
 */
export class LargeFrames {
  readonly #held = new Map<number, number>()
  #all = 0

  /** Whether a frame may go to the desk now; counts it. One alone always may. */
  admit(connection: number, bytes: number): boolean {
    if (!isLarge(bytes)) return true
    if (this.#all > 0 && this.#all + bytes > most) return false
    this.#count(connection, bytes)
    return true
  }

  /** The desk has answered a large frame of a connection. */
  answered(connection: number, bytes: number): void {
    this.#count(connection, -Math.min(bytes, this.#held.get(connection) ?? 0))
  }

  /** A connection is gone, and whatever it has sent. */
  forget(connection: number): void {
    this.#all -= this.#held.get(connection) ?? 0
    this.#held.delete(connection)
  }

  #count(connection: number, bytes: number): void {
    this.#held.set(connection, (this.#held.get(connection) ?? 0) + bytes)
    this.#all += bytes
  }
}
