/**
 * A thread for what comes from elsewhere: what is made to take for ever ends with the thread, and
 * holds nobody up meanwhile.
 */
import { parentPort, type Transferable } from 'node:worker_threads'
import { packError } from '#shared/api/coded-error.ts'
import { type Job, jobs } from './jobs.ts'
import { giveWay } from './priority.ts'
import type { Answer, Task } from './tasks.ts'

giveWay()

async function answerTo({ job, args }: Task): Promise<Answer> {
  try {
    const { work }: Job = jobs[job]
    // Whoever gave the task gave the arguments of its job: `JobArgs` has checked them.
    return { result: await work(...(args as never[])) }
  } catch (error) {
    // Deeper than the stack, longer than a text or a list can be.
    if (error instanceof RangeError) return { exceeded: error.message }
    return { error: packError(error) }
  }
}

/** The bytes in a result, which are handed over instead of copied. */
function buffersIn(value: unknown): Set<Transferable> {
  const buffers = new Set<Transferable>()
  const visit = (part: unknown, depth: number) => {
    if (part instanceof Uint8Array && part.buffer instanceof ArrayBuffer) buffers.add(part.buffer)
    else if (part instanceof Map) for (const entry of part.values()) visit(entry, depth + 1)
    else if (typeof part === 'object' && part !== null && depth < 2)
      for (const entry of Object.values(part)) visit(entry, depth + 1)
  }
  visit(value, 0)
  return buffers
}

parentPort?.on('message', async (task: Task) => {
  const answer = await answerTo(task)
  parentPort?.postMessage(answer, [...buffersIn('result' in answer ? answer.result : null)])
})
