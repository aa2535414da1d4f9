import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import { openStore } from '#desk/store/open-store.ts'
import { updateLog } from '#desk/store/update-log.ts'
import { setField } from '#shared/article/draft.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { nextEvent, openDraft, story } from '#tests/helpers/story.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const open = (settings = memorySettings()) => openDesk({ folder, settings, version: '1.2.3' })

describe('the desk', () => {
  it('says its version, its folder, and until somebody has read it what was found damaged', async () => {
    writeFileSync(join(folder, 'lede.sqlite'), 'no library '.repeat(1_000))
    for (const _start of [1, 2]) {
      const desk = await open()
      const client = desk.connect()
      expect(await client.call('desk.info', {})).toEqual({ version: '1.2.3', folder, notices: [] })
      expect(await client.call('damage.list', {})).toMatchObject([{ found: ['unreadable'], whole: 0 }])
      await desk.close()
    }
    const desk = await open()
    const client = desk.connect()
    const told = nextEvent(desk.connect(), 'damage.changed', () => true)
    const [damage] = await client.call('damage.list', {})
    await client.call('damage.read', { upTo: damage?.at ?? 0 })
    await told
    expect(await client.call('damage.list', {})).toEqual([])
    await desk.close()
    expect(existsSync(join(folder, 'lede.damage.json'))).toBe(false)
  })

  it('tells of an edit on disk that cannot be applied, once, and shows the draft without it', async () => {
    const first = await open()
    const { id } = await first.connect().call('drafts.create', { article: story({ headline: 'Ferry' }) })
    await first.close()
    // As a Lede with another Yjs might have written it: its checksum is right.
    const { database, acknowledged } = openStore(folder, 0)
    const log = updateLog(database)
    const { key } = database.get<{ key: number }>('select key from drafts') ?? { key: 0 }
    const number = database.transaction(() => log.append(key, Uint8Array.of(255, 255, 255), 1))
    acknowledged.edit({ id, key }, { number, at: 1, bytes: Uint8Array.of(255, 255, 255) })
    database.close()

    const desk = await open()
    const client = desk.connect()
    for (const _time of [1, 2]) expect((await client.call('drafts.article', { id })).article.headline).toBe('Ferry')
    expect(await client.call('damage.list', {})).toMatchObject([
      { found: ['unapplied'], whole: null, drafts: [{ id, headline: 'Ferry', edits: 1, left: 'part' }] },
    ])
    await desk.close()
  })

  it('tells once of images and templates whose files are gone, and of templates that were changed', async () => {
    const first = await open()
    const client = first.connect()
    const { hash } = await client.call('assets.put', { bytes: drawing(picture(4, 4)), name: 'a.png' })
    const { id: draft } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
    const gone = await client.call('templates.save', { name: 'Gone', draft })
    const changed = await client.call('templates.save', { name: 'Changed', draft })
    await client
      .call('templates.save', { name: 'Deleted', draft })
      .then(({ id }) => client.call('templates.delete', { id }))
    await client
      .call('templates.save', { name: 'Old name', draft })
      .then(({ id }) => client.call('templates.rename', { id, name: 'Kept' }))
    await first.close()
    rmSync(join(folder, 'assets', hash.slice(0, 2), hash))
    rmSync(join(folder, 'templates', `${gone.id}.json`))
    writeFileSync(join(folder, 'templates', `${changed.id}.json`), '{}')

    for (const _start of [1, 2]) {
      const desk = await open()
      expect(await desk.connect().call('damage.list', {})).toMatchObject([
        {
          found: ['templates'],
          names: expect.toSatisfy((names: string[]) => names.toSorted().join() === 'Changed,Gone'),
        },
        { found: ['images'], names: [hash] },
      ])
      await desk.close()
    }
  })

  it('keeps its folder to itself until it is closed', async () => {
    const desk = await open()
    await expect(open()).rejects.toMatchObject({ code: 'store.inUse', details: { folder } })
    await desk.close()
    await (await open()).close()
  })

  it('has on disk after closing what it acknowledged', async () => {
    const desk = await open()
    const { id } = await desk.connect().call('drafts.create', { article: story({ headline: 'Kept' }) })
    await desk.close()
    const again = await open()
    const { article } = await again.connect().call('drafts.article', { id })
    expect(article.headline).toBe('Kept')
    await again.close()
  })

  it('is away for its clients once it is closed, and may be closed twice', async () => {
    const desk = await open()
    const client = desk.connect()
    await desk.close()
    await desk.close()
    await expect(client.call('drafts.list', {})).rejects.toMatchObject({ code: 'desk.away' })
  })

  it('tells of settings that somebody else changed', async () => {
    const settings = memorySettings()
    const desk = await open(settings)
    const told = nextEvent(desk.connect(), 'settings.changed')
    settings.write({ ...settings.read(), theme: 'dark' })
    expect((await told).settings.theme).toBe('dark')
    await desk.close()
  })

  it('tells the others when one listener fails', async () => {
    const desk = await open()
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    const [bad, good] = [desk.connect(), desk.connect()]
    bad.on('drafts.changed', () => {
      throw new Error('a bad listener')
    })
    const told = nextEvent(good, 'drafts.changed')
    const { id } = await good.call('drafts.create', { article: story() })
    expect((await told).ids).toEqual([id])
    expect(complaint).toHaveBeenCalled()
    complaint.mockRestore()
    await desk.close()
  })

  it('does not give an article that is none, and says what is wrong with it', async () => {
    const desk = await open()
    const client = desk.connect()
    const { id } = await client.call('drafts.create', { article: story({ headline: 'x' }) })
    const { doc, edits } = await openDraft(client, id)
    setField(doc, 'headline', 'x'.repeat(2_000))
    for (const update of edits) await client.call('drafts.append', { id, update })
    await expect(client.call('drafts.article', { id })).rejects.toMatchObject({
      code: 'article.invalid',
      details: { where: 'headline' },
    })
    await desk.close()
  })
})
