/**
 * Injects faults of all kinds into libraries in use, chosen by a seed, and looks whether anything
 * acknowledged is lost, any damage unsaid, anything ended or kept waiting: `npm run inject --
 * --faults N --seconds S --seed X`. A seed that fails is printed; `--seed X.R` tries its round R
 * again.
 */
import '#hosts/production.ts'
import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { parseArgs } from 'node:util'
import { faults, faultsOfRound, round } from './round.ts'

const { values } = parseArgs({
  options: { faults: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' } },
})
const isBounded = values.faults !== undefined || values.seconds !== undefined
const usual = process.env.LEDE_LONG === undefined ? 120 : 3_600
const most = Number(values.faults ?? Number.POSITIVE_INFINITY)
const seconds = Number(values.seconds ?? (isBounded ? Number.POSITIVE_INFINITY : usual))
const [seed = '', only] = (values.seed ?? String(Date.now() % 1_000_000)).split('.')
if (![most, seconds, Number(seed), Number(only ?? 0)].every((number) => number >= 0)) {
  console.error('npm run inject -- [--faults N] [--seconds S] [--seed X]')
  process.exit(2)
}

// In memory where there is such a folder: a disk would take most of the time, and no kill here
// takes it away.
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm'
// Other tests that run at the same time come first.
setPriority(10)
// The desk would print each edit that it cannot read.
console.error = () => {}

const begun = performance.now()
const until = begun + seconds * 1_000
const counts = new Map<string, number>()
const failed: string[] = []
let injected = 0
let saved = 0
let longest = 0
let memory = 0

for (let number = Number(only ?? 0); injected < most && performance.now() < until; number += 1) {
  const name = `${seed}.${number}`
  const made = await round(Number(seed) * 65_537 + number, Math.min(faultsOfRound, most - injected), until)
  for (const [fault, count] of made.counts) {
    counts.set(fault, (counts.get(fault) ?? 0) + count)
    injected += count
  }
  saved += made.saved
  longest = Math.max(longest, made.longest)
  memory = Math.max(memory, process.memoryUsage.rss() / 1024 / 1024)
  for (const { fault, what } of made.violations.slice(0, 5)) console.log(`✗ --seed ${name}: ${fault}: ${what}`)
  if (made.violations.length > 0) failed.push(name)
  if (only !== undefined) break
}

for (const { name } of faults) console.log(`${String(counts.get(name) ?? 0).padStart(9)}  ${name}`)
console.log(
  `${injected} faults in ${((performance.now() - begun) / 1_000).toFixed(0)} s, seed ${seed}; ${saved} edits acknowledged meanwhile, the slowest after ${longest.toFixed(0)} ms of the processor; ${memory.toFixed(0)} MB`,
)
console.log(
  failed.length === 0 ? 'Nothing lost, nothing unsaid, nothing ended.' : `Failed: --seed ${failed.join(', --seed ')}`,
)
process.exit(failed.length === 0 ? 0 : 1)
