/**
 * Loaded into the desk's process before it: how much of the processor the longest turns of its main
 * loop took, in ms.
 */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.LEDE_TURNS
if (isMainThread && file !== undefined) {
  let last = process.threadCpuUsage()
  let longest = 0
  let written = 0
  setInterval(() => {
    const now = process.threadCpuUsage()
    const turn = (now.user + now.system - last.user - last.system) / 1_000
    longest = Math.max(longest, turn)
    if (longest !== written) writeFileSync(file, `${longest.toFixed(1)}`)
    written = longest
    last = process.threadCpuUsage()
  }, 2).unref()
  process.on('SIGUSR2', () => {
    longest = 0
  })
}
