import { type Job, jobs } from '#desk/threads/jobs.ts'
import type { Threads } from '#desk/threads/threads.ts'
import { packError, unpackError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

/**
 * Does the jobs of a desk's threads in this one, for processes that open thousands of desks. As
 * with a thread, a job works on copies, its answer comes later, and after `close` none does.
 *
 * @param turns how much later, in turns of the event loop.
 */
export function inlineThreads(turns: () => number): Threads {
  let open = true
  return {
    async run(name, args) {
      const { work }: Job = jobs[name]
      try {
        const copies: unknown[] = structuredClone(args)
        // `JobArgs` has checked the arguments, and `JobResult` says what comes of them.
        const result = structuredClone(await work(...(copies as never[]))) as never
        for (let left = turns(); left > 0; left -= 1) await turn()
        if (!open) throw new LedeError('desk.away')
        return result
      } catch (error) {
        throw unpackError(packError(error))
      }
    },
    async close() {
      open = false
    },
  }
}
