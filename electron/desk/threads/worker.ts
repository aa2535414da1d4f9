/**
 * A thread for what comes from elsewhere: something made to take for ever is ended with the thread,
 * and holds nobody up meanwhile.
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
    // The sender of the task used the arguments of its job, as checked by `JobArgs`.
    return { result: await work(...(args as never[])) }
  } catch (error) {
    // Nested deeper than the stack, or longer than a string or an array can be.
    if (error instanceof RangeError) return { exceeded: error.message }
    return { error: packError(error) }
  }
}

/** The buffers in a result, which are transferred instead of copied. */
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
