import { vi } from 'vitest'
import { atMost } from './machine.ts'

/**
 * Repeats a piece of work until it no longer throws, and returns its result: for changes that no
 * event reports.
 */
export function eventually<T>(work: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(work, { timeout: atMost(60_000), interval: 20 })
}
