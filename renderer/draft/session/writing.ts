import type * as Y from 'yjs'
import { actOf } from '#shared/review/people/act.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { Pause } from './pause.ts'
import { touches } from './touches.ts'

/** After this long without an edit the writing has ended, in ms. */
const quiet = 15 * 60_000

/**
 * A period of writing in one draft and window: when it ends, after a quarter of an hour without an
 * edit or when the draft is left, a version is kept, unless one was kept since. `writer`: the id of
 * the person who writes here, null if they have not given their name.
 */
export class Writing {
  #doc: Y.Doc
  #writer: () => string | null
  #written = false
  readonly #pause = new Pause(() => this.end(), quiet)

  constructor(doc: Y.Doc, writer: () => string | null) {
    this.#doc = doc
    this.#writer = writer
    doc.on('afterTransaction', this.#follow)
  }

  /** Ends the period: keeps a version of what was written. Does nothing if nothing was. */
  end(): void {
    this.#pause.cancel()
    if (this.#written) keepVersion(this.#doc, actOf(this.#writer()), 'session')
  }

  /** Stops following the draft, and keeps nothing. */
  close(): void {
    this.#pause.cancel()
    this.#doc.off('afterTransaction', this.#follow)
  }

  #follow = (transaction: Y.Transaction): void => {
    if (!transaction.local) return
    if (touches(transaction, 'versions')) this.#written = false
    else if (touches(transaction, 'meta', 'body')) {
      this.#written = true
      this.#pause.ask()
    }
  }
}
