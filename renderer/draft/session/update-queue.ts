import * as Y from 'yjs'
import { asLedeError, LedeError } from '#shared/api/errors.ts'
import type { EditStore } from './shelved-edits.ts'

/**
 * What the desk has acknowledged as on disk. `saved`: everything; `saving`: an edit is on its way;
 * `unsaved`: an edit could not be stored, or not for a while, for the given reason, and is retried.
 */
export type SaveState = { state: 'saved' } | { state: 'saving' } | { state: 'unsaved'; reason: LedeError }

interface Ends {
  /** Sends an update; resolves when it is on disk. */
  send(update: Uint8Array<ArrayBuffer>): Promise<unknown>
  onSave(save: SaveState): void
  /** Where edits lie until they are acknowledged. */
  keep: EditStore
  /** The whole document as one Yjs update. */
  whole(): Uint8Array
}

/**
 * Edits within this time are sent together, in ms: four frames, in which a fast typist presses
 * three keys.
 */
const gatherMs = 64
const retryMs = 1_000
/**
 * After this long without an acknowledgement, in ms, the window no longer says that it is saving.
 */
const lateMs = 5_000
/** Errors that retrying cannot fix. */
const final = new Set(['draft.missing', 'draft.inBin', 'draft.badUpdate', 'draft.tooMuch'])
/** Failures that only say that there was no answer. */
const noAnswer = new Set(['desk.silent', 'save.waits', 'save.onlyHere'])

/**
 * The edits of a document on their way to the desk: collected for four frames, sent one batch at a
 * time and stored, in the window's own storage too, until the desk has acknowledged them. After a
 * lost connection the difference to what the desk has is sent, so that neither a lost edit nor a
 * lost answer matters.
 */
export class UpdateQueue {
  readonly #ends: Ends
  #save: SaveState
  #isHeld: boolean
  #pending: Uint8Array[] = []
  /**
   * All that the desk lacked when both sides met. It is sent after what waits, although it contains
   * that: of a word that waits, in a block that somebody else took out, it says that it is deleted.
   */
  #lacking: Uint8Array | null = null
  #sending = false
  #timer: ReturnType<typeof setTimeout> | null = null
  #late: ReturnType<typeof setTimeout> | null = null
  #epoch = 0
  #waiters: (() => void)[] = []
  #closed = false

  /**
   * @param isHeld whether nothing counts as on disk before `release`: there may be edits that this
   * window does not know of yet.
   */
  constructor(ends: Ends, isHeld = false) {
    this.#ends = ends
    this.#isHeld = isHeld
    this.#save = { state: isHeld ? 'saving' : 'saved' }
  }

  /**
   * There is a new connection: what has to be sent is computed again (`met`). Returns a function
   * that says whether it is still the latest one.
   */
  connected(): () => boolean {
    this.#epoch += 1
    const epoch = this.#epoch
    return () => !this.#closed && epoch === this.#epoch
  }

  /** Keeps an edit, and sends it with the next batch. */
  add(update: Uint8Array): void {
    if (this.#closed) return
    this.#ends.keep.add(update)
    this.handOver(update)
  }

  /**
   * Sends with the next batch an edit that is on the shelf already, such as one that an earlier
   * window left.
   */
  handOver(update: Uint8Array): void {
    this.#pending.push(update)
    if (this.#save.state === 'saved') this.#say({ state: 'saving' })
    if (this.#save.state !== 'unsaved') this.#schedule(gatherMs)
  }

  /** Ends the holding (`isHeld`): whatever earlier windows left has been handed over. */
  release(): void {
    if (!this.#isHeld) return
    this.#isHeld = false
    if (this.isSaved && this.#save.state === 'saving') this.#allSaved()
  }

  /**
   * Both sides have met. Where an edit waits or is on its way, all that the desk lacks is sent as
   * well.
   */
  met(missing: () => Uint8Array): void {
    if (!this.isSaved) this.#lacking = missing()
    this.#schedule(0)
  }

  /** The desk could not be reached, for this reason; tries again if that can help. */
  failed(reason: LedeError): void {
    if (noAnswer.has(reason.code)) this.#sayLate()
    else this.#say({ state: 'unsaved', reason })
    if (final.has(reason.code)) this.#keepWhole()
    else this.#schedule(retryMs)
  }

  /** Whether everything is on disk. */
  get isSaved(): boolean {
    return this.#pending.length === 0 && this.#lacking === null && !this.#sending
  }

  /**
   * Whether everything is on disk or in the window's own storage: nothing is lost by leaving the
   * window.
   */
  get isSafe(): boolean {
    return this.isSaved || this.#ends.keep.isSafe
  }

  /**
   * Sends what waits at once; resolves when everything added up to now, and until then, is on disk.
   */
  whenSaved(): Promise<void> {
    if (this.isSaved) return Promise.resolve()
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    void this.#send()
    return new Promise((resolve) => this.#waiters.push(resolve))
  }

  /** Ends the queue. Unsaved edits stay in the window's own storage. */
  close(): void {
    this.#closed = true
    if (this.#timer) clearTimeout(this.#timer)
    this.#inTime()
    this.#ends.keep.flush()
    this.#ends.keep.sweep()
  }

  /** Ends the queue, and drops unsaved edits, in the window's own storage too. */
  giveUp(): void {
    this.close()
    this.#pending = []
    this.#lacking = null
    void this.#ends.keep.forget()
    this.#allSaved()
  }

  #say(save: SaveState): void {
    this.#save = save
    this.#ends.onSave(save)
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
    if (this.isSaved) return this.#allSaved()
    const batch = this.#next()
    const kept = this.#ends.keep.flush()
    this.#late ??= setTimeout(() => this.#sayLate(), lateMs)
    this.#sending = true
    try {
      await this.#ends.send(new Uint8Array(Y.mergeUpdates(batch)))
      this.#sending = false
      this.#inTime()
      this.#ends.keep.acknowledge(kept)
      if (this.isSaved) this.#allSaved()
      else this.#schedule(this.#isWaitedFor() ? 0 : gatherMs)
    } catch (error) {
      this.#sending = false
      this.#inTime()
      this.#pending = [...batch, ...this.#pending]
      this.failed(asLedeError(error))
    }
  }

  #next(): Uint8Array[] {
    const waiting = this.#pending
    this.#pending = []
    if (waiting.length > 0 || this.#lacking === null) return waiting
    const lacking = [this.#lacking]
    this.#lacking = null
    return lacking
  }

  /**
   * Whether the next batch is sent as soon as the last is answered, without collecting: somebody
   * waits for it, or saving has failed. If it always were, each key of fast typing would be a call
   * of its own.
   */
  #isWaitedFor(): boolean {
    return this.#waiters.length > 0 || this.#save.state === 'unsaved'
  }

  #inTime(): void {
    if (this.#late !== null) clearTimeout(this.#late)
    this.#late = null
  }

  /** Says that the desk does not answer, and what that means for the typed edits. */
  #sayLate(): void {
    const say = () => {
      const code = this.#ends.keep.isSafe ? 'save.waits' : 'save.onlyHere'
      const isSaid = this.#save.state === 'unsaved' && this.#save.reason.code === code
      if (!isSaid) this.#say({ state: 'unsaved', reason: new LedeError(code) })
    }
    say()
    this.#keepWhole(() => {
      if (this.#save.state === 'unsaved' && noAnswer.has(this.#save.reason.code)) say()
    })
  }

  #keepWhole(done: () => void = () => {}): void {
    void this.#ends.keep.keepWhole(this.#ends.whole()).then(done)
  }

  #allSaved(): void {
    if (!this.#isHeld && this.#save.state !== 'saved') this.#say({ state: 'saved' })
    for (const done of this.#waiters.splice(0)) done()
  }
}
