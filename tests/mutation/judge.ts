import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeOf } from './change.ts'
import { root } from './root.ts'
import { type Mutant, placeOf } from './run-folder.ts'
import { keyOf, survivors } from './survivors.ts'

/** How many of a hundred changes the tests must notice. */
const enough = 85

/**
 * Says how many changes were noticed and names those that were not, each with its reason. Whether
 * they were enough.
 */
export function judge(path: string, mutants: readonly Mutant[]): boolean {
  const all = mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ status, location, ...mutant }) => {
      const change = changeOf({ ...mutant, status, location })
      return { status, change, key: keyOf(change), at: `${change.file}:${location.start.line}` }
    })
  const tried = all.filter(({ status }) => status !== 'CompileError')
  const lived = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const score = 100 - (100 * lived.length) / tried.length
  console.log(`${path}: ${score.toFixed(1)} % noticed, of ${tried.length} changes tried (${all.length} there are)`)

  const reasons = new Map(survivors.map((survivor) => [keyOf(survivor), survivor.reason]))
  for (const { status, change, key, at } of lived) {
    const why = status === 'NoCoverage' ? 'NO REASON GIVEN, and no test reaches it' : 'NO REASON GIVEN'
    console.log(`  ${at}  ${change.was}  →  ${change.is}\n      ${reasons.get(key) ?? why}`)
  }

  // As they would stand in survivors.json.
  const unexplained = lived.filter(({ key }) => !reasons.has(key)).map(({ change }) => ({ ...change, reason: '' }))
  writeFileSync(join(placeOf(path), 'unexplained.json'), JSON.stringify(unexplained, null, 2))

  const keys = (of: typeof all) => new Set(of.map(({ key }) => key))
  const [there, tries, lives] = [keys(all), keys(tried), keys(lived)]
  const files = new Set(all.map(({ change }) => change.file))
  for (const survivor of survivors.filter(({ file }) => files.has(file) || !existsSync(join(root, file)))) {
    const key = keyOf(survivor)
    if (!there.has(key)) console.log(`  STALE, no longer there: ${key}`)
    else if (tries.has(key) && !lives.has(key)) console.log(`  STALE, noticed now: ${key}`)
  }
  return score >= enough
}
