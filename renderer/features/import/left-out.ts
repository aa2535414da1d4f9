import type { Reading } from '#shared/api/contract.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { leftOutReasons } from '#shared/import/wire.ts'

const lineReasons: ReadonlySet<string> = new Set(leftOutReasons)

/**
 * What a file contains that is not imported, apart from lines of copy, which show beside them why
 * they are left out.
 */
export function leftOutOf({ leftOut }: Reading): LeftOut[] {
  return leftOut.filter(({ kind }) => !lineReasons.has(kind))
}
