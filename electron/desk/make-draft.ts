import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { draftOf, newDraft } from '#shared/article/draft.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { keepProvenance } from '#shared/provenance/keepers.ts'
import { recordWhole, whenceOf } from '#shared/provenance/record.ts'
import { actOf } from '#shared/review/people/act.ts'
import type { Person } from '#shared/review/people/person.ts'
import { takeOverReview } from '#shared/review/suggest/take-over.ts'
import type { TakenReview } from '#shared/review/suggest/taken-review.ts'
import { keepCopy } from '#shared/review/versions/copy.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import type { MadeDraft } from './store/library.ts'
import { projectedFrom } from './store/projection.ts'

/** An article with more blocks than this is converted to a draft in a thread. */
export const makeInThreadFrom = 500

/**
 * The complete draft of an article, with suggestions and comments from another program. `person`:
 * who imports it.
 *
 *
 * @throws LedeError those of `readArticleJson`
 */
export function makeDraft(id: string, article: Article, review: TakenReview | null, person: Person | null): MadeDraft {
  const whole = readArticleJson(article)
  for (const { body } of review?.tracked?.revisions ?? []) readArticleJson({ ...whole, body })
  const before = readArticleJson({ ...whole, body: review?.tracked?.original ?? whole.body })
  const draft = draftOf(before)
  if (before.source.format === 'wire') keepCopy(draft)
  if (review !== null) takeOverReview(draft, review, person)
  const whence = whenceOf(whole)
  if (whence !== null) recordWhole(draft, whence, actOf(person?.id ?? null))
  keepProvenance(draft)
  return madeOf(id, draft)
}

/**
 * A draft in the form in which it is added to a library under an id. @throws LedeError
 * `draft.tooMuch`
 */
export function madeOf(id: string, draft: Y.Doc): MadeDraft {
  const update = new Uint8Array(Y.encodeStateAsUpdate(draft))
  try {
    checkUpdate(update, newDraft())
  } catch (error) {
    throw error instanceof Excess ? new LedeError('draft.tooMuch', {}, error) : error
  }
  return { update, projected: projectedFrom(draft, id) }
}
