import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { type Source, sourcesOf } from '#shared/review/sources.ts'
import { browserShelf } from './shelf.ts'
import { Keep } from './unsent.ts'
import { type SaveState, UpdateQueue } from './update-queue.ts'
import { whenOpened } from './when-opened.ts'

export interface SourcesState {
  phase: 'opening' | 'open' | 'failed'
  /** Why the notes could not be read. */
  failure: LedeError | null
  save: SaveState
  sources: readonly Source[]
}

const remoteOrigin = Symbol('desk')
/** Yjs's origin of what a window before this one has left. */
const leftOrigin = Symbol('left')

/**
 * The private notes on one draft's sources, open in this window: a Yjs document of their own, kept
 * in step with the desk.
 */
export class SourcesSession {
  readonly doc: Y.Doc = new Y.Doc()
  readonly state: StoreApi<SourcesState> = createStore<SourcesState>(() => ({
    phase: 'opening',
    failure: null,
    save: { state: 'saved' },
    sources: [],
  }))

  readonly #id: string
  #keep: Keep
  #queue: UpdateQueue
  #askedForLeft: Promise<void> | null = null
  #stop: () => void

  constructor(id: string) {
    this.#id = id
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.state.setState({ sources: sourcesOf(this.doc) })
      if (origin === leftOrigin) this.#queue.handOver(update)
      else if (origin !== remoteOrigin) this.#queue.add(update)
    })
    this.#stop = desk.on('sources.updated', ({ id: changed, update }) => {
      if (changed === id) Y.applyUpdate(this.doc, update, remoteOrigin)
    })
    this.#keep = new Keep(browserShelf, `sources:${id}`, () => useConnection.getState().library)
    this.#queue = new UpdateQueue({
      send: (update) => desk.call('sources.append', { id, update }),
      meet: (isCurrent) => this.#meet(isCurrent),
      onSave: (save) => this.state.setState({ save }),
      keep: this.#keep,
      whole: () => Y.encodeStateAsUpdate(this.doc),
    })
  }

  /** Whether everything written here is on disk. */
  get settled(): boolean {
    return this.#queue.settled
  }

  /** Whether everything written here is on disk or in the window's own storage. */
  get isSafe(): boolean {
    return this.#queue.isSafe
  }

  /**
   * Puts what was written here into the window's own storage, as far as the desk has not
   * acknowledged it, and takes out what it has.
   */
  flush(): void {
    this.#keep.flush()
    this.#keep.sweep()
  }

  /** Resolves when the notes are open, or could not be opened. */
  opened(): Promise<void> {
    return whenOpened(this.state)
  }

  /**
   * Resolves when what a window before this one has left of the notes is among this window's edits.
   * Call when the notes are open or could not be opened.
   */
  async takeOver(): Promise<void> {
    this.#askedForLeft ??= this.#takeOver()
    await this.#askedForLeft
  }

  /**
   * Keeps nothing of the notes in the window's own storage: they are elsewhere, or nobody wants
   * them. The session has nothing to wait for any more.
   */
  async giveUp(): Promise<void> {
    this.#queue.giveUp()
    await (await this.#keep.left())?.forget()
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
      void this.takeOver()
      this.#queue.met(() => Y.encodeStateAsUpdate(this.doc, Y.encodeStateVectorFromUpdate(update)))
    } catch (error) {
      if (!isCurrent()) return
      const failure = asLedeError(error)
      if (failure.code === 'desk.away') return
      if (failure.code === 'desk.silent') return void this.#meet(isCurrent)
      if (this.state.getState().phase !== 'opening') return this.#queue.failed(failure)
      this.state.setState({ phase: 'failed', failure })
      if (failure.code === 'draft.missing') void this.takeOver()
    }
  }

  async #takeOver(): Promise<void> {
    const left = await this.#keep.left()
    if (left === null || this.doc.isDestroyed) return
    for (const update of left.updates) Y.applyUpdate(this.doc, update, leftOrigin)
    // Where Yjs still waits for updates that these rest on, they cannot be sent yet, and stay on
    // the shelf.
    if (this.doc.store.pendingStructs === null) void this.#queue.whenSettled().then(left.forget)
  }
}
