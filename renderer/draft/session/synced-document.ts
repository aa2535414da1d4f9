import * as Y from 'yjs'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { Arriving } from './arriving.ts'
import { DocumentPresence } from './presence.ts'
import { type EditStore, type LeftEdits, noEditStore } from './shelved-edits.ts'
import type { Met, Transport } from './transport.ts'
import { type SaveState, UpdateQueue } from './update-queue.ts'
import { whenOpened } from './when-opened.ts'

export interface SyncedState {
  phase: 'opening' | 'open' | 'failed'
  /** Why the document could not be opened. */
  failure: LedeError | null
  save: SaveState
}

/** Where the state of a document is stored: a zustand store with these entries and others. */
export interface SyncedStore {
  getState(): SyncedState
  setState(change: Partial<SyncedState>): void
  subscribe(listener: (state: SyncedState, before: SyncedState) => void): () => void
}

/** What can be done with changes from the other side of a transport. */
export interface Arrival {
  apply(update: Uint8Array): void
  /** Meets the other side anew. */
  meet(): void
}

/** What a kind of document does in its own way; by default changes are applied as they come. */
export interface Ways {
  /** Work that must be done before edits that were not made here are applied. */
  beforeOthers?(): void
  /** When both sides meet: what this side lacks. */
  takeIn?(met: Met, arrival: Arrival): void
  /** Somebody else's edit. */
  receive?(update: Uint8Array, arrival: Arrival): void
  /** Edits that an earlier window has left. */
  handOver?(left: LeftEdits): void
  /** The other side may have changed whether it accepts edits. */
  moved?(arrival: Arrival): void
}

export interface SyncedParts {
  readonly doc: Y.Doc
  readonly state: SyncedStore
  /** Where the document is stored: what is on disk there counts as saved. */
  readonly home: Transport
  readonly keep: EditStore
  readonly ways?: Ways
  /** Whether nothing counts as saved until the edits left by earlier windows are known. */
  isHeld?: boolean
  /** Whether others may see where in the document this window is; default: they may. */
  isShown?: () => boolean
}

/** One transport of a document; also Yjs's origin of what comes over it. */
class Line {
  readonly transport: Transport
  readonly queue: UpdateQueue
  stop: () => void = () => {}

  constructor(transport: Transport, queue: UpdateQueue) {
    this.transport = transport
    this.queue = queue
  }
}

/** Yjs's origin of edits that are already on their way. */
const sentOrigin = Symbol('sent')

/**
 * A Yjs document that is open in this window and kept in sync with where it is stored, over one
 * transport or several. Over each, the two sides meet by exchanging what they have, at the first
 * connection and at every later one; then edits go both ways, and what comes over one transport is
 * passed on over the others. Edits stay in the window's own storage until the document's home has
 * acknowledged them.
 */
export class SyncedDocument {
  readonly doc: Y.Doc
  /** Who else is at it. */
  readonly presence: DocumentPresence
  readonly #state: SyncedStore
  readonly #keep: EditStore
  readonly #ways: Ways
  readonly #home: Line
  readonly #lines: Line[] = []
  #askedForLeft: Promise<void> | null = null
  /** When the last edit was made in this window, by `performance.now`. */
  #lastOwn = Number.NEGATIVE_INFINITY

  constructor({ doc, state, home, keep, ways = {}, isHeld = false, isShown = () => true }: SyncedParts) {
    this.doc = doc
    this.#state = state
    this.#keep = keep
    this.#ways = ways
    this.presence = new DocumentPresence(isShown)
    doc.on('update', (update: Uint8Array, origin: unknown) => this.#updated(update, origin))
    const onSave = (save: SaveState) => state.setState({ save })
    this.#home = this.#open(home, { keep, onSave }, isHeld)
  }

  /** Keeps the document in step with another place too; returns the way to end that. */
  connect(transport: Transport): () => void {
    const line = this.#open(transport, { keep: noEditStore, onSave: () => {} }, false)
    return () => {
      this.#lines.splice(this.#lines.indexOf(line), 1)
      line.stop()
      line.queue.close()
      this.presence.forget(transport)
    }
  }

  /** Whether an edit with this origin was made in this window. */
  isOwn(origin: unknown): boolean {
    return !(origin instanceof Line) && origin !== sentOrigin
  }

  /** Whether everything written here is on disk. */
  get isSaved(): boolean {
    return this.#home.queue.isSaved
  }

  /** Whether everything written here is on disk or in the window's own storage. */
  get isSafe(): boolean {
    return this.#home.queue.isSafe
  }

  /** Stores unacknowledged edits in the window's own storage, and removes acknowledged ones. */
  flush(): void {
    this.#keep.flush()
    this.#keep.sweep()
  }

  /** Resolves when the document is open, or could not be opened. */
  opened(): Promise<void> {
    return whenOpened(this.#state)
  }

  /** Tries again to open what could not be opened, because something about it has changed. */
  openAgain(): void {
    if (this.#state.getState().phase !== 'failed') return
    this.#state.setState({ phase: 'opening', failure: null })
    void this.#meet(this.#home, () => !this.doc.isDestroyed)
  }

  /**
   * Resolves when the edits left by an earlier window are among this window's edits, or are known
   * not to fit. Call when the document is open or could not be opened.
   */
  async takeOver(): Promise<void> {
    this.#askedForLeft ??= this.#takeOver()
    await this.#askedForLeft
  }

  /**
   * Adds to the document an edit that was made elsewhere and that no other side has: from now on it
   * is one of this window's.
   */
  take(update: Uint8Array): void {
    this.#apply(update)
  }

  /**
   * Sends what a window before this one has left, as it was written there; the returned function
   * adds it to the document.
   */
  sendLeft(update: Uint8Array): () => void {
    for (const { queue } of this.#lines) queue.handOver(update)
    return () => this.#apply(update, sentOrigin)
  }

  /** There are no further edits of earlier windows: from now on what is on disk counts as saved. */
  release(): void {
    this.#home.queue.release()
  }

  /** Resolves when everything written here up to now, and until then, is on disk. */
  whenSaved(): Promise<void> {
    return this.#home.queue.whenSaved()
  }

  /** Sends nothing more, and drops what is not on disk, in the window's own storage too. */
  giveUp(): void {
    this.#home.queue.giveUp()
  }

  /** Forgets what windows before this one have left, which nobody wants. */
  async forgetLeft(): Promise<void> {
    await (await this.#keep.left())?.forget()
  }

  /** Ends it. Call when saved: unsaved edits are dropped. */
  close(): void {
    for (const { queue, stop } of this.#lines) {
      queue.close()
      stop()
    }
    this.presence.close()
    this.doc.destroy()
  }

  #open(transport: Transport, ends: { keep: EditStore; onSave: (save: SaveState) => void }, isHeld: boolean): Line {
    const send = (update: Uint8Array<ArrayBuffer>) => transport.send(update)
    const line = new Line(
      transport,
      new UpdateQueue({ ...ends, send, whole: () => Y.encodeStateAsUpdate(this.doc) }, isHeld),
    )
    this.#lines.push(line)
    const arrival = this.#arrival(line)
    const arriving = new Arriving(
      (update) => {
        if (this.#ways.receive) this.#ways.receive(update, arrival)
        else arrival.apply(update)
      },
      () => this.#lastOwn,
    )
    const stop = transport.listen({
      onUp: () => void this.#meet(line),
      onUpdate: (update) => arriving.add(update),
      onMoved: () => this.#ways.moved?.(arrival),
      onPresence: (presence) => this.presence.hear(transport, presence),
    })
    line.stop = () => {
      arriving.close()
      stop()
    }
    return line
  }

  #arrival(line: Line): Arrival {
    return {
      apply: (update) => this.#apply(update, line),
      meet: () => void this.#meet(line, () => !this.doc.isDestroyed),
    }
  }

  /** Brings both sides of a transport to the same state. */
  async #meet(line: Line, isCurrent = line.queue.connected()): Promise<void> {
    try {
      const met = await line.transport.meet(this.#vector())
      if (!isCurrent()) return
      if (this.#ways.takeIn) this.#ways.takeIn(met, this.#arrival(line))
      else this.#apply(met.update, line)
      if (line === this.#home) {
        this.#state.setState({ phase: 'open', failure: null })
        void this.takeOver()
      }
      line.queue.met(() => Y.encodeStateAsUpdate(this.doc, met.vector))
    } catch (error) {
      if (!isCurrent()) return
      const failure = asLedeError(error)
      if (failure.code === 'desk.away') return
      if (failure.code === 'desk.silent') return void this.#meet(line, isCurrent)
      if (line !== this.#home || this.#state.getState().phase !== 'opening') return line.queue.failed(failure)
      this.#state.setState({ phase: 'failed', failure })
      if (failure.code === 'draft.missing') void this.takeOver()
    }
  }

  /** What the document has, as its state vector; null where that is nothing. */
  #vector(): Uint8Array<ArrayBuffer> | null {
    return this.doc.store.clients.size === 0 ? null : new Uint8Array(Y.encodeStateVector(this.doc))
  }

  async #takeOver(): Promise<void> {
    const left = await this.#keep.left()
    if (left !== null && !this.doc.isDestroyed) {
      if (this.#ways.handOver) this.#ways.handOver(left)
      else this.#handOver(left)
    }
    this.release()
  }

  #handOver(left: LeftEdits): void {
    for (const update of left.updates) this.sendLeft(update)()
    // If Yjs still waits for updates on which these depend, they cannot be sent yet, and stay on
    // the shelf.
    if (this.doc.store.pendingStructs === null) void this.whenSaved().then(left.forget)
  }

  #apply(update: Uint8Array, origin?: unknown): void {
    this.#ways.beforeOthers?.()
    Y.applyUpdate(this.doc, update, origin)
  }

  #updated(update: Uint8Array, origin: unknown): void {
    if (origin === sentOrigin) return
    if (this.isOwn(origin)) this.#lastOwn = performance.now()
    for (const line of this.#lines) if (origin !== line) line.queue.add(update)
  }
}
