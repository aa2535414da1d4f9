import type * as Y from 'yjs'
import { readArticle, readFields } from '#shared/article/draft.ts'
import { isUnderEmbargo } from '#shared/article/embargo.ts'
import type { NoticeKind } from '#shared/article/notice.ts'
import type { Status } from '#shared/article/status.ts'
import { isTimeZone, timestampIn } from '#shared/article/timestamp.ts'
import { type Problem, stops } from '#shared/publish/problem.ts'
import type { Act } from '#shared/review/people/act.ts'
import type { CheckedContent } from '#shared/review/record/checked.ts'
import { setAccepted } from '#shared/review/suggest/baseline.ts'
import { announce, noticesFor } from '#shared/review/workflow/after-publication.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { logEvent } from '#shared/review/workflow/log.ts'
import { publicRecordOf } from '#shared/review/workflow/public-record.ts'
import { changeStatus, type Move, statusOf, waysFrom } from '#shared/review/workflow/workflow.ts'
import type { Deed } from './deed.ts'
import { embargoOf } from './embargo-of.ts'
import { releaseFacts } from './facts.ts'
import { holdsOn } from './holds.ts'
import { logOverride } from './insist.ts'
import type { NewsroomRules } from './rules.ts'

/**
 * How something is done. `insist`: even if there are holds that can be overridden; then the log
 * records who did.
 */
export interface Manner {
  readonly rules: NewsroomRules
  readonly insist?: boolean
}

/**
 * How a story is moved. `note`: a message; `timeZone`: for a story without one, when it is
 * published; `checked`: the results of the checks for the approved content.
 */
export interface MoveManner extends Manner {
  readonly note?: string | null
  readonly timeZone?: string
  readonly checked?: CheckedContent | null
}

/**
 * The result. `holds`: what stopped it; empty if the story cannot get there from its present
 * status.
 */
export type MoveOutcome = { readonly done: true } | { readonly done: false; readonly holds: readonly Problem[] }

const impossible: MoveOutcome = { done: false, holds: [] }

/**
 * The deed in moving a story from one status to another, for moves that can be held: they vouch for
 * the story's content, or revoke that it was withdrawn.
 */
export function deedOf(from: Status, to: Move): 'approve' | 'publish' | 'revive' | undefined {
  if (from === 'killed') return 'revive'
  return to === 'approved' ? 'approve' : to === 'published' ? 'publish' : undefined
}

/** Moves a story to another status as `changeStatus` does, unless something holds it. */
export async function moveStory(
  draft: Y.Doc,
  to: Move,
  act: Act,
  { rules, insist = false, note = null, timeZone, checked = null }: MoveManner,
): Promise<MoveOutcome> {
  if (!waysFrom(statusOf(draft), publicRecordOf(draft)).includes(to)) return impossible
  const deed = deedOf(statusOf(draft), to)
  const { hash, holds } = await asked(draft, deed, act, rules)
  if (stops(holds, insist)) return { done: false, holds }
  return draft.transact(() => {
    if (deed !== undefined) logOverride(draft, deed, holds, { ...act, id: `${act.id} override` })
    return changeStatus(draft, to, act, {
      note,
      hash,
      ...(timeZone !== undefined && { timeZone }),
      ...(deed === 'approve' && checked?.hash === hash && { checked: checked.checked }),
    })
      ? { done: true }
      : impossible
  })
}

/** Publishes an update or a correction as `announce` does, unless something holds the story. */
export async function announceStory(
  draft: Y.Doc,
  kind: Exclude<NoticeKind, 'kill'>,
  text: string,
  act: Act,
  { rules, insist = false }: Manner,
): Promise<MoveOutcome> {
  const isPossible = noticesFor(statusOf(draft), publicRecordOf(draft)).includes(kind)
  if (!isPossible || text.trim() === '') return impossible
  const { hash, holds } = await asked(draft, 'announce', act, rules)
  if (stops(holds, insist)) return { done: false, holds }
  return draft.transact(() => {
    logOverride(draft, 'announce', holds, { ...act, id: `${act.id} override` })
    return announce(draft, kind, text, act, hash) ? { done: true } : impossible
  })
}

/**
 * Schedules the publication of a story for the end of its embargo: sets the publication time and
 * logs it; the status stays. This is accepted immediately and not a suggestion. `timeZone`: for a
 * story without one. False, with nothing written, if there is no embargo, or the story could not be
 * published.
 */
export function planPublication(draft: Y.Doc, { id, by, at }: Act, timeZone: string): boolean {
  const embargoUntil = embargoOf(draft)
  const canBePublished = waysFrom(statusOf(draft), publicRecordOf(draft)).includes('published')
  if (embargoUntil === null || !isUnderEmbargo({ embargoUntil }, at) || !canBePublished) return false
  const own = readFields(draft).timeZone
  const zone = own ?? timeZone
  const publishAt = timestampIn(embargoUntil, isTimeZone(zone) ? zone : 'UTC')
  draft.transact(() => {
    setAccepted(draft, 'publishedAt', publishAt)
    if (own === null) setAccepted(draft, 'timeZone', zone)
    logEvent(draft, { kind: 'planned', id, by, at: new Date(at).toISOString(), publishAt })
  })
  return true
}

async function asked(
  draft: Y.Doc,
  deed: Deed | undefined,
  { by, at }: Act,
  rules: NewsroomRules,
): Promise<{ hash: string | null; holds: readonly Problem[] }> {
  if (deed === undefined) return { hash: null, holds: [] }
  const article = readArticle(draft, null)
  const facts = await releaseFacts(draft, article, { by, now: at, rules })
  const { publication } = facts
  // What readers have is published again under the hash that an older Lede may have given it.
  const isOut = deed === 'publish' && publication.state === 'same'
  const hash = isOut ? publication.publication.hash : await contentHash(article)
  return { hash, holds: holdsOn(deed, facts) }
}
