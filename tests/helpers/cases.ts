import { isLong } from './long.ts'

/** Parameters of a law for fast-check. */
export interface Cases {
  numRuns: number
  seed?: number
  path?: string
  endOnFailure?: true
}

/**
 * How many cases a law is tried on: `short` in `npm test`, `long` in `npm run test:long`, another
 * number with `LEDE_CASES`. A law that fails prints how to try its failing case again
 * (properties.ts); then only that case runs, already shrunk.
 */
export function cases(short: number, long = 20_000): Cases {
  const { LEDE_CASES, LEDE_SEED: seed, LEDE_PATH: path } = process.env
  const numRuns = Number(LEDE_CASES ?? (isLong ? long : short))
  if (seed === undefined) return { numRuns }
  if (path === undefined) return { numRuns, seed: Number(seed) }
  return { numRuns: 1, seed: Number(seed), path, endOnFailure: true }
}
