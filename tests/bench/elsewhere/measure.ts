/**
 * Measures an edit in another window, the thread that saves, and the desk's memory while something
 * large is handled, in the built desk (`npm run build` first). `measure.ts [PATTERN]`: only cases
 * whose names match.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '#hosts/installation.ts'
import { forkDesk } from '#hosts/web/desk-process.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'
import { median, p95 } from '../times.ts'
import { cases } from './cases.ts'

const only = new RegExp(process.argv[2] ?? '')
const turns = `/tmp/lede-turns-${process.pid}`
process.env.LEDE_TURNS = turns
const longest = () => {
  try {
    return readFileSync(turns, 'utf8')
  } catch {
    return '0'
  }
}
// Without types: stripping them in the desk would use some tens of MB there.
const watching = stripTypeScriptTypes(readFileSync(new URL('./turns.ts', import.meta.url), 'utf8'))
const host = await startTestHost({
  fork: () =>
    forkDesk(
      [...(process.env.EXTRA?.split(' ') ?? []), '--import', `data:text/javascript,${encodeURIComponent(watching)}`],
      join(root, 'out', 'main', 'desk-child.js'),
    ),
})
const way = { origin: host.origin, cookie: await host.cookie() }
const next = (worker: Worker) => new Promise<unknown>((resolve) => worker.once('message', resolve))
const begin = async (file: string) => {
  const worker = new Worker(new URL(file, import.meta.url), { workerData: way })
  await next(worker)
  return worker
}
const saver = await begin('./saver.ts')
const memory = (name: 'VmRSS' | 'VmHWM') => {
  const status = readFileSync(`/proc/${host.deskPid()}/status`, 'utf8')
  return Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
}
/** Resets the peak of memory use (proc(5), clear_refs). */
const forgetMost = () => writeFileSync(`/proc/${host.deskPid()}/clear_refs`, '5')
let most = 0
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const timesNow = async () => {
  const answer = next(saver)
  saver.postMessage('times')
  return (await answer) as number[]
}
console.log(
  `| case | outcome | took | edits | p50 | p95 | max | longest turn, cpu ms | when it had most | memory | (load ${loadavg()[0]?.toFixed(1)})`,
)
for (const name of Object.keys(cases)) {
  if (!only.test(name)) continue
  const attacker = await begin('./attacker.ts')
  attacker.postMessage(name)
  await next(attacker)
  await pause(1_000)
  await timesNow()
  process.kill(host.deskPid(), 'SIGUSR2')
  forgetMost()
  const answer = next(attacker)
  attacker.postMessage('go')
  const { outcome, took } = (await answer) as { outcome: string; took: number }
  await pause(1_000)
  const times = await timesNow()
  const n = (x: number) => x.toFixed(0)
  most = Math.max(most, memory('VmHWM'))
  console.log(
    `| ${name} | ${outcome} | ${(took / 1000).toFixed(1)} s | ${times.length} | ${n(median(times))} | ${n(p95(times))} | ${n(Math.max(...times))} | ${longest()} | ${memory('VmRSS')} MB, at most ${memory('VmHWM')} | load ${loadavg()[0]?.toFixed(1)}`,
  )
  await attacker.terminate()
}
console.log(`At most ${most} MB.`)
await saver.terminate()
await host.close()
