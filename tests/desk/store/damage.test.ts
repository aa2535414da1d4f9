import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cases } from '#tests/helpers/cases.ts'
import { damageOnce, type Outcome, type Specimen, specimens } from '#tests/helpers/damaged-library.ts'
import { generator } from '#tests/helpers/random.ts'

let root: string
let libraries: Specimen[]
beforeAll(async () => {
  // In memory if there is such a disk: the faults are in files, wherever these are.
  root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lede-test-'))
  libraries = await specimens(root)
})
afterAll(() => rmSync(root, { recursive: true }))

// The same kinds of faults in the same places in each run, more of them in a longer one; the bytes
// there differ, as ids do. LEDE_SEED starts elsewhere; a failure names its seed.
const { numRuns, seed = 1 } = cases(200, 5_000)

it(`is whole, rescued or told after ${numRuns} faults in its files, never silent, and what was found lies aside byte for byte`, async ({
  annotate,
}) => {
  const outcomes: Outcome[] = []
  for (let number = seed; number < seed + numRuns; number += 1) {
    const specimen = libraries[number % libraries.length]
    if (specimen === undefined) continue
    const outcome = await damageOnce(specimen, mkdtempSync(join(root, 'case-')), generator(number))
    outcomes.push(outcome)
    const { file, kind, wrong } = outcome
    expect(wrong, `LEDE_SEED=${number} LEDE_CASES=1: ${kind} in ${file} of ${specimen.name}`).toEqual([])
  }
  const ends = Object.groupBy(outcomes, ({ end }) => end)
  await annotate(
    Object.entries(ends)
      .map(([end, those]) => `${those?.length} ${end}`)
      .join(', '),
  )
  // The test would prove nothing if no fault did harm.
  if (numRuns >= 200)
    expect(Object.keys(ends)).toEqual(expect.arrayContaining(['untouched', 'whole', 'rescued', 'told']))
}, 3_600_000)
