import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { desk } from '#renderer/api/desk.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { type Source, sourcesOf } from '#shared/review/sources.ts'
import { type SaveState, UpdateQueue } from './update-queue.ts'

export interface SourcesState {
  phase: 'opening' | 'open' | 'failed'
  /** Why the notes could not be read. */
  failure: LedeError | null
  save: SaveState
  sources: readonly Source[]
}

const remoteOrigin = Symbol('desk')

/** The private notes on one draft's sources, open in this window: a Yjs document of their own, kept in step with the desk. */
export class SourcesSession {
  readonly doc: Y.Doc = new Y.Doc()
  readonly state: StoreApi<SourcesState> = createStore<SourcesState>(() => ({
    phase: 'opening',
    failure: null,
    save: { state: 'saved' },
    sources: [],
  }))

  readonly #id: string
  #queue: UpdateQueue
  #stop: () => void

  constructor(id: string) {
    this.#id = id
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.state.setState({ sources: sourcesOf(this.doc) })
      if (origin !== remoteOrigin) this.#queue.add(update)
    })
    this.#stop = desk.on('sources.updated', ({ id: changed, update }) => {
      if (changed === id) Y.applyUpdate(this.doc, update, remoteOrigin)
    })
    this.#queue = new UpdateQueue({
      send: (update) => desk.call('sources.append', { id, update }),
      meet: (isCurrent) => this.#meet(isCurrent),
      onSave: (save) => this.state.setState({ save }),
    })
  }

  /** Whether everything written here is on disk. */
  get settled(): boolean {
    return this.#queue.settled
  }

  /** Resolves when everything written here up to now, and until then, is on disk. */
  whenSettled(): Promise<void> {
    return this.#queue.whenSettled()
  }

  /** Ends the session. Call when settled: what is not is given up. */
  close(): void {
    this.#queue.close()
    this.#stop()
    this.doc.destroy()
  }

  async #meet(isCurrent: () => boolean): Promise<void> {
    try {
      const { update } = await desk.call('sources.open', { id: this.#id })
      if (!isCurrent()) return
      Y.applyUpdate(this.doc, update, remoteOrigin)
      this.state.setState({ phase: 'open', failure: null })
      this.#queue.met(() => Y.encodeStateAsUpdate(this.doc, Y.encodeStateVectorFromUpdate(update)))
    } catch (error) {
      if (!isCurrent()) return
      const failure = asLedeError(error)
      if (failure.code === 'desk.away') return
      if (this.state.getState().phase === 'opening') this.state.setState({ phase: 'failed', failure })
      else this.#queue.failed(failure)
    }
  }
}
