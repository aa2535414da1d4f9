import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { desk, useConnection } from '#renderer/api/desk.ts'
import { onRights } from '#renderer/state/newsroom.ts'
import { EmbargoWatch } from '#renderer/state/release/embargo-watch.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import { bodyOf, checkDraft, metaOf, newDraft } from '#shared/article/draft.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { joinedTo } from '#shared/article/rescue.ts'
import { keepSchemaVersion } from '#shared/article/schema-version.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import { mergePartsOf } from '#shared/merge/merges.ts'
import { keepProvenance } from '#shared/provenance/keepers.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { baselineBodyOf, baselineMetaOf } from '#shared/review/suggest/baseline.ts'
import { browserShelf } from './shelf.ts'
import { SourcesSession } from './sources-session.ts'
import { undoOver } from './undo-steps.ts'
import { Keep, type Left } from './unsent.ts'
import { type SaveState, UpdateQueue } from './update-queue.ts'
import { whenOpened } from './when-opened.ts'
import { Writing } from './writing.ts'

export type { SaveState }

export interface SessionState {
  phase: 'opening' | 'open' | 'failed'
  /** Why the draft could not be opened. */
  failure: LedeError | null
  /**
   * Why it may only be read: it is in the bin, it was written with a newer schema, or in the
   * newsroom somebody else's role changes it.
   */
  readOnly: 'bin' | 'newer' | 'forbidden' | null
  save: SaveState
  /**
   * Whether what was typed belongs in no draft any more, because it is gone or is not what it was:
   * it can become a new one.
   */
  stranded: boolean
}

/** The failures after which what was typed has no draft any more. */
const stranding = new Set<string>(['draft.missing', 'draft.badUpdate'])

/** Yjs's origin of edits in fields: with the editor's binding, what undo takes back. */
export const fieldOrigin = Symbol('field')
/** Yjs's origin of decisions about suggestions: undo takes them back as well. */
export const decisionOrigin = Symbol('decision')
/**
 * Yjs's origin of what is made of a merge's conflicts: an edit that is no suggestion by itself, and
 * that undo takes back.
 */
export const settlementOrigin = Symbol('settlement')
/** Yjs's origin of what others did. */
export const remoteOrigin = Symbol('desk')
/** Yjs's origin of what a window before this one has left. */
const leftOrigin = Symbol('left')

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
    save: { state: 'saving' },
    stranded: false,
  }))

  /** How many editors are bound to the document. */
  #bound = 0
  /**
   * Updates from elsewhere that wait until no editor is bound: an editor would delete what they
   * bring.
   */
  #held: Uint8Array[] = []
  #place: FieldName | 'body' | null = null
  /** Why it may only be read, whoever this is. */
  #closed: 'bin' | 'newer' | null = null
  /** Whether this person may change it in the newsroom. */
  #mayWrite = true
  #keep: Keep
  #queue: UpdateQueue
  #left: Left | null = null
  #askedForLeft: Promise<void> | null = null
  #sources: SourcesSession | null = null
  #writing: Writing
  #embargo: EmbargoWatch
  #stop: () => void
  #settle: () => void = () => {}
  /** Under whose name this window's edits stand in the draft. */
  #signed: Person | null = null
  #keepsProvenance = false

  constructor(id: string) {
    this.id = id
    const { doc } = this
    const undone = [metaOf(doc), bodyOf(doc), baselineMetaOf(doc), baselineBodyOf(doc), ...mergePartsOf(doc)]
    this.undo = undoOver(undone, [fieldOrigin, decisionOrigin, settlementOrigin, ySyncPluginKey])
    keepSchemaVersion(doc)
    doc.on('afterTransaction', attributeKept)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === leftOrigin) this.#queue.handOver(update)
      else if (origin !== remoteOrigin) this.#edited(update)
    })
    const writer = () => useSettings.getState().settings.profile?.id ?? null
    this.#writing = new Writing(doc, writer)
    this.#embargo = new EmbargoWatch(doc, writer)
    const stops = [
      onRights(id, (mayWrite) => {
        this.#mayWrite = mayWrite
        this.#setReadOnly()
      }),
      desk.on('draft.updated', ({ id: changed, update }) => {
        if (changed !== this.id) return
        this.#settle()
        this.#receive(update)
      }),
      // Taken out of the bin, the draft can be written in again.
      desk.on('drafts.changed', ({ ids }) => {
        if (this.state.getState().readOnly === 'bin' && ids.includes(this.id))
          void this.#meet(() => !this.doc.isDestroyed)
      }),
    ]
    this.#stop = () => {
      for (const stop of stops) stop()
    }
    this.#keep = new Keep(browserShelf, `draft:${id}`, () => useConnection.getState().library)
    this.#queue = new UpdateQueue(
      {
        send: (update) => desk.call('drafts.append', { id, update }),
        meet: (isCurrent) => this.#meet(isCurrent),
        onSave: (save) =>
          this.state.setState({
            save,
            ...(save.state === 'unsaved' && stranding.has(save.reason.code) && { stranded: true }),
          }),
        keep: this.#keep,
        whole: () => Y.encodeStateAsUpdate(doc),
      },
      // Held until it is known what an earlier window has left.
      true,
    )
  }

  /**
   * Says where the next edit is made: edits in two places are two steps of undo, however fast they
   * follow each other.
   */
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
   * Says that an editor is bound to the document. An editor deletes, for everybody, what its schema
   * does not know; until the returned function is called, updates with such content are held back.
   */
  bind(): () => void {
    this.#bound += 1
    return () => {
      this.#bound -= 1
      // In a microtask: the editor's binding to the document ends in this turn as well.
      if (this.#bound === 0) queueMicrotask(() => this.#takeHeld())
    }
  }

  /**
   * Takes in an edit that was made elsewhere and that the desk has not been told of: from here on
   * it is one of this window's.
   */
  take(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update)
  }

  /**
   * Registers what is to be done before others' edits come in, and before the draft is said to be
   * on disk: work that follows from edits made here and otherwise waits for a pause.
   */
  beforeSettling(work: () => void): void {
    this.#settle = work
  }

  /** Whether everything written here is on disk. */
  get settled(): boolean {
    return this.#queue.settled && (this.#sources?.settled ?? true)
  }

  /** Whether everything written here is on disk or in the window's own storage. */
  get isSafe(): boolean {
    return this.#queue.isSafe && (this.#sources?.isSafe ?? true)
  }

  /**
   * Puts what was written here into the window's own storage, as far as the desk has not
   * acknowledged it, and takes out what it has.
   */
  flush(): void {
    this.#keep.flush()
    this.#keep.sweep()
    this.#sources?.flush()
  }

  /** Resolves when the draft is open, or could not be opened. */
  opened(): Promise<void> {
    return whenOpened(this.state)
  }

  /**
   * Resolves when what a window before this one has left of the draft is among this window's edits,
   * or is known not to fit. Call when the draft is open or could not be opened.
   */
  async takeOver(): Promise<void> {
    this.#askedForLeft ??= this.#takeOver()
    await this.#askedForLeft
  }

  /** What was typed and belongs in no draft any more (`stranded`), as Yjs updates. */
  strandedEdits(): Uint8Array[] {
    return this.#left?.updates ?? [Y.encodeStateAsUpdate(this.doc)]
  }

  /**
   * Gives up what was typed and belongs in no draft any more: it is kept elsewhere, or nobody wants
   * it. Resolves with whether the draft itself is there and goes on.
   */
  async forgetStranded(): Promise<boolean> {
    await this.#left?.forget()
    this.#left = null
    const { phase, save } = this.state.getState()
    const goesOn = phase === 'open' && save.state !== 'unsaved'
    if (!goesOn) {
      this.#queue.giveUp()
      await this.sources.giveUp()
    }
    this.state.setState({ stranded: false })
    return goesOn
  }

  /** Resolves when everything written here up to now, and until then, is on disk. */
  async whenSettled(): Promise<void> {
    this.#settle()
    this.#embargo.settle()
    await Promise.all([this.#queue.whenSettled(), this.#sources?.whenSettled()])
  }

  /**
   * Ends the writing here, which keeps a version of what was written; resolves when that is on
   * disk.
   */
  async leave(): Promise<void> {
    this.#settle()
    if (this.state.getState().readOnly === null) this.#writing.end()
    await this.whenSettled()
  }

  /** Ends the session. Call when settled: what is not is given up. */
  close(): void {
    this.#writing.close()
    this.#embargo.close()
    this.#queue.close()
    this.#sources?.close()
    this.#stop()
    this.undo.destroy()
    this.doc.destroy()
  }

  /** Opens what could not be opened before: something about it is other than it was. */
  openAgain(): void {
    const { phase } = this.state.getState()
    if (phase !== 'failed') return
    this.state.setState({ phase: 'opening', failure: null })
    void this.#meet(() => !this.doc.isDestroyed)
  }

  /** Brings document and desk to the same state, at the first connection and at every later one. */
  async #meet(isCurrent: () => boolean): Promise<void> {
    try {
      const { update, binned } = await desk.call('drafts.open', { id: this.id })
      if (!isCurrent()) return
      const fits = this.#takesIn(update)
      this.#closed = !fits ? 'newer' : binned ? 'bin' : null
      this.state.setState({ phase: 'open', failure: null })
      this.#setReadOnly()
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

  #setReadOnly(): void {
    this.state.setState({ readOnly: this.#closed ?? (this.#mayWrite ? null : 'forbidden') })
  }

  async #takeOver(): Promise<void> {
    const left = await this.#keep.left()
    if (left !== null && !this.doc.isDestroyed) this.#handOver(left)
    this.#queue.release()
  }

  #handOver(left: Left): void {
    const { updates } = left
    const joined =
      this.state.getState().phase === 'open' ? joinedTo(Y.encodeStateAsUpdate(this.doc), updates) : 'misfit'
    if (joined === 'misfit') {
      const { failure } = this.state.getState()
      this.#left = left
      this.#queue.release()
      this.state.setState({ stranded: true, ...(failure && { save: { state: 'unsaved', reason: failure } }) })
      return
    }
    const update = Y.mergeUpdates(updates)
    this.#settle()
    if (joined === 'fits' || this.#bound === 0) Y.applyUpdate(this.doc, update, leftOrigin)
    // A bound editor would delete it, so here it waits; the desk gets it all the same.
    else {
      this.#held.push(update)
      this.#queue.handOver(update)
    }
    if (joined === 'newer') this.#closed = 'newer'
    this.#setReadOnly()
    void this.#queue.whenSettled().then(left.forget)
  }

  /**
   * Applies what was done elsewhere. What may not fit this Lede's schema is applied only once the
   * whole draft was checked.
   */
  #receive(update: Uint8Array): void {
    if (this.#bound === 0) this.#apply(update)
    else if (this.state.getState().readOnly === 'newer') this.#held.push(update)
    else if (isSuspect(update, this.doc)) void this.#meet(() => !this.doc.isDestroyed)
    else this.#apply(update)
  }

  /**
   * Applies the whole draft as the desk has it, and returns whether it fits this Lede's schema. One
   * that does not fit waits for as long as an editor is bound.
   */
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
    if (!this.#keepsProvenance) {
      this.#keepsProvenance = true
      keepProvenance(this.doc)
    }
    this.#queue.add(update)
  }
}
