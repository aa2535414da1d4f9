import { vi } from 'vitest'
import { atMost } from './machine.ts'

/**
 * Waits until a piece of work no longer throws, and gives what it returns: for what nothing tells
 * of when it has happened.
 */
export function eventually<T>(work: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(work, { timeout: atMost(60_000), interval: 20 })
}
