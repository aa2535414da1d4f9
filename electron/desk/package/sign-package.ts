import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { newDraft, readArticle, requireFitting } from '#shared/article/draft.ts'
import { fileNameOf } from '#shared/publish/file-name.ts'
import { signDraft } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'

/**
 * The sending of a draft: which, in which package, by whom (null: not named), to whom (null: to
 * whoever gets the file), when, in milliseconds since the epoch, and whether it is moved to review
 * first.
 */
export interface Sending {
  readonly id: string
  readonly package: string
  readonly from: Person | null
  readonly to: Pick<Person, 'id' | 'name'> | null
  readonly at: number
  readonly note: string | null
  readonly review: boolean
}

/**
 * A draft whose history says that it was sent. `update`: what adds that; `name`: a safe file name
 * of the story, without extension; `time`: when it was sent, in UTC.
 */
export interface Signed {
  readonly whole: Uint8Array<ArrayBuffer>
  readonly update: Uint8Array<ArrayBuffer>
  readonly article: Article
  readonly name: string
  readonly time: string
}

/** Records in a complete draft that it is sent. @throws LedeError `draft.notFitting` */
export function signPackage(whole: Uint8Array, sending: Sending): Signed {
  const { id, package: packageId, from, to, at, note, review } = sending
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  // What this Lede does not know of it no version could keep.
  requireFitting(draft)
  const before = Y.encodeStateVector(draft)
  if (from !== null) signDraft(draft, from)
  // After the change of status, which comes first in the history.
  const time = new Date(at + 1).toISOString()
  const by = from?.id ?? null
  // Whoever merges the returned draft has to know what was deleted by now
  // (shared/merge/conflicts/last-known.ts): a change of status keeps a version too.
  const isKept = review && changeStatus(draft, 'inReview', { id: randomUUID(), by, at }, { note })
  if (!isKept) keepVersion(draft, { id: randomUUID(), by, at }, 'sent')
  logEvent(draft, {
    kind: 'sent',
    id: randomUUID(),
    at: time,
    by,
    package: packageId,
    ...(to !== null && { to }),
    note,
  })
  const article = readArticle(draft, id)
  return {
    whole: new Uint8Array(Y.encodeStateAsUpdate(draft)),
    update: new Uint8Array(Y.encodeStateAsUpdate(draft, before)),
    article,
    name: fileNameOf(article, 'json').replace(/\.json$/, ''),
    time,
  }
}
