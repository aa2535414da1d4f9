import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { type ApprovalState, approvalOf, approvalStanding } from './approval.ts'
import { contentHashes } from './content-hash.ts'
import { type PublicStanding, publicRecordOf, publicStanding } from './public-record.ts'

/** Whether a story has its approved content, and its published content. */
export interface Standings {
  approval: ApprovalState
  publication: PublicStanding
}

/**
 * Compares `article`, as it is or as it would be exported, with what was approved and published of
 * its draft, by the newsroom's rules.
 */
export async function standingsOf(
  draft: Y.Doc,
  article: Article,
  rules: Pick<Settings, 'selfApproval'>,
): Promise<Standings> {
  if (approvalOf(draft) === null && publicRecordOf(draft).publication === null)
    return { approval: { state: 'none' }, publication: { state: 'none' } }
  const hashes = await contentHashes(article)
  return { approval: approvalStanding(draft, hashes, rules), publication: publicStanding(draft, hashes) }
}
