import './chance.ts'
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { twoProcesses } from './between.ts'
import { cheapSchedules } from './cheap.ts'
import type { Fault } from './laws.ts'
import { realGrounds } from './real-processes.ts'
import { simulate } from './simulate.ts'

/**
 * Many schedules of the simulator, for a machine that has nothing better to do: `node
 * tests/desk/newsroom/simulation/schedules.ts FIRST COUNT LOG`, on all cores or as many as
 * `LEDE_PROCESSES` says. Each slice is a process of its own, and a line in the log: its seeds, how
 * long it took, and in how many something went wrong; what that was stands there once it is found.
 * `SEED 1` repeats one, step by step.
 * `LEDE_REAL=1`: with a Postgres, a Redis and two processes, all of which end as in a crash, in
 * real time. What the desks flush is kept in memory where the system has a folder for that, else in
 * `TMPDIR`.
 */
const [first = 1, count = 100, log = '', slice] = process.argv
  .slice(2)
  .map((each, at) => (at < 2 ? Number(each) : each))
/** How many schedules a process runs: with each it has to warm up again. */
const atOnce = 500
const inMemory = '/dev/shm'
/** The exit code of a slice in which something went wrong. */
const failed = 3

function say(line: string): void {
  if (log === '') process.stdout.write(`${line}\n`)
  else appendFileSync(String(log), `${line}\n`)
}

/** Says what went wrong with a seed, if anything did. Returns how often that was. */
function tell(seed: number, fault: Fault): number {
  if (fault !== null) say(`seed ${seed}: ${fault}`)
  return fault === null ? 0 : 1
}

/** Two or three; every eighth time up to twelve. */
const desksOf = (seed: number) => (seed % 8 === 0 ? 3 + ((seed / 8) % 10) : 2 + (seed % 2))
const trace = count === 1 ? (step: string) => process.stdout.write(`${step}\n`) : () => {}

/** Schedules one after the other. Returns how many went wrong, each of which is said at once. */
async function runSlice(from: number, to: number): Promise<number> {
  let faults = 0
  const cheap = await cheapSchedules()
  for (let seed = from; seed < to; seed += 1) {
    const about = { seed, desks: desksOf(seed), steps: 20, trace }
    const fault = await cheap.run(about, (sql) => (seed % 2 === 0 ? twoProcesses(sql, seed) : { sql }))
    faults += tell(seed, fault)
  }
  cheap.end()
  return faults
}

async function runRealSlice(from: number, to: number): Promise<number> {
  let faults = 0
  const real = await realGrounds()
  for (let seed = from; seed < to; seed += 1) {
    const { end, ...grounds } = await real.of(seed)
    const fault = await simulate({ seed, desks: 3 + (seed % 10), steps: 30, trace, ...grounds }).catch(String)
    await end()
    faults += tell(seed, fault)
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
  const found = faults === 0 ? 'nothing lost' : `${faults} with faults`
  say(`${new Date().toISOString()} seeds ${from} to ${to - 1}, ${took}: ${found}`)
  process.exit(faults === 0 ? 0 : failed)
}

/** Runs a slice in a process of its own; returns how that ended: 0 if all was well. */
function sliceApart(from: number, size: number): Promise<number | null> {
  const args = [fileURLToPath(import.meta.url), String(from), String(size), String(log), 'slice']
  const TMPDIR = process.env.TMPDIR ?? (existsSync(inMemory) ? inMemory : undefined)
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...(TMPDIR && { TMPDIR }) } })
  return new Promise((resolve) => child.once('exit', resolve))
}

const end = Number(first) + Number(count)
let next = Number(first)
let done = 0
let wrong = 0
async function runSlices(): Promise<void> {
  while (next < end) {
    const from = next
    const size = Math.min(atOnce, end - from)
    next += size
    const code = await sliceApart(from, size)
    done += size
    if (code !== 0) wrong += 1
    if (code !== 0 && code !== failed) say(`seeds ${from} to ${from + size - 1} ended with ${code}`)
    process.stdout.write(`${done} of ${count}, ${wrong === 0 ? 'nothing lost' : `${wrong} slices with faults`}\n`)
  }
}
const processes = Number(process.env.LEDE_PROCESSES ?? availableParallelism())
await Promise.all(Array.from({ length: processes }, runSlices))
process.exit(wrong === 0 ? 0 : 1)
