import {
  MessageChannelMain,
  type MessagePortMain,
  type UtilityProcess,
  utilityProcess,
  type WebContents,
} from 'electron'
import { unpackError } from '#shared/api/coded-error.ts'
import { connectDesk } from '#shared/api/connect.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { type FromDesk, fromDeskSchema, type ToDesk } from '#shared/api/desk-process.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Keychain } from '#shared/api/keychain.ts'
import { mainPort } from '#shared/api/main-port.ts'
import { restartDelay } from '#shared/api/restart.ts'
import { Watchdog } from '#shared/api/watchdog.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import { channels } from './channels.ts'

/** How long a closing desk may take to finish its writes, in milliseconds. */
const closingTime = 10_000

export interface DeskProcessOptions {
  /** The built file of the desk's process. */
  file: string
  /** The data folder, absolute. */
  folder: string
  version: string
  settings: SettingsStore
  keychain: Keychain
  /**
   * The desk could not open its library: asks whether to try again. Otherwise it is only started
   * again by `startAgain`. `wasUp`: whether an earlier desk could open it.
   */
  onFailed(error: LedeError, wasUp: boolean): Promise<boolean>
}

/**
 * The desk in a utility process, so that queries, imports and exports never block a window. A
 * crashed desk is restarted after a growing delay, and one that does not answer is replaced;
 * windows get a new port when they ask for one.
 */
export class DeskProcess {
  readonly #options: DeskProcessOptions
  readonly #waiting = new Set<WebContents>()
  readonly #deaths: number[] = []
  readonly #watchdog = new Watchdog()
  #child: UtilityProcess | null = null
  /** The shell's own connection to the desk. */
  #own: DeskClient | null = null
  #ready = false
  #failure: LedeError | null = null
  #wasUp = false
  #restart: NodeJS.Timeout | undefined
  #closing = false

  /** Starts the desk. To be created when the app is ready. */
  constructor(options: DeskProcessOptions) {
    this.#options = options
    options.settings.onChange((settings) => this.#post({ type: 'settings', settings }))
    this.#start()
  }

  /** Gives a page a port to the desk: at once, or as soon as the desk is up. */
  connect(contents: WebContents): void {
    if (!this.#ready || this.#child === null) {
      this.#waiting.add(contents)
      return
    }
    if (contents.isDestroyed()) return
    contents.postMessage(channels.port, null, [openPort(this.#child)])
  }

  /**
   * A client of the desk for the shell itself. @throws LedeError `desk.away` if the desk is not up
   */
  client(): DeskClient {
    if (!this.#ready || this.#child === null) throw new LedeError('desk.away')
    this.#own ??= connectDesk(mainPort(openPort(this.#child)))
    return this.#own
  }

  /** Starts a desk if there is none and none is starting. */
  startAgain(): void {
    if (this.#child === null && this.#failure !== null && !this.#closing) this.#start()
  }

  /** Ends the desk for good after its pending writes. Resolves when its process has ended. */
  async close(): Promise<void> {
    this.#closing = true
    this.#watchdog.stop()
    clearTimeout(this.#restart)
    const child = this.#child
    if (child === null) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const impatience = setTimeout(() => end(child), closingTime)
    this.#post({ type: 'close' })
    await ended
    clearTimeout(impatience)
  }

  #start(): void {
    const { file, folder, version, settings } = this.#options
    const child = utilityProcess.fork(file, [], { serviceName: 'Lede desk', stdio: 'inherit' })
    this.#child = child
    this.#failure = null
    child.on('message', (message: unknown) => this.#receive(message))
    child.once('exit', () => this.#ended())
    // A fatal error of V8's; the exit follows. Without a listener, an exception would be thrown
    // here.
    child.on('error', (type, location) => console.error(`the desk: ${type} at ${location}`))
    this.#post({ type: 'start', folder, version, settings: settings.read(), keychain: true })
    this.#watchdog.watch({ ask: () => this.#post({ type: 'ping' }), kill: () => end(child) })
  }

  #receive(given: unknown): void {
    this.#watchdog.heard()
    const message = fromDeskSchema.safeParse(given).data
    if (message === undefined) console.error('the desk said something that is no message of a desk')
    else if (message.type === 'ready') this.#opened()
    else if (message.type === 'failed') this.#failure = unpackError(message.error)
    else if (message.type === 'settings.write') this.#keep(message.settings)
    else if (message.type === 'keychain.seal' || message.type === 'keychain.open') void this.#askKeychain(message)
  }

  #opened(): void {
    this.#watchdog.opened()
    this.#ready = true
    this.#wasUp = true
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const contents of waiting) this.connect(contents)
  }

  #keep(wanted: Parameters<SettingsStore['write']>[0]): void {
    const { settings } = this.#options
    try {
      settings.write(wanted)
    } catch (error) {
      // The desk waits for an answer: it gets the unchanged settings.
      console.error(error)
      this.#post({ type: 'settings', settings: settings.read() })
    }
  }

  async #askKeychain(asked: Extract<FromDesk, { type: 'keychain.seal' | 'keychain.open' }>): Promise<void> {
    const { keychain } = this.#options
    const child = this.#child
    const isSeal = asked.type === 'keychain.seal'
    const sealed = isSeal ? await keychain.seal(asked.text) : null
    const text = isSeal ? null : await keychain.open(asked.sealed)
    // The request came from an earlier desk.
    if (child === this.#child) this.#post({ type: 'keychain', id: asked.id, sealed, text })
  }

  async #ended(): Promise<void> {
    this.#watchdog.stop()
    this.#child = null
    this.#own = null
    this.#ready = false
    if (this.#closing) return
    if (this.#failure !== null) {
      if (await this.#options.onFailed(this.#failure, this.#wasUp)) this.startAgain()
      return
    }
    const now = performance.now()
    this.#deaths.push(now)
    this.#restart = setTimeout(() => this.#start(), restartDelay(this.#deaths, now))
  }

  #post(message: ToDesk): void {
    this.#child?.postMessage(message)
  }
}

/** Opens a connection to a running desk; returns this end of it. */
function openPort(desk: UtilityProcess): MessagePortMain {
  const { port1, port2 } = new MessageChannelMain()
  desk.postMessage({ type: 'connect' } satisfies ToDesk, [port1])
  return port2
}

/**
 * Kills a desk's process at once. Electron's own `kill` only asks it to end, and a stopped process
 * receives nothing.
 */
function end(child: UtilityProcess): void {
  try {
    if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
  } catch (error) {
    // It has already ended by itself; its exit event follows.
    console.error(error)
  }
}
