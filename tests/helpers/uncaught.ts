import { afterEach, beforeEach, expect, vi } from 'vitest'

/**
 * From here on each test of the file fails if it leaves a rejection that nobody catches: it would
 * end the desk. What is logged as an error is not printed.
 */
export function expectNothingUncaught(): void {
  let uncaught: unknown[] = []
  const catching = (error: unknown) => uncaught.push(error)
  beforeEach(() => {
    uncaught = []
    process.on('unhandledRejection', catching)
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    process.off('unhandledRejection', catching)
    vi.restoreAllMocks()
    expect(uncaught).toEqual([])
  })
}
