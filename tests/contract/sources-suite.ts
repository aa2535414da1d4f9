import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DeskClient } from '#shared/api/contract.ts'
import { formatIds } from '#shared/formats/formats.ts'
import { addSource, deleteSource, sourcesOf } from '#shared/review/sources.ts'
import { editsOf, nextEvent, story } from '#tests/helpers/story.ts'
import { unpacked } from '#tests/helpers/unpacked.ts'

const secret = 'Deep Throat'

/**
 * What every client may rely on about the private notes on sources. `desk`: the client of the test,
 * and a way to more.
 */
export function sourcesSuite(desk: () => { client: DeskClient; another(): Promise<DeskClient> }): void {
  const make = async () => {
    const { client } = desk()
    const { id } = await client.call('drafts.create', {
      article: story({ headline: 'Leak', publishedAt: '2026-01-01T12:00:00Z', timeZone: 'UTC' }, ['Somebody said so.']),
    })
    return { client, id }
  }
  const open = async (client: DeskClient, id: string) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await client.call('sources.open', { id })).update)
    return doc
  }
  const note = async (client: DeskClient, id: string) => {
    const doc = await open(client, id)
    const edits = editsOf(doc)
    addSource(doc, { id: 'one', by: 'ann', at: 0 }, { who: secret, checked: 'Twice', contact: 'The garage' })
    for (const update of edits) await client.call('sources.append', { id, update })
    return doc
  }

  const hitsOf = async (client: DeskClient, term: string) => {
    const query = { term, matchCase: true, wholeWord: false, isPattern: false }
    return (await client.call('find.search', { query })).drafts.flatMap(({ hits }) => hits.map(({ key }) => key))
  }

  it('are kept beside the draft, and told to everybody else', async () => {
    const { client, id } = await make()
    const other = await desk().another()
    await other.call('sources.open', { id })
    const told = nextEvent(other, 'sources.updated', (data) => data.id === id)
    await note(client, id)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await told).update)
    expect(sourcesOf(doc)).toMatchObject([{ who: secret }])
    expect(sourcesOf(await open(other, id))).toMatchObject([{ who: secret }])
  })

  it('are in no export, in no draft that is opened, in no copy, and found by no search', async () => {
    const { client, id } = await make()
    await note(client, id)
    for (const format of formatIds) {
      const { content } = await client.call('export.render', { id, format, text: 'marked' })
      expect(unpacked(content), format).not.toContain(secret)
    }
    const { update } = await client.call('drafts.open', { id })
    expect(Buffer.from(update).toString('latin1')).not.toContain(secret)
    expect(JSON.stringify(await client.call('drafts.article', { id }))).not.toContain(secret)
    expect((await client.call('drafts.list', { search: secret })).total).toBe(0)
    const copy = await client.call('drafts.duplicate', { id })
    expect(sourcesOf(await open(client, copy.id))).toEqual([])
  })

  it('are in no page that is printed, in no version, in nothing that is found or replaced, in no template and no story begun with it', async () => {
    const { client, id } = await make()
    await note(client, id)
    const whole = async (draft: string) =>
      Buffer.from((await client.call('drafts.open', { id: draft })).update).toString('latin1')
    expect(JSON.stringify(await client.call('export.print', { id }))).not.toContain(secret)
    expect(JSON.stringify(await client.call('versions.timeline', { id }))).not.toContain(secret)
    const query = { term: secret, matchCase: false, wholeWord: false, isPattern: false }
    expect((await client.call('find.search', { query })).drafts).toEqual([])
    await client.call('find.replace', {
      query: { ...query, term: 'Somebody' },
      replacement: 'Everybody',
      drafts: [{ id, hits: await hitsOf(client, 'Somebody') }],
    })
    expect(await whole(id)).not.toContain(secret)
    const template = await client.call('templates.save', { name: 'Leaks', draft: id })
    const begun = await client.call('templates.start', template)
    expect(sourcesOf(await open(client, begun.id))).toEqual([])
    expect(await whole(begun.id)).not.toContain(secret)
  })

  it('leave in a package only with the tick', async () => {
    const { client, id } = await make()
    await note(client, id)
    const inside = async (sources?: boolean) => {
      const { bytes } = await client.call('packages.write', { id, ...(sources !== undefined && { sources }) })
      return Object.entries(unzipSync(bytes)).filter(([, part]) =>
        Buffer.from(part).toString('latin1').includes(secret),
      )
    }
    expect(await inside()).toEqual([])
    expect(await inside(false)).toEqual([])
    expect((await inside(true)).map(([name]) => name)).toEqual(['sources.yjs'])
  })

  it('once deleted are in no byte that the desk gives out', async () => {
    const { client, id } = await make()
    const doc = await note(client, id)
    const edits = editsOf(doc)
    deleteSource(doc, 'one')
    for (const update of edits) await client.call('sources.append', { id, update })
    const { update } = await client.call('sources.open', { id })
    expect(Buffer.from(update).toString('latin1')).not.toContain(secret)
  })

  it('are kept in the bin, and go with a draft that is deleted for good', async () => {
    const { client, id } = await make()
    await note(client, id)
    await client.call('drafts.bin', { ids: [id] })
    expect(sourcesOf(await open(client, id))).toHaveLength(1)
    const update = new Uint8Array(Y.encodeStateAsUpdate(new Y.Doc()))
    await expect(client.call('sources.append', { id, update })).rejects.toMatchObject({ code: 'draft.inBin' })
    await client.call('drafts.restore', { ids: [id] })
    expect(sourcesOf(await open(client, id))).toHaveLength(1)
    await client.call('drafts.bin', { ids: [id] })
    await client.call('drafts.emptyBin', {})
    await expect(client.call('sources.open', { id })).rejects.toMatchObject({ code: 'draft.missing' })
  })

  it('are refused where they are no update, and then unchanged', async () => {
    const { client, id } = await make()
    await note(client, id)
    const update = new Uint8Array([9, 9, 9, 9])
    await expect(client.call('sources.append', { id, update })).rejects.toMatchObject({ code: 'draft.badUpdate' })
    expect(sourcesOf(await open(client, id))).toHaveLength(1)
  })
}
