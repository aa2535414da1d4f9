import type { Writable } from 'node:stream'

/**
 * Makes what is written to a stream from a call of the returned function until `soon` calls back go
 * out in one write: each costs the system more than Lede needs for the message in it.
 *
 * @param soon at the end of this turn (`process.nextTick`), or of the event loop's (`setImmediate`)
 */
export function inOneWrite(stream: Writable, soon: (work: () => void) => unknown): () => void {
  let isCorked = false
  const uncork = () => {
    isCorked = false
    stream.uncork()
  }
  return () => {
    if (isCorked) return
    isCorked = true
    stream.cork()
    soon(uncork)
  }
}
