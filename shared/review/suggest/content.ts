import { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { readBody, readFields } from '#shared/article/draft.ts'
import { proseSchema } from '#shared/schema/index.ts'
import type { Content } from './suggestion.ts'

/**
 * What of a draft is reviewed, as it stands.
 *
 * @throws RangeError where the body holds what this Lede's schema does not know (`checkDraft` says
 *   so before).
 */
export function contentOf(draft: Y.Doc): Content {
  return { fields: readFields(draft), body: Node.fromJSON(proseSchema, readBody(draft)) }
}
