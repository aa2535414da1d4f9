import type * as Y from 'yjs'
import { bodyNodeIn } from '#shared/article/body-node.ts'
import { bodyOf, readFields } from '#shared/article/draft.ts'
import type { Content } from './suggestion.ts'

/**
 * The reviewed content of a draft as it is.
 *
 * @throws RangeError if the body contains something that this Lede's schema does not know
 * (`checkDraft` detects that).
 */
export function contentOf(draft: Y.Doc): Content {
  return { fields: readFields(draft), body: bodyNodeIn(bodyOf(draft)) }
}
