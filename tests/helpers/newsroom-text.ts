import type * as Y from 'yjs'
import { readArticle } from '#shared/article/draft.ts'

/** The text of a draft, one line a paragraph. */
export function bodyText(draft: Y.Doc): string[] {
  return readArticle(draft, null).bodyText.split('\n').filter(Boolean)
}
