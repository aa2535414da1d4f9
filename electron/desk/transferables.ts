import type { Transferable } from 'node:worker_threads'

const owned = new WeakSet<ArrayBufferLike>()

/** Declares that a buffer has no other owner: it was made or read only for the receiver. */
export function markOwned(buffer: ArrayBufferLike): void {
  owned.add(buffer)
}

/**
 * Buffers that can be transferred to a thread instead of being copied, because only the desk has
 * them. Afterwards the sender no longer has them.
 */
export function transferablesOf(bytes: Uint8Array): Transferable[] {
  return bytes.buffer instanceof ArrayBuffer && owned.has(bytes.buffer) ? [bytes.buffer] : []
}
