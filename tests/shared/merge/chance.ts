// The random client ids of Yjs and the counters of desks, drawn in order, so that a replayed
// history is the same, and a law that failed on it fails again (LEDE_PATH).
let client = 1
let count = 0

/** Begins a history: everything drawn from here on follows from `seed`. */
export function startHistory(seed: number): void {
  client = seed
  count = 0
}

/**
 * A client id for a window. No two windows have the same, and their order is not the one in which
 * the windows were opened.
 */
export function nextClient(): number {
  client = (client * 48_271 + 11) % (2 ** 31 - 1)
  return client + 1
}

/** A number that is unique in the history, and higher than all before. */
export function nextNumber(): number {
  count += 1
  return count
}
