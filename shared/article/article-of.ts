import type * as Y from 'yjs'
import { statusOf } from '#shared/review/workflow/workflow.ts'
import { type Article, emptyArticle } from './article.ts'
import { getField, readArticle } from './draft.ts'

/**
 * A draft as an article; if this Lede cannot read all of it, as much as it can read. Never throws.
 */
export function articleOf(doc: Y.Doc, id: string): Article {
  try {
    return readArticle(doc, id)
  } catch {
    const empty = emptyArticle('en')
    return {
      ...empty,
      id,
      headline: getField(doc, 'headline'),
      slugline: getField(doc, 'slugline'),
      agency: getField(doc, 'agency'),
      category: getField(doc, 'category'),
      status: statusOf(doc),
    }
  }
}
