import type { StoreApi } from 'zustand/vanilla'
import {
  type Args,
  type CallName,
  type DeskClient,
  type EventData,
  type EventName,
  events,
  type Result,
} from '#shared/api/contract.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { restartDelay } from '#shared/api/restart.ts'
import { keysOf } from '#shared/keys-of.ts'

/**
 * The state of the connection to the desk. `epoch` counts connections: every acknowledgement
 * belongs to one.
 */
export interface Connection {
  state: 'connecting' | 'up' | 'away'
  epoch: number
  /** Whether a desk that should be there has not answered for a while. */
  isSilent: boolean
  /**
   * Whether there is no host either that could restart the desk: in a browser, when `lede serve`
   * has ended.
   */
  isHostGone: boolean
  /** Why the present desk and this window do not fit; null if they do. */
  misfit: LedeError | null
  /** The desk's library, by its folder; null before the first connection. */
  library: string | null
}

/** Before the first connection. */
export const noConnection = (): Connection => ({
  state: 'connecting',
  epoch: 0,
  isSilent: false,
  isHostGone: false,
  misfit: null,
  library: null,
})

/** How to reach a desk. */
export interface Reach {
  /**
   * Opens one connection. `onSilence`: called when the desk has not answered for a while, and when
   * it does again.
   */
  reach(onSilence: (isSilent: boolean) => void): Promise<DeskClient & { readonly closed: Promise<void> }>
  /** Whether the last attempt reached nobody: neither a desk nor a host that starts one. */
  isHostGone(): boolean
}

type AnyListener = (data: never) => void

/**
 * The desk across all connections: `call` rejects with `desk.away` while there is none and with
 * `desk.silent` if an edit or a read is not answered in time; listeners stay from one connection to
 * the next.
 */
export class DeskLink {
  /** The state of the connection. */
  readonly connection: StoreApi<Connection>
  readonly #reach: Reach
  #client: DeskClient | null = null
  #listeners = new Map<EventName, Set<AnyListener>>()

  constructor(connection: StoreApi<Connection>, reach: Reach) {
    this.connection = connection
    this.#reach = reach
  }

  /** Connects, and connects again whenever the connection ends. Call once, at start. */
  async run(): Promise<never> {
    const losses: number[] = []
    for (;;) {
      let client: Awaited<ReturnType<Reach['reach']>> | null = null
      let misfit: LedeError | null = null
      try {
        client = await this.#reach.reach((isSilent) => this.connection.setState({ isSilent }))
        // The first answer, not the open socket, shows that a desk is there.
        const { folder } = await client.call('desk.info', {})
        this.#use(client, folder)
        await client.closed
      } catch (error) {
        // Tried again below: another desk may be there by then.
        client?.close()
        misfit = misfitIn(error)
      }
      this.#client = null
      this.connection.setState({ state: 'away', isSilent: false, isHostGone: this.#reach.isHostGone(), misfit })
      losses.push(Date.now())
      const delay = restartDelay(losses.slice(-10), Date.now())
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }

  call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Name>> {
    return this.#client?.call(name, args) ?? Promise.reject(new LedeError('desk.away'))
  }

  /** Listens across all connections; returns a function that stops. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void {
    const known = this.#listeners.get(name) ?? new Set<AnyListener>()
    this.#listeners.set(name, known)
    known.add(listener)
    return () => known.delete(listener)
  }

  #use(client: DeskClient, library: string): void {
    const pass = <Name extends EventName>(name: Name) =>
      client.on(name, (data) => {
        for (const listener of [...(this.#listeners.get(name) ?? [])])
          (listener as (data: EventData<Name>) => void)(data)
      })
    for (const name of keysOf(events)) pass(name)
    this.#client = client
    this.connection.setState(({ epoch }) => ({
      state: 'up',
      epoch: epoch + 1,
      isHostGone: false,
      misfit: null,
      library,
    }))
  }
}

function misfitIn(error: unknown): LedeError | null {
  const reason = asLedeError(error)
  return reason.code === 'desk.windowOlder' || reason.code === 'desk.older' ? reason : null
}
