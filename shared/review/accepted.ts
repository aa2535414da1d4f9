import type * as Y from 'yjs'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { readArticle } from '#shared/article/draft.ts'
import { articleOfFields } from '#shared/article/fields.ts'
import { Authors } from './authors.ts'
import { baselineOf } from './baseline.ts'
import { contentOf } from './content.ts'
import { groupsOf } from './groups.ts'
import type { Suggestion } from './suggestion.ts'
import { suggestionsOf } from './suggestions.ts'

/** A draft as the article that was accepted; as it stands, where nothing is under review. `id` as for `readArticle`. Throws as `baselineOf` does. */
export function acceptedArticle(draft: Y.Doc, id: string | null): Article {
  const article = readArticle(draft, id)
  const baseline = baselineOf(draft)
  if (baseline === null) return article
  const fields = articleOfFields(baseline.fields, emptyArticle(baseline.fields.language))
  return derive({
    ...fields,
    id,
    notices: article.notices,
    body: baseline.body.toJSON() as BodyNode,
    source: article.source,
  })
}

/** What waits in a draft to be decided, in the order of the story, as it is shown: what is decided as one is one group. Throws as `baselineOf` does. */
export function pendingIn(draft: Y.Doc): Suggestion[][] {
  const baseline = baselineOf(draft)
  return baseline === null ? [] : groupsOf(suggestionsOf(baseline, contentOf(draft), new Authors(draft)))
}
