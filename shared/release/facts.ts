import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { namesOfConflicts } from '#shared/merge/conflicts/surroundings.ts'
import { isOwnStory } from '#shared/review/suggest/own-story.ts'
import { standingsOf } from '#shared/review/workflow/standings.ts'
import { statusOf } from '#shared/review/workflow/workflow.ts'
import { embargoOf } from './embargo-of.ts'
import type { Facts } from './holds.ts'
import type { NewsroomRules } from './rules.ts'

/**
 * Who wants to do something with a story (a person's id, null if they have not given their name),
 * when, and under which rules.
 */
export interface Asker {
  readonly by: string | null
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly rules: NewsroomRules
}

/**
 * The facts that decide whether something may be done with `article`, which is a draft as it is or
 * as it would be exported.
 */
export async function releaseFacts(draft: Y.Doc, article: Article, { by, now, rules }: Asker): Promise<Facts> {
  const { approval, publication } = await standingsOf(draft, article, rules)
  return {
    article: { status: statusOf(draft), notices: article.notices, embargoUntil: embargoOf(draft) },
    now,
    rules,
    approval,
    publication,
    conflicts: namesOfConflicts(draft),
    isOwn: by === null ? null : !rules.selfApproval && isOwnStory(draft, by),
  }
}
