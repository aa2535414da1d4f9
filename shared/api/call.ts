import type { z } from 'zod'
import { once } from '#shared/once.ts'

/**
 * A call of the contract. Its schemas are made when they are first used: all of them at once, as a
 * window starts, would keep the draft waiting.
 */
export function call<Args extends z.ZodType, Result extends z.ZodType>(
  make: () => readonly [args: Args, result: Result],
): { readonly args: Args; readonly result: Result } {
  const schemas = once(make)
  return {
    get args() {
      return schemas()[0]
    },
    get result() {
      return schemas()[1]
    },
  }
}
