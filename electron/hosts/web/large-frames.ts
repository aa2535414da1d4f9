/** Smaller frames, in bytes, are always passed on. */
const largeFrom = 1024 * 1024
/** How many bytes of large frames may be unanswered at the desk at once. */
const most = 64 * 1024 * 1024

/** Whether a frame is large: then the desk reports when it has answered it. */
export function isLarge(bytes: number): boolean {
  return bytes >= largeFrom
}

/** Counts the large frames at the desk: any beyond the limit wait in their tabs. */
export class LargeFrames {
  readonly #held = new Map<number, number>()
  #all = 0

  /** Whether a frame may go to the desk now; if so, counts it. A single one always may. */
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

  /** A connection is gone, with everything that it has sent. */
  forget(connection: number): void {
    this.#all -= this.#held.get(connection) ?? 0
    this.#held.delete(connection)
  }

  #count(connection: number, bytes: number): void {
    this.#held.set(connection, (this.#held.get(connection) ?? 0) + bytes)
    this.#all += bytes
  }
}
