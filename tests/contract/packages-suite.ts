import { expect, it } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { setField } from '#shared/article/draft.ts'
import { versionsOf } from '#shared/review/versions/versions.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** What every client may rely on about drafts that are handed over as files. */
export function packagesSuite(desk: () => DeskClient, another: () => Promise<DeskClient>): void {
  const sent = async (client: DeskClient, headline = 'Ferry aground') => {
    const { id } = await client.call('drafts.create', { article: story({ headline }, ['The ferry ran aground.']) })
    return { id, ...(await write(client, id, 'Please check.')) }
  }
  const write = async (client: DeskClient, id: string, note: string | null = null) => {
    const written = await client.call('packages.write', { id, note })
    await client.call('drafts.append', { id, update: written.update })
    return written
  }
  const setHeadline = async (client: DeskClient, id: string, headline: string) => {
    const { doc, edits } = await openDraft(client, id)
    setField(doc, 'headline', headline)
    for (const update of edits) await client.call('drafts.append', { id, update })
  }

  it('are written with what they hold, and the draft says so', async () => {
    const client = desk()
    const { id, name, bytes } = await sent(client)
    expect(name).toBe('Ferry-aground.lede')
    const { doc } = await openDraft(client, id)
    expect(eventsOf(doc)).toMatchObject([{ kind: 'sent', note: 'Please check.' }])
    expect(versionsOf(doc)).toMatchObject([{ reason: 'sent' }])
    expect(await client.call('packages.read', { bytes })).toMatchObject({
      draft: id,
      headline: 'Ferry aground',
      note: 'Please check.',
      sources: false,
    })
  })

  it('are written without a trace until the file is kept; moved to review, they say so', async () => {
    const client = desk()
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['It sails.']) })
    const before = await client.call('drafts.open', { id })
    const { update, bytes } = await client.call('packages.write', { id, review: true })
    expect(await client.call('drafts.open', { id })).toEqual(before)
    expect((await client.call('packages.read', { bytes })).state).toBe('merge')
    await client.call('drafts.append', { id, update })
    expect((await client.call('packages.read', { bytes })).state).toBe('known')
    const { doc } = await openDraft(client, id)
    expect(
      eventsOf(doc)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['sent', 'status'])
    expect(versionsOf(doc)).toMatchObject([{ reason: 'status', status: 'inReview' }])
  })

  it('are opened by the connection that has read them without being sent again, once', async () => {
    const client = desk()
    const { id, bytes } = await sent(client)
    const { kept } = await client.call('packages.read', { bytes })
    const other = await another()
    await expect(other.call('packages.open', { kept })).rejects.toMatchObject({ code: 'package.notKept' })
    expect(await client.call('packages.open', { kept })).toEqual({ id, outcome: 'known', conflicts: 0, changed: false })
    await expect(client.call('packages.open', { kept })).rejects.toMatchObject({ code: 'package.notKept' })
  })

  it('are added where the draft is not there, and merged where it is; twice is once', async () => {
    const client = desk()
    const { id, bytes } = await sent(client)
    await client.call('drafts.bin', { ids: [id] })
    await expect(client.call('packages.open', { bytes })).rejects.toMatchObject({ code: 'draft.inBin' })
    await client.call('drafts.emptyBin', {})
    expect(await client.call('packages.open', { bytes })).toEqual({ id, outcome: 'added', conflicts: 0, changed: true })
    expect(await client.call('packages.open', { bytes })).toEqual({
      id,
      outcome: 'known',
      conflicts: 0,
      changed: false,
    })
    expect((await client.call('drafts.article', { id })).article.headline).toBe('Ferry aground')
  })

  it('tell everybody what a merge brought, and how many conflicts there are', async () => {
    const client = desk()
    const { id } = await sent(client)
    const base = await write(client, id)
    await setHeadline(client, id, 'Ferry stuck')
    const theirs = await write(client, id)
    await client.call('drafts.bin', { ids: [id] })
    await client.call('drafts.emptyBin', {})
    await client.call('packages.open', { bytes: base.bytes })
    await setHeadline(client, id, 'Ferry grounded')
    const listener = await another()
    await listener.call('drafts.open', { id })
    const told: string[] = []
    listener.on('draft.updated', (event) => told.push(event.id))
    expect(await client.call('packages.open', { bytes: theirs.bytes })).toEqual({
      id,
      outcome: 'merged',
      conflicts: 1,
      changed: false,
    })
    await listener.call('desk.info', {})
    expect(told).toEqual([id])
  })

  it('are merged into what is written meanwhile, and nothing of that is lost', async () => {
    const client = desk()
    const { id } = await sent(client)
    const base = await write(client, id)
    await setHeadline(client, id, 'Ferry stuck')
    const theirs = await write(client, id)
    await client.call('drafts.bin', { ids: [id] })
    await client.call('drafts.emptyBin', {})
    await client.call('packages.open', { bytes: base.bytes })
    const writer = await another()
    const { doc, edits } = await openDraft(writer, id)
    const opened = client.call('packages.open', { bytes: theirs.bytes })
    let isOpen = true
    void opened.finally(() => {
      isOpen = false
    })
    let written = 0
    while (isOpen) {
      written += 1
      setField(doc, 'kicker', `Harbour ${written}`)
      for (const update of edits.splice(0)) await writer.call('drafts.append', { id, update })
    }
    expect(await opened).toMatchObject({ outcome: 'merged' })
    const { article } = await client.call('drafts.article', { id })
    expect(article).toMatchObject({ headline: 'Ferry stuck', kicker: `Harbour ${written}` })
  })

  it('change nothing where they are damaged', async () => {
    const client = desk()
    const { id, bytes } = await sent(client)
    const before = await client.call('drafts.open', { id })
    await expect(client.call('packages.open', { bytes: bytes.slice(0, 300) })).rejects.toMatchObject({
      code: 'package.notOne',
    })
    expect(await client.call('drafts.open', { id })).toEqual(before)
  })
}
