import type * as Y from 'yjs'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { derive } from '#shared/article/derive.ts'
import { readArticle } from '#shared/article/draft.ts'
import { articleOfFields } from '#shared/article/fields.ts'
import { baselineOf } from './baseline.ts'
import { groupsOf } from './groups.ts'
import { momentOf } from './moment.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * The accepted content of a draft as an article; its present content if nothing is under review.
 * `id` as for `readArticle`. Throws as `baselineOf` does.
 */
export function acceptedArticle(draft: Y.Doc, id: string | null): Article {
  const article = readArticle(draft, id)
  const baseline = baselineOf(draft)
  if (baseline === null) return article
  const fields = articleOfFields(baseline.fields, emptyArticle(baseline.fields.language))
  return derive({
    ...fields,
    id,
    notices: article.notices,
    body: baseline.body.toJSON(),
    source: article.source,
  })
}

/**
 * The undecided suggestions of a draft, in the order in which they are shown, grouped as they are
 * decided. Throws as `baselineOf` does.
 */
export function pendingIn(draft: Y.Doc): Suggestion[][] {
  return groupsOf(momentOf(draft)?.suggestions ?? [])
}
