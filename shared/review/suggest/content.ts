import { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { readBody, readFields } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { Content } from './suggestion.ts'

/**
 * The reviewed content of a draft as it is.
 *
 *
 * @throws RangeError if the body contains something that this Lede's schema does not know
 * (`checkDraft` detects that).
 */
export function contentOf(draft: Y.Doc): Content {
  return { fields: readFields(draft), body: Node.fromJSON(proseSchema, readBody(draft)) }
}
