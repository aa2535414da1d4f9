import type { z } from 'zod'
import { once } from '#shared/once.ts'

/**
 * A call of the contract. Its schemas are built on first use: building all of them when a window
 * starts would delay the draft.
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
