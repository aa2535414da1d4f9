import type { Reading } from '#shared/api/contract.ts'
import type { LeftOut } from '#shared/import/left-out.ts'
import { leftOutReasons } from '#shared/import/wire.ts'

const lineReasons: ReadonlySet<string> = new Set(leftOutReasons)

/**
 * What of a file is not taken over, but for lines of copy: why one of them is left out stands
 * beside it.
 */
export function leftOutOf({ leftOut }: Reading): LeftOut[] {
  return leftOut.filter(({ kind }) => !lineReasons.has(kind))
}
