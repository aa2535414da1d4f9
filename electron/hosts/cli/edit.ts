import type { Doc } from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'

/** A draft as the desk has it, to be looked at. */
export async function openedDraft(desk: DeskClient, id: string): Promise<Doc> {
  const [{ applyUpdate }, { newDraft }] = await Promise.all([import('yjs'), import('#shared/article/draft.ts')])
  const draft = newDraft()
  applyUpdate(draft, (await desk.call('drafts.open', { id })).update)
  return draft
}

/**
 * A draft as the desk has it, of which something is made. @throws LedeError `draft.notFitting`
 * where a newer Lede wrote in it
 */
export async function wholeDraft(desk: DeskClient, id: string): Promise<Doc> {
  const { requireFitting } = await import('#shared/article/draft.ts')
  const draft = await openedDraft(desk, id)
  requireFitting(draft)
  return draft
}

/**
 * Stores what `edit` does to a draft, signed with the profile of the settings where there is one.
 * Returns what `edit` returns. @throws LedeError `draft.notFitting`
 */
export async function editDraft<Result>(
  desk: DeskClient,
  id: string,
  edit: (draft: Doc, by: string | null) => Result | Promise<Result>,
): Promise<Result> {
  const [{ encodeStateAsUpdate, encodeStateVector }, { signDraft }, { logEased }, { embargoOf }, { actOf }] =
    await Promise.all([
      import('yjs'),
      import('#shared/review/people/people.ts'),
      import('#shared/release/log-eased.ts'),
      import('#shared/release/embargo-of.ts'),
      import('#shared/review/people/act.ts'),
    ])
  const draft = await wholeDraft(desk, id)
  const before = encodeStateVector(draft)
  const { profile } = await desk.call('settings.read', {})
  if (profile) signDraft(draft, profile)
  const by = profile?.id ?? null
  const embargo = embargoOf(draft)
  const result = await edit(draft, by)
  logEased(draft, embargo, actOf(by))
  await desk.call('drafts.append', { id, update: new Uint8Array(encodeStateAsUpdate(draft, before)) })
  return result
}
