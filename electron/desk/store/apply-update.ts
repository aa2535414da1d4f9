import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'

/**
 * Applies an update from elsewhere to a document, after checking the result's size.
 *
 *
 * @throws LedeError `draft.tooMuch` for more than a draft may hold (shared/update/limits.ts), and
 * then nothing was applied; `draft.badUpdate` for what is no Yjs update: the document must not be
 * used afterwards. The cause is written to stderr: a window of Lede never sends such a thing.
 */
export function applyUpdate(doc: Y.Doc, update: Uint8Array): void {
  try {
    checkUpdate(update, doc)
    Y.applyUpdate(doc, update)
  } catch (error) {
    if (error instanceof Excess) throw new LedeError('draft.tooMuch', {}, error)
    console.error('lede: an edit could not be understood:', error)
    throw new LedeError('draft.badUpdate', {}, error)
  }
}
