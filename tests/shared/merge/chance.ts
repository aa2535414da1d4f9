// What Yjs draws by chance and what desks count up, one after the other: the same whenever a
// history is tried again, so that a law that failed on it fails on it again (LEDE_PATH).
let client = 1
let count = 0

/** Begins a history: from here on everything is drawn and counted as `seed` has it. */
export function startHistory(seed: number): void {
  client = seed
  count = 0
}

/**
 * A name that Yjs has for a window. No two windows have the same, nor is their order that in which
 * they were opened.
 */
export function nextClient(): number {
  client = (client * 48_271 + 11) % (2 ** 31 - 1)
  return client + 1
}

/** A number that nothing else in the history has, higher than all before. */
export function nextNumber(): number {
  count += 1
  return count
}
