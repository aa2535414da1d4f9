import type { ChildProcess } from 'node:child_process'
import { z } from 'zod'

const usageSchema = z.object({ user: z.number(), system: z.number() })

/**
 * The processor time that some processes have taken, in milliseconds. Each answers any message with
 * its `process.cpuUsage()`.
 */
export async function processorOf(processes: readonly ChildProcess[]): Promise<number> {
  const used = await Promise.all(
    processes.map(async (child) => {
      const answer = new Promise((resolve) => child.once('message', resolve))
      child.send('processor time')
      const { user, system } = usageSchema.parse(await answer)
      return (user + system) / 1_000
    }),
  )
  return used.reduce((sum, each) => sum + each, 0)
}
