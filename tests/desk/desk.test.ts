import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import { setField } from '#shared/article/draft.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { nextEvent, openDraft, story } from '#tests/helpers/story.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const open = (settings = memorySettings()) => openDesk({ folder, settings, version: '1.2.3' })

describe('the desk', () => {
  it('says its version, its folder, and that a damaged library was set aside', async () => {
    writeFileSync(join(folder, 'lede.sqlite'), 'no library '.repeat(1_000))
    const desk = await open()
    const info = await desk.connect().call('desk.info', {})
    expect(info).toMatchObject({ version: '1.2.3', folder, notices: [{ code: 'store.corrupt', details: { folder } }] })
    await desk.close()
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
