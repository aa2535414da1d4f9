import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { unpackError } from '#shared/api/coded-error.ts'
import { LedeError, systemError } from '#shared/api/errors.ts'
import type { Rendition } from '#shared/asset/rendition.ts'
import type { Seen, Source } from './render.ts'
import type { FromPixels, ToPixels } from './tasks.ts'

/** How long one image may take, in ms: a large one takes seconds, one made to hang its decoder would take for ever. */
const patience = 120_000
/** How long the thread is kept without work, in ms; with it goes the memory of what it has unpacked. */
const idle = 20_000

/** Unpacks and packs images in a thread of its own, which begins with the first task and ends when there is none. */
export interface Pixels {
  /** @throws LedeError `image.undecodable` */
  look(source: Source): Promise<Seen>
  /** A rendition's bytes; `source` is asked for where the image is not at hand. @throws LedeError `image.undecodable` */
  render(rendition: Rendition, source: () => Promise<Source>): Promise<Uint8Array<ArrayBuffer>>
  close(): Promise<void>
}

export function openPixels(): Pixels {
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined
  /** The image that the thread has unpacked. */
  let atHand: string | null = null
  let last: Promise<unknown> = Promise.resolve()

  const end = async () => {
    clearTimeout(timer)
    const ended = worker
    worker = null
    atHand = null
    await ended?.terminate()
  }

  const ask = (task: ToPixels): Promise<FromPixels> => {
    clearTimeout(timer)
    const thread = worker ?? new Worker(workerFile())
    worker = thread
    thread.ref()
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => fail(new Error(`no answer in ${patience} ms`)), patience)
      const fail = (error: Error) => {
        settle()
        void end()
        // A thread that dies has met an image that it could not bear.
        reject(systemError(error) ?? new LedeError('image.undecodable', {}, error))
      }
      const left = () => fail(new Error('the thread ended'))
      const answered = (answer: FromPixels) => {
        // It may have loaded half of what it needs.
        if ('error' in answer && systemError(unpackError(answer.error)) !== null) void end()
        settle()
        thread.unref()
        timer = setTimeout(() => void end(), idle).unref()
        resolve(answer)
      }
      const settle = () => {
        clearTimeout(limit)
        thread.off('message', answered).off('error', fail).off('exit', left)
      }
      thread.on('message', answered).on('error', fail).on('exit', left)
      thread.postMessage(task)
    })
  }

  /** One after the other: memory is what images need most. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => {})
    return turn
  }

  return {
    look: (source) =>
      inTurn(async () => {
        const answer = await ask({ do: 'look', source })
        if ('seen' in answer) return answer.seen
        throw 'error' in answer ? unpackError(answer.error) : new LedeError('image.undecodable')
      }),
    render: (rendition, source) =>
      inTurn(async () => {
        const isAtHand = atHand === rendition.hash
        const answer = await ask({ do: 'render', rendition, source: isAtHand ? null : await source() })
        atHand = 'bytes' in answer ? rendition.hash : null
        if ('bytes' in answer) return answer.bytes
        throw 'error' in answer ? unpackError(answer.error) : new LedeError('image.undecodable')
      }),
    close: end,
  }
}

/** Threads cannot begin inside of Electron's archive: what they need is unpacked beside it (electron-builder.yml). */
function outsideOfArchive(address: string): string {
  return address.replace(/\/app\.asar\//, '/app.asar.unpacked/')
}

/** The thread's file: the source beside this one, or what the build made of it (electron.vite.config.ts), beside or above this chunk. */
function workerFile(): URL {
  const places = ['./worker.ts', './pixels-worker.js', '../pixels-worker.js'].map(
    (place) => new URL(place, outsideOfArchive(import.meta.url)),
  )
  const file = places.find((place) => existsSync(place))
  if (file === undefined) throw new LedeError('internal', { message: 'the thread for images is missing' })
  return file
}
