import { existsSync } from 'node:fs'
import { type Transferable, Worker } from 'node:worker_threads'
import { LedeError } from '#shared/api/errors.ts'

export interface ThreadOptions {
  /** The file that the thread runs. */
  file: () => URL
  /** The most that what the thread makes may take of memory, in MB; with more it is ended. */
  heap: number
}

/**
 * How long a thread is kept without work, in ms; with it goes the memory of what it has worked on.
 */
const idle = 10_000
/**
 * A thread that holds more than this after its work, in MB, is not kept: another one begins in a
 * second, and memory that is given back nobody else lacks.
 */
const kept = 64
/**
 * How long such a thread is kept for the next task, in ms: of thousands of files each would begin
 * another.
 */
const heldFor = 500
/** The most of what was made a moment ago, in MB: V8 would let it grow to twice that. */
const young = 24

/**
 * A thread for work that takes long, so that the desk has time for others meanwhile. It begins with
 * the first task, is given one at a time, and ends when there is none for a while. What takes too
 * long, or too much memory, is ended with the thread; the next task begins another.
 */
export class WorkerThread<Task, Answer> {
  readonly #options: ThreadOptions
  #worker: Worker | null = null
  #timer: NodeJS.Timeout | undefined
  /** How many it was given. */
  #tasks = 0

  constructor(options: ThreadOptions) {
    this.#options = options
  }

  /** Whether it still has what it made for the tasks before. */
  get isRunning(): boolean {
    return this.#worker !== null
  }

  /**
   * Gives the thread a task. `patience`: how long it may take, in ms. Rejects with why there is no
   * answer.
   */
  ask(task: Task, patience: number, transfer: readonly Transferable[] = []): Promise<Answer> {
    clearTimeout(this.#timer)
    this.#tasks += 1
    const tasks = this.#tasks
    const worker = this.#worker ?? this.#begin()
    worker.ref()
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => fail(new Error(`no answer in ${patience} ms`)), patience)
      const fail = (error: Error) => {
        settle()
        void this.end()
        reject(error)
      }
      const left = () => fail(new Error('the thread ended'))
      const answered = (answer: Answer) => {
        settle()
        worker.unref()
        this.#timer = setTimeout(() => void this.end(), idle).unref()
        setTimeout(() => void this.#leave(worker, tasks), heldFor).unref()
        resolve(answer)
      }
      const settle = () => {
        clearTimeout(limit)
        worker.off('message', answered).off('error', fail).off('exit', left)
      }
      worker.on('message', answered).on('error', fail).on('exit', left)
      worker.postMessage(task, transfer)
    })
  }

  /** Ends a thread that has no other task and holds too much. */
  async #leave(worker: Worker, tasks: number): Promise<void> {
    if (this.#worker !== worker || this.#tasks !== tasks) return
    // Of one that has ended meanwhile there is nothing to be known.
    const held = await worker.getHeapStatistics().catch(() => null)
    const isFree = this.#worker === worker && this.#tasks === tasks
    // Files that it was handed lie outside of its heap, until it clears up, which nothing has it
    // do.
    const bytes = held === null ? 0 : held.total_heap_size + held.external_memory
    if (isFree && bytes > kept * 1024 * 1024) await this.end()
  }

  #begin(): Worker {
    const { file, heap } = this.#options
    const worker = new Worker(file(), {
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
    })
    this.#worker = worker
    // What it says while it is being ended, or has nothing to do, concerns nobody.
    worker.on('error', () => {})
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null
    })
    return worker
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}

/**
 * A thread's file: its source beside a module, or what the build made of it, beside or above that
 * module's chunk (electron.vite.config.ts).
 *
 * @param from the module's `import.meta.url`.
 */
export function threadFile(from: string, source: string, built: string): URL {
  const places = [source, `./${built}`, `../${built}`].map((place) => new URL(place, outsideOfArchive(from)))
  const file = places.find((place) => existsSync(place))
  if (file === undefined) throw new LedeError('internal', { message: `${built} is missing` })
  return file
}

/**
 * Threads cannot begin inside of Electron's archive: what they need is unpacked beside it
 * (electron-builder.yml).
 */
function outsideOfArchive(address: string): string {
  return address.replace(/\/app\.asar\//, '/app.asar.unpacked/')
}
