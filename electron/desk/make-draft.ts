import * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { draftOf } from '#shared/article/draft.ts'
import { readArticleJson } from '#shared/article/read.ts'
import type { Person } from '#shared/review/person.ts'
import { takeOverReview } from '#shared/review/take-over.ts'
import type { TakenReview } from '#shared/review/taken-review.ts'

/** An article of more blocks than this is made a draft in a thread. */
export const makeInThreadFrom = 500

/**
 * The draft of an article, whole, with what came along of another program as suggestions and comments. `person`: who takes it over.
 *
 * @throws LedeError those of `readArticleJson`
 */
export function makeDraft(
  article: Article,
  review: TakenReview | null,
  person: Person | null,
): Uint8Array<ArrayBuffer> {
  const whole = readArticleJson(article)
  for (const { body } of review?.tracked?.revisions ?? []) readArticleJson({ ...whole, body })
  const before = readArticleJson({ ...whole, body: review?.tracked?.original ?? whole.body })
  const draft = draftOf(before)
  if (review !== null) takeOverReview(draft, review, person)
  return new Uint8Array(Y.encodeStateAsUpdate(draft))
}
