import type { MutantResult } from '@stryker-mutator/api/core'
import { changeOf } from './change.ts'
import { keyOf, survivors } from './survivors.ts'

/** How many of a hundred changes the tests must notice. */
const enough = 85

/** Says how many changes were noticed and names those that were not. Whether they were enough. */
export function judge(path: string, results: readonly MutantResult[]): boolean {
  const all = results
    .filter(({ status }) => status !== 'Ignored')
    .map((result) => ({ ...result, change: changeOf(result) }))
  const tried = all.filter(({ status }) => status !== 'CompileError')
  const lived = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const score = (100 * (tried.length - lived.length)) / tried.length

  const reasons = new Map(survivors.map((survivor) => [keyOf(survivor), survivor.reason]))
  const lines = lived.map(({ change, location, status }) => {
    const why =
      reasons.get(keyOf(change)) ?? (status === 'NoCoverage' ? 'UNEXPLAINED, and no test reaches it' : 'UNEXPLAINED')
    return `  ${change.file}:${location.start.line}  ${change.was}  →  ${change.is}\n      ${why}`
  })
  console.log(
    [
      `${path}: ${score.toFixed(1)} % of ${tried.length} changes noticed (of ${all.length} there are)`,
      ...lines.sort(),
    ].join('\n'),
  )

  const living = new Set(lived.map(({ change }) => keyOf(change)))
  const known = new Set(tried.map(({ change }) => keyOf(change)))
  const there = new Set(all.map(({ change }) => keyOf(change)))
  for (const survivor of survivors.filter(({ file }) => file === path || file.startsWith(`${path}/`))) {
    const key = keyOf(survivor)
    if (!there.has(key)) console.log(`  STALE, no longer there: ${key}`)
    else if (known.has(key) && !living.has(key)) console.log(`  STALE, noticed now: ${key}`)
  }
  return score >= enough
}
