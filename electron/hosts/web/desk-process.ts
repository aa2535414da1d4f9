import { type ChildProcess, fork } from 'node:child_process'
import { reasonOf, unpackError } from '#shared/api/coded-error.ts'
import { type FromDesk, fromDeskSchema, type ToDesk } from '#shared/api/desk-process.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { restartDelay } from '#shared/api/restart.ts'
import { Watchdog, type WatchdogOptions } from '#shared/api/watchdog.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import { hostFile } from '../installation.ts'

/** Options for the desk's process. */
export interface DeskProcessOptions {
  folder: string
  version: string
  settings: SettingsStore
  /** Starts the process. */
  fork(): ChildProcess
  /** How long the desk may be silent; by default Lede's own limits. */
  watchdog?: WatchdogOptions
  /** The desk's messages to its clients. */
  onClientMessage(message: Extract<FromDesk, { type: 'data' | 'taken' | 'shut' | 'answered' }>): void
  /** The desk has crashed, with all its connections; another one is starting. */
  onDown(): void
}

/**
 * Settings for glibc: return large blocks (an image, a package) to the system at once, and keep no
 * memory pool for each thread.
 */
const memory = { MALLOC_MMAP_THRESHOLD_: String(256 * 1024), MALLOC_ARENA_MAX: '2' }

/**
 * What V8 is told: how large what was made a moment ago may grow, in MB. With its own limit a desk
 * that was busy keeps some 100 MB more, and is hardly faster.
 */
const youngHeap = '--max-semi-space-size=4'

/**
 * Starts a process that waits to be told to open a desk. `execArgv`: what Node is told; `file`:
 * what it runs, the desk of this Lede where left out.
 */
export function forkDesk(execArgv: readonly string[] = [], file = hostFile('desk-child')): ChildProcess {
  return fork(file, {
    serialization: 'advanced',
    execArgv: [youngHeap, ...execArgv],
    env: { ...memory, ...process.env },
    // A terminal's Ctrl+C is for the host alone, which closes the desk in order; a starting desk
    // would die of it. On Windows a detached process has a window of its own.
    detached: process.platform !== 'win32',
  })
}

/** How long a desk may take to close before it is killed, in milliseconds. */
const closeLimit = 15_000

/**
 * The desk in a process of its own, restarted whenever it crashes, after growing pauses, and
 * replaced when it does not answer. The store makes that safe: what was acknowledged is on disk.
 */
export class DeskProcess {
  readonly #options: DeskProcessOptions
  readonly #watchdog: Watchdog
  #child: ChildProcess | null = null
  #ready = false
  #closing = false
  #deaths: number[] = []
  #restart: NodeJS.Timeout | null = null

  private constructor(options: DeskProcessOptions) {
    this.#options = options
    this.#watchdog = new Watchdog(options.watchdog)
    options.settings.onChange((settings) => this.post({ type: 'settings', settings }))
  }

  /**
   * Starts the desk. @throws LedeError with the desk's own reason if it does not open at this first
   * start.
   */
  static async start(options: DeskProcessOptions): Promise<DeskProcess> {
    const desk = new DeskProcess(options)
    await desk.#start()
    return desk
  }

  /** Whether a client can be connected now. */
  get ready(): boolean {
    return this.#ready
  }

  /** The process id, for those who watch it; 0 while there is none. */
  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** Messages posted while the desk is away are lost, as its connections are. */
  post(message: ToDesk): void {
    // If sending fails, its exit event follows.
    if (this.#child?.connected) this.#child.send(message, () => {})
  }

  /** Lets the desk finish its writes, and ends it. */
  async close(): Promise<void> {
    this.#closing = true
    this.#watchdog.stop()
    if (this.#restart !== null) clearTimeout(this.#restart)
    const child = this.#child
    if (child === null) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const limit = setTimeout(() => child.kill('SIGKILL'), closeLimit)
    this.post({ type: 'close' })
    await ended
    clearTimeout(limit)
  }

  /**
   * Resolves when the desk is open; rejects with the reason when it says that it cannot or dies
   * before.
   */
  #start(): Promise<void> {
    const { folder, version, settings } = this.#options
    const child = this.#options.fork()
    this.#child = child
    this.#watchdog.watch({ ask: () => this.post({ type: 'ping' }), kill: () => child.kill('SIGKILL') })
    return new Promise((resolve, reject) => {
      child.on('message', (message) => {
        const parsed = fromDeskSchema.safeParse(message)
        if (!parsed.success) return console.error(`lede: not a message of the desk's: ${reasonOf(parsed.error)}`)
        this.#receive(parsed.data, resolve, reject)
      })
      child.on('error', (error) => reject(asLedeError(error)))
      child.once('exit', (code, signal) => {
        // Rejecting first: at the first start nobody wants another try.
        reject(new LedeError('internal', { message: `the desk ended at its start (${signal ?? code})` }))
        this.#ended()
      })
      this.post({ type: 'start', folder, version, settings: settings.read() })
    })
  }

  #receive(message: FromDesk, resolve: () => void, reject: (error: LedeError) => void): void {
    this.#watchdog.heard()
    switch (message.type) {
      case 'ready':
        this.#watchdog.opened()
        this.#ready = true
        resolve()
        return
      case 'failed':
        reject(unpackError(message.error))
        return
      case 'settings.write':
        this.#keep(message.settings)
        return
      case 'closed':
      case 'pong':
      // Such a desk is told that there is no keychain to be asked.
      case 'keychain.seal':
      case 'keychain.open':
        return
      default:
        this.#options.onClientMessage(message)
    }
  }

  async #keep(wanted: Parameters<SettingsStore['write']>[0]): Promise<void> {
    const { settings } = this.#options
    try {
      await settings.write(wanted)
    } catch (error) {
      console.error(error)
      // The desk waits for what is kept now: it is told that nothing has changed.
      this.post({ type: 'settings', settings: settings.read() })
    }
  }

  #ended(): void {
    const wasReady = this.#ready
    this.#watchdog.stop()
    this.#child = null
    this.#ready = false
    if (wasReady) this.#options.onDown()
    // Before it was ever ready, the caller of `start` has the reason and decides.
    if (this.#closing || (!wasReady && this.#deaths.length === 0)) return
    const now = performance.now()
    this.#deaths.push(now)
    this.#restart = setTimeout(() => this.#startAgain(), restartDelay(this.#deaths, now))
  }

  async #startAgain(): Promise<void> {
    try {
      await this.#start()
    } catch (error) {
      // Its exit, which follows, plans the next try.
      console.error(`lede: the desk did not start: ${error instanceof Error ? error.message : error}`)
    }
  }
}
