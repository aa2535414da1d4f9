import type { Transferable } from 'node:worker_threads'
import { unpackError } from '#shared/api/coded-error.ts'
import { type ErrorDetails, LedeError, systemError } from '#shared/api/errors.ts'
import { Turns } from '../turns.ts'
import { type JobArgs, type JobName, type JobResult, jobs } from './jobs.ts'
import type { Answer, Task } from './tasks.ts'
import { threadFile, WorkerThread } from './thread.ts'

/** How many jobs run at once. */
const size = 2
/** In MB. Reading and merging the text of a book takes two fifths of it. */
const heap = 256
/** In bytes: what packed files become. */
const outside = 256 * 1024 * 1024

type DeskThread = WorkerThread<Task, Answer>

// A process has this many in all, even if desks are opened one after the other: they take a second
// to start.
const options = { file: () => threadFile(import.meta.url, './worker.ts', 'desk-worker.js'), heap, outside }
const free = Array.from({ length: size }, (): DeskThread => new WorkerThread(options))
const turns = new Turns<object, (thread: DeskThread) => Promise<void>>()

async function doNext(): Promise<void> {
  const thread = free.pop()
  if (thread === undefined) return
  const work = turns.take()
  await work?.(thread)
  free.push(thread)
  if (work !== undefined) void doNext()
}

/**
 * Who ordered a job, so that one caller does not keep others waiting; and the details of a refusal.
 */
interface Order {
  caller: object
  details?: ErrorDetails
  /** What is transferred instead of copied (transferables.ts). */
  transfer?: readonly Transferable[]
}

/** Threads for reading and merging what comes from elsewhere (jobs.ts). */
export interface Threads {
  /**
   * Does a job in a thread.
   *
   *
   * @throws LedeError what the job throws; its refusal (jobs.ts) if it takes too long or too much
   * memory; `desk.away` after `close`
   */
  run<Name extends JobName>(job: Name, args: JobArgs<Name>, order: Order): Promise<JobResult<Name>>
  /** Ends running jobs. */
  close(): Promise<void>
}

export function openThreads(): Threads {
  const busy = new Set<DeskThread>()
  let open = true

  const answerOf = async (thread: DeskThread, task: Task, { details = {}, transfer }: Order): Promise<unknown> => {
    const { patience, refusal } = jobs[task.job]
    const answer = await thread.ask(task, patience, transfer).catch((error: unknown): Answer => {
      const ofSystem = systemError(error)
      if (ofSystem !== null) throw ofSystem
      return { exceeded: String(error) }
    })
    if ('result' in answer) return answer.result
    throw 'error' in answer ? unpackError(answer.error) : new LedeError(refusal, details, answer.exceeded)
  }

  return {
    run: (job, args, order) =>
      new Promise((resolve, reject) => {
        turns.add(order.caller, async (thread) => {
          try {
            if (!open) throw new LedeError('desk.away')
            busy.add(thread)
            resolve((await answerOf(thread, { job, args }, order)) as JobResult<typeof job>)
          } catch (error) {
            reject(open ? error : new LedeError('desk.away'))
          } finally {
            busy.delete(thread)
          }
        })
        void doNext()
      }),
    async close() {
      open = false
      await Promise.all([...busy].map((thread) => thread.end()))
    },
  }
}
