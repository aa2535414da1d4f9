import type { Doc } from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { CliFailure } from './failure.ts'

/** Where a newsroom publishes only what was approved. @throws CliFailure `status.notApproved` */
export async function checkApproved(desk: DeskClient, draft: Doc, id: string): Promise<void> {
  const { requireApproval } = await desk.call('settings.read', {})
  if (!requireApproval) return
  const [{ readArticle }, { standingOf }] = await Promise.all([
    import('#shared/article/draft.ts'),
    import('#shared/review/approval.ts'),
  ])
  const { state } = await standingOf(draft, readArticle(draft, id))
  if (state !== 'standing') throw new CliFailure('status.notApproved', { id })
}

/** The hash of what a draft says. */
export async function hashOf(draft: Doc, id: string): Promise<string> {
  const [{ readArticle }, { contentHash }] = await Promise.all([
    import('#shared/article/draft.ts'),
    import('#shared/review/content-hash.ts'),
  ])
  return contentHash(readArticle(draft, id))
}
