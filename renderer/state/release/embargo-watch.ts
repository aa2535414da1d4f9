import type * as Y from 'yjs'
import { Pause } from '#renderer/draft/session/pause.ts'
import { touches } from '#renderer/draft/session/touches.ts'
import { embargoOf } from '#shared/release/embargo-of.ts'
import { logEased } from '#shared/release/log-eased.ts'
import { actOf } from '#shared/review/people/act.ts'

/** A date is typed part by part. One that stays this long, in ms, is meant. */
const meant = 3000

/**
 * The embargo of one draft in one window. If an edit made here (typed, undone, accepted, settled)
 * lets it end earlier, the history records who did so. `writer`: the id of the person who writes
 * here; null if it is not known.
 */
export class EmbargoWatch {
  readonly #doc: Y.Doc
  readonly #writer: () => string | null
  /** The embargo at the last check. */
  #known: string | null
  #isEdited = false
  readonly #pause = new Pause(() => this.catchUp(), meant)

  constructor(doc: Y.Doc, writer: () => string | null) {
    this.#doc = doc
    this.#writer = writer
    this.#known = embargoOf(doc)
    doc.on('afterTransaction', this.#follow)
  }

  /** Checks the latest edits now, without waiting for a pause. */
  catchUp(): void {
    this.#pause.cancel()
    if (!this.#isEdited) return
    this.#isEdited = false
    logEased(this.#doc, this.#known, actOf(this.#writer()))
    this.#known = embargoOf(this.#doc)
  }

  /** Stops following the draft. */
  close(): void {
    this.#pause.cancel()
    this.#doc.off('afterTransaction', this.#follow)
  }

  #follow = (transaction: Y.Transaction): void => {
    if (!touches(transaction, 'meta', 'baselineMeta', 'merges', 'settled')) return
    if (transaction.local) {
      this.#isEdited = true
      this.#pause.ask()
    } else if (!this.#isEdited) this.#known = embargoOf(this.#doc)
  }
}
