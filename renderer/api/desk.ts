import { create } from 'zustand'
import type { Args, CallName, DeskClient, EventData, EventName, Result } from '#shared/api/contract.ts'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import { restartDelay } from '#shared/api/restart.ts'
import { isHostGone } from './first-connection.ts'
import { reachDesk } from './host.ts'

/**
 * Whether the desk can be reached at the moment. `epoch` counts the connections: whatever was
 * acknowledged belongs to an epoch.
 */
interface Connection {
  state: 'connecting' | 'up' | 'away'
  epoch: number
  /** Whether a desk that should be there has not answered for a while. */
  isSilent: boolean
  /**
   * Whether there is nobody either who starts the desk again: in a browser, when `lede serve` has
   * ended.
   */
  isHostGone: boolean
  /** Why the desk that is there and this window do not fit; null where they do. */
  misfit: LedeError | null
  /** Which library the desk has: its folder; null before the first connection. */
  library: string | null
}

export const useConnection = create<Connection>(() => ({
  state: 'connecting',
  epoch: 0,
  isSilent: false,
  isHostGone: false,
  misfit: null,
  library: null,
}))

type AnyListener = (data: never) => void

/**
 * The desk, through every connection that comes and goes: `call` rejects with `desk.away` while
 * there is none and with `desk.silent` where an edit or a read has no answer in its time, listeners
 * stay from one connection to the next.
 */
class DeskLink {
  #client: DeskClient | null = null
  #listeners = new Map<EventName, Set<AnyListener>>()

  /** Connects, and connects again whenever the connection ends. Call once, at start. */
  async run(): Promise<never> {
    const losses: number[] = []
    for (;;) {
      let client: Awaited<ReturnType<typeof reachDesk>> | null = null
      let misfit: LedeError | null = null
      try {
        client = await reachDesk((isSilent) => useConnection.setState({ isSilent }))
        // The first answer, not the open socket, is what shows that a desk is there.
        const { folder } = await client.call('desk.info', {})
        this.#use(client, folder)
        await client.closed
      } catch (error) {
        // Tried again below: another desk may be there by then.
        client?.close()
        misfit = misfitIn(error)
      }
      this.#client = null
      useConnection.setState({ state: 'away', isSilent: false, isHostGone: isHostGone(), misfit })
      losses.push(Date.now())
      const delay = restartDelay(losses.slice(-10), Date.now())
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }

  call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Name>> {
    return this.#client?.call(name, args) ?? Promise.reject(new LedeError('desk.away'))
  }

  /** Listens through all connections; returns the way to stop. */
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
    pass('drafts.changed')
    pass('draft.updated')
    pass('sources.updated')
    pass('settings.changed')
    pass('newsroom.changed')
    pass('newsroom.story')
    pass('damage.changed')
    pass('dictionaries.changed')
    this.#client = client
    useConnection.setState(({ epoch }) => ({ state: 'up', epoch: epoch + 1, isHostGone: false, misfit: null, library }))
  }
}

export const desk = new DeskLink()

function misfitIn(error: unknown): LedeError | null {
  const reason = asLedeError(error)
  return reason.code === 'desk.windowOlder' || reason.code === 'desk.older' ? reason : null
}

/** Resolves when the desk can be reached, at once where it can. */
export function deskUp(): Promise<void> {
  if (useConnection.getState().state === 'up') return Promise.resolve()
  return new Promise((resolve) => {
    const stop = useConnection.subscribe(({ state }) => {
      if (state !== 'up') return
      stop()
      resolve()
    })
  })
}
