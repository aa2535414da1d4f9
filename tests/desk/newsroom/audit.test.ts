import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { auditCsv } from '#shared/newsroom/audit.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'

describe('what was done in a newsroom', () => {
  let newsroom: TestNewsroom
  let admin: NewsroomClient
  let reporter: NewsroomClient
  const acts = async (search = '') =>
    (await admin.call('audit', { search })).entries.map(({ act, name, about }) => ({ act, name, about }))

  beforeAll(async () => {
    newsroom = await testNewsroom()
    admin = await newsroom.raw('Ada', 'administrator', [])
    reporter = await newsroom.raw('Rob')
  })
  afterAll(() => newsroom.close())

  it('is written down with who, when, from where and what, and is found', async () => {
    const chess = await admin.call('addDesk', { name: 'Chess' })
    await admin.call('appoint', { person: 'person-Rob', role: 'editor', desks: [chess.id] })
    await admin.call('invite', { person: null, hours: 1, role: 'reader', desks: [] })
    const update = new Uint8Array(Y.encodeStateAsUpdate(draftOf(story({ headline: 'Secret ferry' }))))
    await reporter.call('file', { story: 'ferry', desk: chess.id, act: 'a', update, schema: 3 })
    expect(await acts()).toEqual([
      { act: 'filed', name: 'Rob', about: 'ferry' },
      { act: 'invited', name: 'Ada', about: '' },
      { act: 'appointed', name: 'Ada', about: 'person-Rob' },
      { act: 'deskAdded', name: 'Ada', about: chess.id },
      { act: 'joined', name: 'Rob', about: expect.any(String) },
      { act: 'joined', name: 'Ada', about: expect.any(String) },
    ])
    expect(await acts('rob joined')).toEqual([{ act: 'joined', name: 'Rob', about: expect.any(String) }])
    // Pattern characters are literal, and nothing of a story is in it.
    for (const search of ['%', 'Secret', '_____________________________________________________________________'])
      expect(await acts(search)).toEqual([])
    await expect(reporter.call('audit', {})).rejects.toMatchObject({ code: 'newsroom.forbidden' })
  })

  it('is written down together with what was done, or neither is', async () => {
    const before = await acts()
    await expect(admin.call('appoint', { person: 'person-Ada', role: 'reader', desks: [] })).rejects.toMatchObject({
      code: 'newsroom.lastAdministrator',
    })
    expect(await acts()).toEqual(before)
  })

  it('tells what somebody tried, once, however often they try', async () => {
    const reader = await newsroom.raw('Eve', 'reader')
    const desk = await newsroom.deskId('Sport')
    await reporter.call('heads', { after: 0 })
    await admin.call('file', {
      story: 'sport',
      desk,
      act: 'b',
      update: new Uint8Array(Y.encodeStateAsUpdate(draftOf(story({ headline: 'Cup' })))),
      schema: 3,
    })
    for (let tried = 0; tried < 3; tried += 1) {
      const update = new Uint8Array(Y.encodeStateAsUpdate(draftOf(story({ headline: `No ${tried}` }))))
      await expect(reader.call('push', { story: 'sport', update, schema: 3 })).rejects.toMatchObject({
        code: 'newsroom.forbidden',
      })
    }
    expect(await acts('refused')).toEqual([{ act: 'refused', name: 'Eve', about: 'sport' }])
    const text = newsroom.server().metrics()
    expect(text).toContain('lede_refused_total{code="newsroom.forbidden"} 3')
    expect(text).toMatch(/^lede_links 3$/m)
    expect(text).toContain('lede_commit_seconds_count')
    expect(await newsroom.server().readiness()).toEqual({ database: true, relay: null })
  })

  it('is CSV that a spreadsheet takes for nothing else', () => {
    const about = { at: 0, act: 'joined', person: 'p', device: null, deviceName: null, about: 'x' } as const
    expect(auditCsv([{ id: 7, name: '=HYPERLINK("http://x"),\n', ...about, details: { a: '1' } }])).toBe(
      `id,at,act,person,name,device,deviceName,about,details\r\n7,1970-01-01T00:00:00.000Z,joined,p,"'=HYPERLINK(""http://x""),\n",,,x,"{""a"":""1""}"\r\n`,
    )
  })
})
