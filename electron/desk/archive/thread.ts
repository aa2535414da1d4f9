import { Worker } from 'node:worker_threads'
import { unpackError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import { threadFile } from '../threads/thread.ts'
import type { ArchiveStanding, ArchiveTask, ArchiveWish, FromThread, ToThread } from './messages.ts'

/** In MB: the memory for reading an archive, however large it is. */
const heap = 256
/** How long a story may take, in ms; after that it is left out. */
const patience = 30_000
/** How many stories may each cost a thread before the archive is given up. */
const mostRefused = 50

/** Handles the requests of a thread, and reports its progress. */
interface Answering {
  /** Handles a request. @throws what ends the import */
  answer(wish: ArchiveWish): Promise<ToThread['answer']>
  stands(standing: ArchiveStanding): void
}

/** An archive being read in a thread. */
export interface ReadingThread {
  /**
   * Resolves with the final report, or null if it was stopped. Rejects with the error that ended
   * it.
   */
  readonly done: Promise<ArchiveStanding | null>
  stop(): void
}

/**
 * Reads an archive in a thread of its own. A story that takes too much time or memory ends the
 * thread; another thread begins from the start, skips what is in the library, and leaves that story
 * out.
 */
export function readInThread(task: ArchiveTask, answering: Answering): ReadingThread {
  let isStopped = false
  let worker: Worker | null = null
  let { told } = task
  const stop = () => {
    isStopped = true
    void worker?.terminate()
  }
  const once = (refused: readonly string[]) =>
    new Promise<ArchiveStanding | { lost: string | null }>((resolve, reject) => {
      const begun = new Worker(threadFile(import.meta.url, './worker.ts', 'archive-worker.js'), {
        workerData: { ...task, told, refused } satisfies ArchiveTask,
        resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 32 },
      })
      worker = begun
      let current: string | null = null
      let timer: NodeJS.Timeout | undefined
      const settle = (end: () => void) => {
        clearTimeout(timer)
        end()
        void begun.terminate()
      }
      const hear = async (message: FromThread) => {
        clearTimeout(timer)
        if ('begins' in message) {
          current = message.begins
          timer = setTimeout(() => settle(() => resolve({ lost: current })), patience)
        } else if ('standing' in message) answering.stands(message.standing)
        else if ('done' in message) settle(() => resolve(message.done))
        else if ('error' in message) settle(() => reject(unpackError(message.error)))
        else {
          const answer = await answering.answer(message.what)
          if ('drafts' in message.what) told = message.what.standing.told
          begun.postMessage({ wish: message.wish, answer } satisfies ToThread)
        }
      }
      begun.on('message', (message: FromThread) => {
        hear(message).catch((error: unknown) => settle(() => reject(error)))
      })
      begun.on('error', () => settle(() => resolve({ lost: current })))
      begun.on('exit', () => settle(() => resolve({ lost: current })))
    })

  const run = async (): Promise<ArchiveStanding | null> => {
    const refused: string[] = []
    for (;;) {
      const end = await once(refused)
      if (isStopped) return null
      if (!('lost' in end)) return end
      const { lost } = end
      if (lost === null || refused.includes(lost) || refused.length >= mostRefused)
        throw new LedeError('file.tooMuch', { name: task.path.replace(/^.*[/\\]/, '') })
      refused.push(lost)
    }
  }
  return { done: run(), stop }
}
