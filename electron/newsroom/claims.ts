import type { Query } from './sql.ts'

/**
 * What one process of a newsroom claims for itself and no other has meanwhile; each claim is a
 * number from 0 to 2³¹−1. All of them end with the process, and where its way to the database does.
 */
export interface Claims {
  /** Claims something; false: another process has it, or it cannot be claimed now. */
  take(key: number): Promise<boolean>
  release(key: number): Promise<void>
  /** Those of some claims that other processes have now. */
  ofOthers(on: Query, keys: readonly number[]): Promise<ReadonlySet<number>>
  /** Calls back when all claims of this process are lost. */
  onLost(lost: () => void): void
  close(): Promise<void>
}

/** The claim for a writer of a story. Two that share one are only told later. */
export function claimOf(story: string, client: number): number {
  // FNV-1a.
  let hash = 0x811c9dc5
  for (const character of `${story} ${client}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash & 0x7fffffff
}
