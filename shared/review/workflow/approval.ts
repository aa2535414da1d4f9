import type * as Y from 'yjs'
import { personIn } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { isOwnStory } from '#shared/review/suggest/own-story.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { eventsOf } from './log.ts'

/**
 * Who approved a story, when (UTC), and exactly what: `hash` is that of content-hash.ts; `id` is
 * also the id of the version kept at that time.
 */
export interface Approval {
  id: string
  at: string
  by: Person | null
  hash: string
}

/**
 * Whether a story has its approved content. `void`: it was changed since; `own`: it was approved by
 * its own author, which the newsroom does not allow; `none`: nobody has approved it, or the
 * approval was revoked.
 */
export type ApprovalState = { state: 'none' } | { state: 'standing' | 'void' | 'own'; approval: Approval }

/** Whether people may approve their own stories. */
type ApprovalRules = Pick<Settings, 'selfApproval'>

/**
 * The last approval of a draft, whatever was changed since; null if there is none, or the story was
 * sent back, taken back or spiked after it.
 */
export function approvalOf(draft: Y.Doc): Approval | null {
  let approval: Approval | null = null
  for (const event of eventsOf(draft)) {
    if (event.kind !== 'status' || event.to === 'published') continue
    const { id, at, by, hash } = event
    approval =
      event.to === 'approved' && hash !== null ? { id, at, by: by === null ? null : personIn(draft, by), hash } : null
  }
  return approval
}

/** Whether content with these hashes (content-hash.ts) is what was approved of a draft. */
export function approvalStanding(
  draft: Y.Doc,
  hashes: ReadonlySet<string>,
  { selfApproval }: ApprovalRules,
): ApprovalState {
  const approval = approvalOf(draft)
  if (approval === null) return { state: 'none' }
  if (!hashes.has(approval.hash)) return { state: 'void', approval }
  // An approver who has not given their name may be the author.
  const isOwn = !selfApproval && (approval.by === null || isOwnStory(draft, approval.by.id, approval.id))
  return { state: isOwn ? 'own' : 'standing', approval }
}
