import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { getField } from '#shared/article/draft.ts'
import { longestEmbargo } from '#shared/article/embargo.ts'
import { conflictName } from '#shared/merge/conflict-name.ts'
import { openConflictsIn } from '#shared/merge/merges.ts'
import { acceptedFields } from '#shared/review/baseline.ts'
import { isOwnStory } from '#shared/review/own-story.ts'
import { standingsOf } from '#shared/review/standings.ts'
import { statusOf } from '#shared/review/workflow.ts'
import type { Facts } from './holds.ts'
import type { NewsroomRules } from './rules.ts'

/** Who wants to do something with a story (a person's id, null where nobody has said who they are), when, and by whose rules. */
export interface Asker {
  readonly by: string | null
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly rules: NewsroomRules
}

/** What decides whether something may be done with `article`, a draft as it stands or would leave. */
export async function factsOf(draft: Y.Doc, article: Article, { by, now, rules }: Asker): Promise<Facts> {
  const { approval, publication } = await standingsOf(draft, article, rules)
  return {
    article: { status: statusOf(draft), notices: article.notices, embargoUntil: embargoOf(draft) },
    now,
    rules,
    approval,
    publication,
    conflicts: openConflictsIn(draft).map(({ conflict }) => conflictName(conflict)),
    isOwn: by === null ? null : !rules.selfApproval && isOwnStory(draft, by),
  }
}

/** The embargo that holds a draft: the longest of the one it has, the one that was accepted, and those that two copies disagree about. One that is only suggested holds as well, and so does one whose end is only suggested. */
export function embargoOf(draft: Y.Doc): string | null {
  const disputed = openConflictsIn(draft).flatMap(({ conflict }) =>
    conflict.kind === 'field' && conflict.field === 'embargoUntil' ? [conflict.one, conflict.other] : [],
  )
  const readings = disputed.filter((reading) => typeof reading === 'string')
  return longestEmbargo([getField(draft, 'embargoUntil'), acceptedFields(draft).embargoUntil, ...readings])
}
