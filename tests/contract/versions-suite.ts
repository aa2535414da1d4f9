import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { setField } from '#shared/article/draft.ts'
import { contentAt } from '#shared/review/versions/versions.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** What every client may rely on about the snapshots that the desk keeps of a draft. */
export function versionsSuite(desk: () => DeskClient): void {
  it('are kept in the course of writing, and tell what it said then', async () => {
    const client = desk()
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Before' }) })
    expect(await client.call('versions.timeline', { id })).toEqual({ times: [] })
    const { doc, edits } = await openDraft(client, id)
    setField(doc, 'headline', 'After')
    for (const update of edits) await client.call('drafts.append', { id, update })
    const { times } = await client.call('versions.timeline', { id })
    expect(times).toHaveLength(1)
    const { snapshot } = await client.call('versions.snapshot', { id, at: Date.now() })
    expect(contentAt(doc, snapshot).fields.headline).toBe('Before')
  })

  it('says so where none was kept', async () => {
    const client = desk()
    const { id } = await client.call('drafts.create', { article: story() })
    await expect(client.call('versions.snapshot', { id, at: 0 })).rejects.toMatchObject({ code: 'version.missing' })
  })
}
