import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { desk } from '#renderer/api/desk.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { bodyOf, checkDraft, metaOf, newDraft } from '#shared/article/draft.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { keepSchemaVersion } from '#shared/article/schema-version.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import { mergePartsOf } from '#shared/merge/merges.ts'
import { baselineBodyOf, baselineMetaOf } from '#shared/review/baseline.ts'
import { signDraft } from '#shared/review/people.ts'
import type { Person } from '#shared/review/person.ts'
import { useSettings } from './settings.ts'
import { SourcesSession } from './sources-session.ts'
import { undoOver } from './undo-steps.ts'
import { type SaveState, UpdateQueue } from './update-queue.ts'
import { Writing } from './writing.ts'

export type { SaveState }

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
/** Yjs's origin of decisions about suggestions: undo takes them back as well. */
export const decisionOrigin = Symbol('decision')
/** Yjs's origin of what is made of a merge's conflicts: an edit that is no suggestion by itself, and that undo takes back. */
export const settlementOrigin = Symbol('settlement')
/** Yjs's origin of what others did. */
export const remoteOrigin = Symbol('desk')

/** One draft, open in this window: its Yjs document, kept in step with the desk. */
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

  /** How many editors are bound to the document. */
  #bound = 0
  /** What came from elsewhere and would be deleted by an editor that is still bound. */
  #held: Uint8Array[] = []
  #place: FieldName | 'body' | null = null
  #queue: UpdateQueue
  #sources: SourcesSession | null = null
  #writing: Writing
  #stop: () => void
  #settle: () => void = () => {}
  /** Under whose name this window's edits stand in the draft. */
  #signed: Person | null = null

  constructor(id: string) {
    this.id = id
    const { doc } = this
    const undone = [metaOf(doc), bodyOf(doc), baselineMetaOf(doc), baselineBodyOf(doc), ...mergePartsOf(doc)]
    this.undo = undoOver(undone, [fieldOrigin, decisionOrigin, settlementOrigin, ySyncPluginKey])
    keepSchemaVersion(doc)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== remoteOrigin) this.#edited(update)
    })
    this.#writing = new Writing(doc, () => useSettings.getState().settings.profile?.id ?? null)
    const stops = [
      desk.on('draft.updated', ({ id: changed, update }) => {
        if (changed !== this.id) return
        this.#settle()
        this.#receive(update)
      }),
      // Out of the bin again it can be written in.
      desk.on('drafts.changed', ({ ids }) => {
        if (this.state.getState().readOnly === 'bin' && ids.includes(this.id))
          void this.#meet(() => !this.doc.isDestroyed)
      }),
    ]
    this.#stop = () => {
      for (const stop of stops) stop()
    }
    this.#queue = new UpdateQueue({
      send: (update) => desk.call('drafts.append', { id, update }),
      meet: (isCurrent) => this.#meet(isCurrent),
      onSave: (save) => this.state.setState({ save }),
    })
  }

  /** Says where the next edit is made: edits in two places are two steps of undo, however fast they follow each other. */
  moveTo(place: FieldName | 'body'): void {
    if (place !== this.#place) this.undo.stopCapturing()
    this.#place = place
  }

  /** The private notes on the draft's sources; opened when they are first asked for. */
  get sources(): SourcesSession {
    this.#sources ??= new SourcesSession(this.id)
    return this.#sources
  }

  /**
   * Says that an editor is bound to the document: what its schema does not know it would delete, for everybody, so that nothing of the kind comes in before the function that is returned says that it has gone.
   */
  bind(): () => void {
    this.#bound += 1
    return () => {
      this.#bound -= 1
      // Its binding goes with it, in the same turn.
      if (this.#bound === 0) queueMicrotask(() => this.#takeHeld())
    }
  }

  /** Takes in an edit that was made elsewhere and that the desk has not been told of: from here on it is one of this window's. */
  take(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update)
  }

  /** Has something done before others' edits come in, and before the draft is said to be on disk: what follows from edits made here and is worked out in pauses. */
  beforeSettling(work: () => void): void {
    this.#settle = work
  }

  /** Whether everything written here is on disk. */
  get settled(): boolean {
    return this.#queue.settled && (this.#sources?.settled ?? true)
  }

  /** Resolves when everything written here up to now, and until then, is on disk. */
  async whenSettled(): Promise<void> {
    this.#settle()
    await Promise.all([this.#queue.whenSettled(), this.#sources?.whenSettled()])
  }

  /** Ends the writing here, which keeps a version of what was written; resolves when that is on disk. */
  async leave(): Promise<void> {
    this.#settle()
    if (this.state.getState().readOnly === null) this.#writing.end()
    await this.whenSettled()
  }

  /** Ends the session. Call when settled: what is not is given up. */
  close(): void {
    this.#writing.close()
    this.#queue.close()
    this.#sources?.close()
    this.#stop()
    this.undo.destroy()
    this.doc.destroy()
  }

  /** Brings document and desk to the same state, at the first connection and at every later one. */
  async #meet(isCurrent: () => boolean): Promise<void> {
    try {
      const { update, binned } = await desk.call('drafts.open', { id: this.id })
      if (!isCurrent()) return
      const fits = this.#takesIn(update)
      const readOnly = !fits ? 'newer' : binned ? 'bin' : null
      this.state.setState({ phase: 'open', failure: null, readOnly })
      this.#queue.met(() => Y.encodeStateAsUpdate(this.doc, Y.encodeStateVectorFromUpdate(update)))
    } catch (error) {
      if (!isCurrent()) return
      const failure = asLedeError(error)
      if (failure.code === 'desk.away') return
      if (this.state.getState().phase === 'opening') this.state.setState({ phase: 'failed', failure })
      else this.#queue.failed(failure)
    }
  }

  /** Takes in what was done elsewhere; what may not fit this Lede's schema only after the whole was checked. */
  #receive(update: Uint8Array): void {
    if (this.#bound === 0) this.#apply(update)
    else if (this.state.getState().readOnly === 'newer') this.#held.push(update)
    else if (isSuspect(update, this.doc)) void this.#meet(() => !this.doc.isDestroyed)
    else this.#apply(update)
  }

  /** Takes in the whole draft as the desk has it; whether it fits this Lede's schema. Where it does not and an editor is bound, it waits until none is. */
  #takesIn(whole: Uint8Array): boolean {
    if (this.#bound === 0) {
      this.#apply(whole)
      return checkDraft(this.doc).fits
    }
    const copy = newDraft()
    for (const update of [Y.encodeStateAsUpdate(this.doc), whole]) Y.applyUpdate(copy, update)
    const { fits } = checkDraft(copy)
    copy.destroy()
    if (fits) this.#apply(whole)
    else this.#held.push(whole)
    return fits
  }

  #takeHeld(): void {
    if (this.#bound > 0 || this.doc.isDestroyed) return
    for (const update of this.#held.splice(0)) this.#apply(update)
  }

  #apply(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, remoteOrigin)
  }

  #edited(update: Uint8Array): void {
    const { profile } = useSettings.getState().settings
    if (profile !== null && profile !== this.#signed) {
      this.#signed = profile
      signDraft(this.doc, profile)
    }
    this.#queue.add(update)
  }
}
