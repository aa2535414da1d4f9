/**
 * Loaded into the desk's process before the desk: records the processor time of the longest turns
 * of its main loop in ms, and its peak of memory in MB.
 */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.LEDE_TURNS
if (isMainThread && file !== undefined) {
  let last = process.threadCpuUsage()
  let longest = 0
  let most = process.memoryUsage()
  const write = () => {
    const memory = Object.entries(most).map(([name, bytes]) => `${name} ${Math.round(bytes / 1024 / 1024)}`)
    writeFileSync(file, `${longest.toFixed(1)} | ${memory.join(', ')}`)
  }
  setInterval(() => {
    const now = process.threadCpuUsage()
    const turn = (now.user + now.system - last.user - last.system) / 1_000
    if (turn > longest) {
      longest = turn
      write()
    }
    last = process.threadCpuUsage()
  }, 2).unref()
  setInterval(() => {
    const memory = process.memoryUsage()
    if (memory.rss <= most.rss) return
    most = memory
    write()
  }, 50).unref()
  process.on('SIGUSR2', () => {
    longest = 0
    most = process.memoryUsage()
    write()
  })
}
