import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'

/**
 * Applies what somebody sent to a document.
 *
 * @throws LedeError `draft.badUpdate` for what is no Yjs update; the document must not be used afterwards. The cause is said on stderr: a window of Lede never sends such a thing.
 */
export function applyUpdate(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.decodeUpdate(update)
    Y.applyUpdate(doc, update)
  } catch (error) {
    console.error('lede: an edit could not be understood:', error)
    throw new LedeError('draft.badUpdate', {}, error)
  }
}
