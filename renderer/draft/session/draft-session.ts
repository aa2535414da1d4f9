import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { EmbargoWatch } from '#renderer/state/release/embargo-watch.ts'
import { bodyOf, checkDraft, metaOf, newDraft } from '#shared/article/draft.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { rememberBlocks } from '#shared/article/remembered-blocks.ts'
import { joinedTo } from '#shared/article/rescue.ts'
import { keepSchemaVersion } from '#shared/article/schema-version.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import { mergePartsOf } from '#shared/merge/merges.ts'
import { keepProvenance } from '#shared/provenance/keepers.ts'
import { attributeKept } from '#shared/review/people/attribute-kept.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { baselineBodyOf, baselineMetaOf } from '#shared/review/suggest/baseline-parts.ts'
import type { SessionParts } from './parts.ts'
import { type LeftEdits, ShelvedEdits } from './shelved-edits.ts'
import { SourcesSession } from './sources-session.ts'
import { type Arrival, SyncedDocument, type SyncedState } from './synced-document.ts'
import type { Met } from './transport.ts'
import { undoOver } from './undo-steps.ts'
import { Unwritten } from './unwritten.ts'
import type { SaveState } from './update-queue.ts'
import { Writing } from './writing.ts'

export type { SaveState }

export interface SessionState extends SyncedState {
  /**
   * Why it is read-only: it is in the bin, it was written with a newer schema, or this person's
   * role in the newsroom does not allow changes.
   */
  readOnly: 'bin' | 'newer' | 'forbidden' | null
  /**
   * Whether typed edits no longer belong to a draft, because it was deleted or replaced: they can
   * become a new one.
   */
  stranded: boolean
}

/** The errors after which typed edits no longer have a draft. */
const stranding = new Set<string>(['draft.missing', 'draft.badUpdate'])

/** Yjs's origin of edits in fields: with the editor's binding, what undo takes back. */
export const fieldOrigin = Symbol('field')
/** Yjs's origin of decisions about suggestions: undo takes them back as well. */
export const decisionOrigin = Symbol('decision')
/**
 * Yjs's origin of settled conflicts: an edit that is no suggestion by itself, and that undo
 * reverts.
 */
export const settlementOrigin = Symbol('settlement')

/**
 * One draft, open in this window: its synced document, undo, and this window's records of who wrote
 * what and when.
 */
export class DraftSession {
  readonly id: string
  /** Undo over fields and body alike, of what was done in this window. */
  readonly undo: Y.UndoManager
  readonly state: StoreApi<SessionState> = createStore<SessionState>(() => ({
    phase: 'opening',
    failure: null,
    readOnly: null,
    save: { state: 'saving' },
    stranded: false,
  }))
  readonly synced: SyncedDocument
  /** What it is given by its window. */
  readonly parts: SessionParts

  /** What an editor shows and has yet to write down. */
  readonly unwritten = new Unwritten()
  readonly #doc: Y.Doc = newDraft()
  /** How many editors are bound to the document. */
  #bound = 0
  /**
   * Applies changes from elsewhere that wait until no editor is bound: an editor would delete them.
   */
  #held: (() => void)[] = []
  #place: FieldName | 'body' | null = null
  /** Why it is read-only for everybody. */
  #closed: 'bin' | 'newer' | null = null
  /** Whether this person may change it in the newsroom. */
  #mayWrite = true
  #left: LeftEdits | null = null
  #sources: SourcesSession | null = null
  #writing: Writing
  #embargo: EmbargoWatch
  #stopRights: () => void
  #catchUp: () => void = () => {}
  /** The name under which this window's edits are recorded in the draft. */
  #signed: Person | null = null
  #keepsProvenance = false

  constructor(id: string, parts: SessionParts) {
    this.id = id
    this.parts = parts
    const { doc, state, unwritten } = this
    const undone = [metaOf(doc), bodyOf(doc), baselineMetaOf(doc), baselineBodyOf(doc), ...mergePartsOf(doc)]
    this.undo = undoOver(undone, [fieldOrigin, decisionOrigin, settlementOrigin, ySyncPluginKey], () =>
      unwritten.settle(),
    )
    rememberBlocks(doc)
    keepSchemaVersion(doc)
    doc.on('afterTransaction', attributeKept)
    // Whoever kept the document itself, and changes it in the very frame of a letter, would have
    // the editor draw the story without that letter.
    doc.on('beforeTransaction', () => unwritten.settle())
    doc.on('update', (_: Uint8Array, origin: unknown) => {
      if (this.synced.isOwn(origin)) this.#edited()
    })
    const writer = () => parts.me()?.id ?? null
    this.#writing = new Writing(doc, writer)
    this.#embargo = new EmbargoWatch(doc, writer)
    this.#stopRights = parts.onRights(id, (mayWrite) => {
      this.#mayWrite = mayWrite
      this.#setReadOnly()
    })
    this.synced = new SyncedDocument({
      doc,
      home: parts.draft(id),
      keep: new ShelvedEdits(parts.shelf, `draft:${id}`, parts.library),
      // Held until the edits left by earlier windows are known.
      isHeld: true,
      isShown: parts.isShown,
      state: {
        getState: state.getState,
        subscribe: state.subscribe,
        setState: ({ save, ...change }) => {
          const isStranding = save?.state === 'unsaved' && stranding.has(save.reason.code)
          state.setState({ ...change, ...(save && { save }), ...(isStranding && { stranded: true }) })
        },
      },
      ways: {
        beforeOthers: () => {
          unwritten.settle()
          this.#catchUp()
        },
        takeIn: (met, arrival) => this.#takeIn(met, arrival),
        receive: (update, arrival) => this.#receive(update, arrival),
        handOver: (left) => this.#handOver(left),
        // Once it is taken out of the bin, the draft can be edited again, and waiting edits are
        // saved.
        moved: ({ meet }) => {
          const { readOnly, save } = state.getState()
          if (readOnly === 'bin' || (save.state === 'unsaved' && save.reason.code === 'draft.inBin')) meet()
        },
      },
    })
  }

  /** The draft, with all that its editors show. */
  get doc(): Y.Doc {
    this.unwritten.settle()
    return this.#doc
  }

  /**
   * Says where the next edit is made: edits in two places are two steps of undo, even in quick
   * succession.
   */
  moveTo(place: FieldName | 'body'): void {
    if (place !== this.#place) this.undo.stopCapturing()
    this.#place = place
  }

  /** The private notes on the draft's sources; opened when they are first asked for. */
  get sources(): SourcesSession {
    this.#sources ??= new SourcesSession(this.id, this.parts)
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
   * Applies an edit that was made elsewhere and that the desk does not have: from now on it is one
   * of this window's.
   */
  take(update: Uint8Array): void {
    this.synced.take(update)
  }

  /**
   * Registers work to be done before others' edits are applied, and before the draft counts as
   * saved: work that follows from edits made here and otherwise waits for a pause.
   */
  onCatchUp(work: () => void): void {
    this.#catchUp = work
  }

  /** Whether everything written here is on disk. */
  get isSaved(): boolean {
    this.unwritten.settle()
    return this.synced.isSaved && (this.#sources?.synced.isSaved ?? true)
  }

  /** Whether everything written here is on disk or in the window's own storage. */
  get isSafe(): boolean {
    this.unwritten.settle()
    return this.synced.isSafe && (this.#sources?.synced.isSafe ?? true)
  }

  /** Stores unacknowledged edits in the window's own storage, and removes acknowledged ones. */
  flush(): void {
    this.unwritten.settle()
    this.synced.flush()
    this.#sources?.synced.flush()
  }

  /** Typed edits that no longer belong to a draft (`stranded`), as Yjs updates. */
  strandedEdits(): Uint8Array[] {
    return this.#left?.updates ?? [Y.encodeStateAsUpdate(this.doc)]
  }

  /**
   * Drops typed edits that no longer belong to a draft: they are stored elsewhere, or nobody wants
   * them. Resolves with whether the draft itself exists and continues.
   */
  async forgetStranded(): Promise<boolean> {
    await this.#left?.forget()
    this.#left = null
    const { phase, save } = this.state.getState()
    const goesOn = phase === 'open' && save.state !== 'unsaved'
    if (!goesOn) await this.#giveUp()
    this.state.setState({ stranded: false })
    return goesOn
  }

  /** Resolves when everything written here up to now, and until then, is on disk. */
  async whenSaved(): Promise<void> {
    this.unwritten.settle()
    this.#catchUp()
    this.#embargo.catchUp()
    await Promise.all([this.synced.whenSaved(), this.#sources?.synced.whenSaved()])
  }

  /**
   * Ends the writing here, which keeps a version of what was written; resolves when that is on
   * disk.
   */
  async leave(): Promise<void> {
    this.unwritten.settle()
    this.#catchUp()
    if (this.state.getState().readOnly === null) this.#writing.end()
    await this.whenSaved()
  }

  /** Ends the session. Call when saved: unsaved edits are dropped. */
  close(): void {
    this.#writing.close()
    this.#embargo.close()
    this.#sources?.synced.close()
    this.#stopRights()
    this.undo.destroy()
    this.synced.close()
  }

  async #giveUp(): Promise<void> {
    const notes = this.sources.synced
    for (const synced of [this.synced, notes]) synced.giveUp()
    await notes.forgetLeft()
  }

  #setReadOnly(): void {
    this.state.setState({ readOnly: this.#closed ?? (this.#mayWrite ? null : 'forbidden') })
  }

  #handOver(left: LeftEdits): void {
    const { updates } = left
    const joined =
      this.state.getState().phase === 'open' ? joinedTo(Y.encodeStateAsUpdate(this.doc), updates) : 'misfit'
    if (joined === 'misfit') {
      const { failure } = this.state.getState()
      this.#left = left
      this.synced.release()
      this.state.setState({ stranded: true, ...(failure && { save: { state: 'unsaved', reason: failure } }) })
      return
    }
    const join = this.synced.sendLeft(Y.mergeUpdates(updates))
    if (joined === 'fits' || this.#bound === 0) join()
    // A bound editor would delete it, so here it waits; the desk gets it all the same.
    else this.#held.push(join)
    if (joined === 'newer') this.#closed = 'newer'
    this.#setReadOnly()
    void this.synced.whenSaved().then(left.forget)
  }

  /**
   * Applies an edit from elsewhere. What may not fit this Lede's schema is applied only after the
   * whole draft was checked.
   */
  #receive(update: Uint8Array, { apply, meet }: Arrival): void {
    if (this.#bound === 0) apply(update)
    else if (this.state.getState().readOnly === 'newer') this.#held.push(() => apply(update))
    else if (isSuspect(update, this.doc)) meet()
    else apply(update)
  }

  /**
   * Applies all that the other side has, and updates whether the draft can be edited. What does not
   * fit this Lede's schema waits while an editor is bound.
   */
  #takeIn({ update, isClosed }: Met, { apply }: Arrival): void {
    if (this.#bound === 0) apply(update)
    const fits = this.#bound === 0 ? checkDraft(this.doc).fits : this.#fitsWith(update)
    if (this.#bound > 0) {
      if (fits) apply(update)
      else this.#held.push(() => apply(update))
    }
    this.#closed = !fits ? 'newer' : isClosed ? 'bin' : null
    this.#setReadOnly()
  }

  /** Whether the draft would fit this Lede's schema with an update. */
  #fitsWith(update: Uint8Array): boolean {
    const copy = newDraft()
    for (const each of [Y.encodeStateAsUpdate(this.doc), update]) Y.applyUpdate(copy, each)
    const { fits } = checkDraft(copy)
    copy.destroy()
    return fits
  }

  #takeHeld(): void {
    if (this.#bound > 0 || this.doc.isDestroyed) return
    for (const takeIn of this.#held.splice(0)) takeIn()
  }

  #edited(): void {
    const me = this.parts.me()
    if (me !== null && me !== this.#signed) {
      this.#signed = me
      signDraft(this.doc, me)
    }
    if (this.#keepsProvenance) return
    this.#keepsProvenance = true
    keepProvenance(this.doc)
  }
}
