import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { bodyOf, checkDraft, metaOf, newDraft } from '#shared/article/draft.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { signDraft } from '#shared/review/people.ts'
import type { Person } from '#shared/review/person.ts'
import { useSettings } from './settings.ts'

/**
 * What the desk has acknowledged as on disk. `saved`: everything; `saving`: an edit is on its way; `unsaved`: an edit could not be stored, for the reason given, and is
 * tried again.
 */
export type SaveState = { state: 'saved' } | { state: 'saving' } | { state: 'unsaved'; reason: LedeError }

export interface SessionState {
  phase: 'opening' | 'open' | 'failed'
  /** Why the draft could not be opened. */
  failure: LedeError | null
  /** Why it may only be read: it is in the bin, or it was written with a newer schema. */
  readOnly: 'bin' | 'newer' | null
  save: SaveState
}

/** Yjs's origin of edits in fields: with the editor's binding, what undo takes back. */
export const fieldOrigin = Symbol('field')
const remoteOrigin = Symbol('desk')

/** Typing within this time is sent together: two frames. */
const gatherMs = 32
const retryMs = 1_000
/** What no second try can mend. */
const final = new Set(['draft.missing', 'draft.inBin', 'draft.badUpdate'])

/**
 * One draft, open in this window: its Yjs document, kept in step with the desk. Edits are gathered for two frames, sent one batch at a time and kept
 * until the desk has acknowledged them. After a lost connection the difference to what the desk has is sent, so that neither a lost edit nor a lost answer matters.
 */
export class DraftSession {
  readonly id: string
  readonly doc: Y.Doc = newDraft()
  /** Undo over fields and body alike, of what was done in this window. */
  readonly undo: Y.UndoManager
  readonly state: StoreApi<SessionState> = createStore<SessionState>(() => ({
    phase: 'opening',
    failure: null,
    readOnly: null,
    save: { state: 'saved' },
  }))

  #place: FieldName | 'body' | null = null
  #pending: Uint8Array[] = []
  #sending = false
  #timer: ReturnType<typeof setTimeout> | null = null
  #epoch = 0
  #stops: (() => void)[] = []
  #waiters: (() => void)[] = []
  #closed = false
  /** Under whose name this window's edits stand in the draft. */
  #signed: Person | null = null

  constructor(id: string) {
    this.id = id
    this.undo = new Y.UndoManager([metaOf(this.doc), bodyOf(this.doc)], {
      trackedOrigins: new Set<unknown>([fieldOrigin, ySyncPluginKey]),
      captureTimeout: 500,
      // A paragraph made here in which somebody else has written meanwhile stays.
      deleteFilter: (item) => defaultDeleteFilter(item, defaultProtectedNodes),
      captureTransaction: ({ meta }) => meta.get('addToHistory') !== false,
    })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== remoteOrigin) this.#edited(update)
    })
    this.#stops.push(
      desk.on('draft.updated', ({ id: changed, update }) => {
        if (changed === this.id) Y.applyUpdate(this.doc, update, remoteOrigin)
      }),
      useConnection.subscribe(({ state, epoch }) => {
        if (state === 'up' && epoch !== this.#epoch) void this.#meet()
      }),
    )
    if (useConnection.getState().state === 'up') void this.#meet()
  }

  /** Says where the next edit is made: edits in two places are two steps of undo, however fast they follow each other. */
  moveTo(place: FieldName | 'body'): void {
    if (place !== this.#place) this.undo.stopCapturing()
    this.#place = place
  }

  /** Whether everything written here is on disk. */
  get settled(): boolean {
    return this.#pending.length === 0 && !this.#sending
  }

  /** Resolves when everything written here up to now, and until then, is on disk. */
  whenSettled(): Promise<void> {
    if (this.settled) return Promise.resolve()
    this.#schedule(0)
    return new Promise((resolve) => this.#waiters.push(resolve))
  }

  /** Ends the session. Call when settled: what is not is given up. */
  close(): void {
    this.#closed = true
    if (this.#timer) clearTimeout(this.#timer)
    for (const stop of this.#stops) stop()
    this.undo.destroy()
    this.doc.destroy()
  }

  /** Brings document and desk to the same state, at the first connection and at every later one. */
  async #meet(): Promise<void> {
    const { epoch } = useConnection.getState()
    this.#epoch = epoch
    try {
      const { update, binned } = await desk.call('drafts.open', { id: this.id })
      if (this.#closed || epoch !== this.#epoch) return
      Y.applyUpdate(this.doc, update, remoteOrigin)
      const check = checkDraft(this.doc)
      const readOnly = !check.fits ? 'newer' : binned ? 'bin' : null
      const missing = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVectorFromUpdate(update))
      if (this.#pending.length > 0 || this.#sending) this.#pending = [missing]
      this.state.setState({ phase: 'open', failure: null, readOnly })
      this.#schedule(0)
    } catch (error) {
      if (this.#closed || epoch !== this.#epoch) return
      const failure = asLedeError(error)
      if (failure.code === 'desk.away') return
      if (this.state.getState().phase === 'opening') this.state.setState({ phase: 'failed', failure })
      else this.#failed(failure)
    }
  }

  #edited(update: Uint8Array): void {
    const { profile } = useSettings.getState().settings
    if (profile !== null && profile !== this.#signed) {
      this.#signed = profile
      signDraft(this.doc, profile)
    }
    this.#pending.push(update)
    const { save } = this.state.getState()
    if (save.state === 'saved') this.state.setState({ save: { state: 'saving' } })
    if (save.state !== 'unsaved') this.#schedule(gatherMs)
  }

  #schedule(delay: number): void {
    if (this.#closed || (this.#timer !== null && delay > 0)) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      void this.#send()
    }, delay)
  }

  async #send(): Promise<void> {
    if (this.#sending || this.#closed) return
    if (this.#pending.length === 0) return this.#allSaved()
    const batch = this.#pending
    const epoch = this.#epoch
    this.#pending = []
    this.#sending = true
    try {
      await desk.call('drafts.append', { id: this.id, update: new Uint8Array(Y.mergeUpdates(batch)) })
      this.#sending = false
      if (this.#pending.length > 0) this.#schedule(0)
      else this.#allSaved()
    } catch (error) {
      this.#sending = false
      // A newer connection has already worked out what the desk lacks, this batch included.
      if (epoch === this.#epoch) this.#pending = [...batch, ...this.#pending]
      this.#failed(asLedeError(error))
    }
  }

  #allSaved(): void {
    if (this.state.getState().save.state !== 'saved') this.state.setState({ save: { state: 'saved' } })
    for (const done of this.#waiters.splice(0)) done()
  }

  #failed(reason: LedeError): void {
    this.state.setState({ save: { state: 'unsaved', reason } })
    if (!final.has(reason.code)) this.#schedule(retryMs)
  }
}
