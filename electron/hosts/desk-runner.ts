import { packError, reasonOf } from '#shared/api/coded-error.ts'
import type { Desk } from '#shared/api/contract.ts'
import { type FromDesk, type ToDesk, toDeskSchema } from '#shared/api/desk-process.ts'
import { LedeError } from '#shared/api/errors.ts'
import { RemoteKeychain } from './remote-keychain.ts'
import { RemoteSettings } from './remote-settings.ts'

/** The connection from the desk's process to its host. */
export interface HostLink {
  post(message: FromDesk): void
  /** Ends this process, after posted messages have been sent. */
  end(exitCode: number): void
}

/** The host's messages about clients, whose connections differ from host to host. */
export type ClientMessage = Exclude<ToDesk, { type: 'start' | 'settings' | 'keychain' | 'close' | 'ping' }>

/**
 * Runs one desk for its host (shared/api/desk-process.ts): opens it, keeps its settings in sync,
 * closes it. Client messages are passed to `onClient` with the open desk, in order; those that
 * arrive while the desk is opening wait.
 */
export class DeskRunner<Extra> {
  readonly #link: HostLink
  readonly #onClient: (desk: Desk, message: ClientMessage, extra: Extra) => void
  #settings: RemoteSettings | null = null
  #keychain: RemoteKeychain | null = null
  #desk: Promise<Desk> | null = null
  #closing = false

  constructor(link: HostLink, onClient: (desk: Desk, message: ClientMessage, extra: Extra) => void) {
    this.#link = link
    this.#onClient = onClient
  }

  /**
   * Handles one message of the host; `extra` is what came with it (a transferred port). Invalid
   * messages are refused and reported on stderr.
   */
  receive(message: unknown, extra: Extra): void {
    const parsed = toDeskSchema.safeParse(message)
    if (!parsed.success) {
      console.error(`lede desk: not a message of the host's: ${reasonOf(parsed.error)}`)
      return
    }
    const { data } = parsed
    if (data.type === 'start') this.#start(data)
    else if (data.type === 'settings') this.#settings?.take(data.settings)
    else if (data.type === 'keychain') this.#keychain?.take(data)
    else if (data.type === 'close') void this.close()
    else if (data.type === 'ping') this.#link.post({ type: 'pong' })
    // A failure to open was already reported; clients see their connection end with the process.
    else this.#desk?.then((desk) => this.#onClient(desk, data, extra)).catch(() => {})
  }

  /** Closes the desk and ends the process. Also to be called when the host is gone. */
  async close(): Promise<void> {
    if (this.#closing) return
    this.#closing = true
    try {
      const desk = await this.#desk
      await desk?.close()
      this.#link.post({ type: 'closed' })
      this.#link.end(0)
    } catch (error) {
      console.error(error)
      this.#link.end(1)
    }
  }

  #start({ folder, version, settings, keychain = false }: Extract<ToDesk, { type: 'start' }>): void {
    if (this.#desk !== null) return
    const store = new RemoteSettings(settings, (wanted) =>
      this.#link.post({ type: 'settings.write', settings: wanted }),
    )
    this.#settings = store
    this.#keychain = keychain ? new RemoteKeychain((message) => this.#link.post(message)) : null
    this.#desk = import('#desk/desk.ts').then(({ openDesk }) =>
      openDesk({ folder, version, settings: store, watches: true, keychain: this.#keychain }),
    )
    this.#desk.then(
      () => this.#link.post({ type: 'ready' }),
      (error: unknown) => {
        if (!(error instanceof LedeError)) console.error(error)
        this.#closing = true
        this.#link.post({ type: 'failed', error: packError(error) })
        this.#link.end(1)
      },
    )
  }
}
