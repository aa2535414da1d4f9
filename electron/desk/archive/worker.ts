/** A thread that reads an archive, and ends with it. */
import { parentPort, workerData } from 'node:worker_threads'
import { packError } from '#shared/api/coded-error.ts'
import type { ArchiveAnswers, ArchiveTask, ArchiveWish, FromThread, ToThread } from './messages.ts'
import { runArchive } from './run.ts'

const port = parentPort
const waiting = new Map<number, (answer: never) => void>()
let wishes = 0

function post(message: FromThread): void {
  port?.postMessage(message)
}

function ask<Name extends keyof ArchiveAnswers>(
  what: Extract<ArchiveWish, Record<Name, unknown>>,
): Promise<ArchiveAnswers[Name]> {
  wishes += 1
  const wish = wishes
  return new Promise((resolve) => {
    // The desk answers each request in the form that it requires.
    waiting.set(wish, resolve as (answer: never) => void)
    post({ wish, what })
  })
}

port?.on('message', ({ wish, answer }: ToThread) => {
  waiting.get(wish)?.(answer as never)
  waiting.delete(wish)
})

try {
  const done = await runArchive(workerData as ArchiveTask, {
    known: (known) => ask<'known'>({ known }),
    put: (name, bytes) => ask<'picture'>({ picture: { name, bytes } }),
    take: async (drafts, standing) => void (await ask<'drafts'>({ drafts, standing })),
    begins: (id) => post({ begins: id }),
    stands: (standing) => post({ standing }),
  })
  post({ done })
} catch (error) {
  post({ error: packError(error) })
}
port?.close()
