import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { contentHash } from './content-hash.ts'
import { eventsOf } from './log.ts'
import { personIn } from './people.ts'
import type { Person } from './person.ts'

/** Who approved a story, when (UTC), and exactly what: `hash` is that of content-hash.ts, `id` also that of the version that was kept then. */
export interface Approval {
  id: string
  at: string
  by: Person | null
  hash: string
}

/** Whether a story says what was approved. `void`: it was changed since; `none`: nobody has approved it, or the approval was taken back. */
export type Standing = { state: 'none' } | { state: 'standing' | 'void'; approval: Approval }

/** The last approval of a draft, whatever was changed since; null where none was given, or the story was sent back, taken back or spiked after it. */
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

/** Whether `article`, as it is or would leave, is what was approved of its draft. */
export async function standingOf(draft: Y.Doc, article: Article): Promise<Standing> {
  return approvalStanding(draft, await contentHash(article))
}

/** Whether content of this hash (content-hash.ts) is what was approved of a draft. */
export function approvalStanding(draft: Y.Doc, hash: string): Standing {
  const approval = approvalOf(draft)
  return approval === null ? { state: 'none' } : { state: hash === approval.hash ? 'standing' : 'void', approval }
}
