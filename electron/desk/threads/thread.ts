import { existsSync } from 'node:fs'
import { type Transferable, Worker } from 'node:worker_threads'
import { LedeError } from '#shared/api/errors.ts'

export interface ThreadOptions {
  /** The file that the thread runs. */
  file: () => URL
  /** The most memory for what the thread makes, in MB; beyond it is ended. */
  heap: number
  /**
   * The most memory outside of its heap that it may use besides what it was handed, in bytes: what
   * a compressed file becomes lies there, where V8 sets no limit.
   */
  outside: number
}

/** How long an idle thread is kept, in ms; its memory ends with it. */
const idle = 10_000
/**
 * A thread that uses more than this after its work, in MB, is not kept: another one starts in a
 * second, and returned memory is available to others.
 */
const kept = 64
/**
 * How long such a thread is kept for the next task, in ms: otherwise each of thousands of files
 * would start another.
 */
const heldFor = 500
/** How often a working thread is asked for it, in ms. */
const lookEvery = 50
/** The most memory for new objects, in MB: V8 would let it grow to twice that. */
const young = 24

/**
 * A thread for long work, so that the desk has time for others meanwhile. It starts with the first
 * task, gets one at a time, and ends after a while without any. A task that takes too long or too
 * much memory is ended together with the thread; the next task starts another.
 */
export class WorkerThread<Task, Answer> {
  readonly #options: ThreadOptions
  #worker: Worker | null = null
  #timer: NodeJS.Timeout | undefined
  /** The number of its tasks so far. */
  #tasks = 0
  #isLooking = false

  constructor(options: ThreadOptions) {
    this.#options = options
  }

  /** Whether it still has what it made for earlier tasks. */
  get isRunning(): boolean {
    return this.#worker !== null
  }

  /**
   * Gives the thread a task. `patience`: how long it may take, in ms. Rejects with the reason if
   * there is no answer.
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
      const most = transfer.reduce((sum, part) => sum + sizeOf(part), this.#options.outside)
      const look = setInterval(() => {
        if (!this.#isLooking)
          void this.#outsideOf(worker).then((held) => {
            if (held > most && this.#tasks === tasks) fail(new Error(`more than ${most} bytes`))
          })
      }, lookEvery)
      const settle = () => {
        clearTimeout(limit)
        clearInterval(look)
        worker.off('message', answered).off('error', fail).off('exit', left)
      }
      worker.on('message', answered).on('error', fail).on('exit', left)
      worker.postMessage(task, transfer)
    })
  }

  /** How much memory a thread uses outside of its heap, in bytes. */
  async #outsideOf(worker: Worker): Promise<number> {
    this.#isLooking = true
    // Nothing is known of a thread that has ended meanwhile.
    const held = await worker.getHeapStatistics().catch(() => null)
    this.#isLooking = false
    return held?.external_memory ?? 0
  }

  /** Ends a thread that has no other task and uses too much memory. */
  async #leave(worker: Worker, tasks: number): Promise<void> {
    if (this.#worker !== worker || this.#tasks !== tasks) return
    // Nothing is known of a thread that has ended meanwhile.
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
    // Errors while it is being ended, or has nothing to do, are ignored.
    worker.on('error', () => {})
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null
    })
    return worker
  }

  /** Ends the thread, whatever it is doing. */
  async end(): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}

function sizeOf(part: Transferable): number {
  return part instanceof ArrayBuffer ? part.byteLength : 0
}

/**
 * A thread's file: its source beside a module, or its build beside or above that module's chunk
 * (electron.vite.config.ts).
 *
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
 * Threads cannot start inside Electron's archive: their files are unpacked beside it
 * (electron-builder.yml).
 */
function outsideOfArchive(address: string): string {
  return address.replace(/\/app\.asar\//, '/app.asar.unpacked/')
}
