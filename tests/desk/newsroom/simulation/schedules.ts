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
 * and a line in the log: its seeds, how long it took, and what went wrong. `SEED 1` repeats one of
 * them, step by step. `LEDE_REAL=1`: with a Postgres, a Redis and two processes, all of which end
 * as in a crash, in real time. `TMPDIR=/dev/shm` keeps what the desks flush in memory.
 */
const [first = 1, count = 100, log = '', slice] = process.argv
  .slice(2)
  .map((each, at) => (at < 2 ? Number(each) : each))
const atOnce = 100

/** Two or three; every eighth time up to twelve. */
const desksOf = (seed: number) => (seed % 8 === 0 ? 3 + ((seed / 8) % 10) : 2 + (seed % 2))
const trace = count === 1 ? (step: string) => process.stdout.write(`${step}\n`) : () => {}

/** Schedules one after the other. Returns what went wrong in which of them. */
async function runSlice(from: number, to: number): Promise<string[]> {
  const faults: string[] = []
  const cheap = await cheapSchedules()
  for (let seed = from; seed < to; seed += 1) {
    const about = { seed, desks: desksOf(seed), steps: 20, trace }
    const fault = await cheap.run(about, (sql) => (seed % 2 === 0 ? twoProcesses(sql, seed) : { sql }))
    if (fault !== null) faults.push(`${seed}: ${fault}`)
  }
  cheap.end()
  return faults
}

async function runRealSlice(from: number, to: number): Promise<string[]> {
  const faults: string[] = []
  const real = await realGrounds()
  for (let seed = from; seed < to; seed += 1) {
    const { end, ...grounds } = await real.of(seed)
    const fault = await simulate({ seed, desks: 3 + (seed % 10), steps: 30, trace, ...grounds }).catch(String)
    await end()
    if (fault !== null) faults.push(`${seed}: ${fault}`)
  }
  await real.end()
  return faults
}

if (slice === 'slice') {
  const began = performance.now()
  const [from, to] = [Number(first), Number(first) + Number(count)]
  const faults = await (process.env.LEDE_REAL === '1' ? runRealSlice : runSlice)(from, to)
  const { user, system } = process.cpuUsage()
  const took = `${Math.round((performance.now() - began) / 1_000)} s, ${Math.round((user + system) / 1e6)} of processor`
  const found = faults.join('; ') || 'nothing lost'
  const line = `${new Date().toISOString()} seeds ${from} to ${to - 1}, ${took}: ${found}\n`
  if (log === '') process.stdout.write(line)
  else appendFileSync(String(log), line)
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
