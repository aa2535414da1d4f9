import { isLong } from './long.ts'

/** How a law is tried, for fast-check. */
export interface Cases {
  numRuns: number
  seed?: number
  path?: string
  endOnFailure?: true
}

/**
 * How many cases a law is tried on: `short` in `npm test`, `long` in `npm run test:long`, another
 * number with `LEDE_CASES`. A law that fails says how its one case is tried again (properties.ts):
 * then it is that case alone, as small as it was made.
 */
export function cases(short: number, long = 20_000): Cases {
  const { LEDE_CASES, LEDE_SEED: seed, LEDE_PATH: path } = process.env
  const numRuns = Number(LEDE_CASES ?? (isLong ? long : short))
  if (seed === undefined) return { numRuns }
  if (path === undefined) return { numRuns, seed: Number(seed) }
  return { numRuns: 1, seed: Number(seed), path, endOnFailure: true }
}
