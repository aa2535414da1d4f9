import './chance.ts'
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { twoProcesses } from './between.ts'
import { cheapSchedules } from './cheap.ts'
import { realGrounds } from './real-processes.ts'
import { simulate } from './simulate.ts'

/**
 * Many schedules of the simulator, for a machine that has nothing better to do: `node
 * tests/desk/newsroom/simulation/schedules.ts FIRST COUNT LOG`. Each slice is a process of its own,
 * and a line in the log: its seeds, how long it took, and what went wrong. `… SEED 1` repeats one of
 * two processes, all of which end as in a crash, in real time. `TMPDIR=/dev/shm` keeps what the
 * desks flush in memory.
 */
const [first = 1, count = 100, log = '', slice] = process.argv
  .slice(2)
  .map((each, at) => (at < 2 ? Number(each) : each))
const atOnce = 200

const desksOf = (seed: number) => (seed % 8 === 0 ? 3 + ((seed / 8) % 10) : 2 + (seed % 2))

/** The schedules of one slice, one after the other. */
async function runSlice(from: number, to: number): Promise<void> {
  const began = performance.now()
  const faults: string[] = []
  const cheap = await cheapSchedules()
  for (let seed = from; seed < to; seed += 1) {
    const trace = count === 1 ? { trace: (step: string) => process.stdout.write(`${step}\n`) } : {}
    const fault = await cheap.run({ seed, desks: desksOf(seed), steps: 20, ...trace }, (sql) =>
      seed % 2 === 0 ? twoProcesses(sql, seed) : { sql },
    )
    if (fault !== null) faults.push(`${seed}: ${fault}`)
  }
cheap.end()
  report(from, to, performance.now() - began, faults)
}

async function runRealSlice(from: number, to: number): Promise<void> {
  const began = performance.now()
  const faults: string[] = []
  const real = await realGrounds()
  for (let seed = from; seed < to; seed += 1) {
    const { end, ...grounds } = await real.of(seed)
    const fault = await simulate({ seed, desks: 3 + (seed % 10), steps: 30, ...grounds }).catch(String)
    await end()
    if (fault !== null) faults.push(`${seed}: ${fault}`)
  }
  await real.end()
  report(from, to, performance.now() - began, faults)
}

function report(from: number, to: number, ms: number, faults: readonly string[]): void {
  const { user, system } = process.resourceUsage()
    ? { user: process.cpuUsage().user, system: process.cpuUsage().system }
    : { user: 0, system: 0 }
  const processor = ((user + system) / 1_000_000).toFixed(1)
  const line = `${new Date().toISOString()} seeds ${from} to ${to - 1}, ${(ms / 1_000).toFixed(1)} s (${processor} s of processor): ${faults.join('; ') || 'nothing lost'}`
  if (log === '') process.stdout.write(`${line}\n`)
  else appendFileSync(String(log), `${line}\n`)
}

if (slice === 'slice') {
  const run = process.env.LEDE_REAL === '1' ? runRealSlice : runSlice
  await run(Number(first), Number(first) + Number(count))
  process.exit()
}
for (let from = Number(first); from < Number(first) + Number(count); from += atOnce) {
  const args = [
    fileURLToPath(import.meta.url),
    String(from),
    String(Math.min(atOnce, Number(first) + Number(count) - from)),
  ]
  spawnSync(process.execPath, [...args, String(log), 'slice'], { stdio: 'inherit' })
}
