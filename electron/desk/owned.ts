import type { Transferable } from 'node:worker_threads'

const owned = new WeakSet<ArrayBufferLike>()

/** Says that a buffer has no other owner: it was made or read for the receiver alone. */
export function own(buffer: ArrayBufferLike): void {
  owned.add(buffer)
}

/**
 * What can be handed over to a thread instead of being copied: the buffer of bytes that only the
 * desk has. Whoever handed it over has it no more.
 */
export function movable(bytes: Uint8Array): Transferable[] {
  return bytes.buffer instanceof ArrayBuffer && owned.has(bytes.buffer) ? [bytes.buffer] : []
}
