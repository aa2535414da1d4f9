import { isTight, space } from '#shared/merge/conflicts/fused.ts'
import type { Traced } from '#shared/merge/names/traced.ts'

/** A space that no side has: between what the changes of both put side by side. */
export const gap: Traced = { token: space, side: 'base', at: 0, twin: null, table: null }

/**
 * Whether two tokens have words with nothing between them, in a script that parts words by spaces.
 */
export function runTogether(one: Traced | undefined, other: Traced | undefined): boolean {
  return isTight(one?.token, other?.token)
}
