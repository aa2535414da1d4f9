import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkNewsroom } from '#newsroom/check.ts'
import type { Query, Sql } from '#newsroom/sql.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { harbourAt } from '#tests/helpers/figures.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/**
 * A database whose disk is full from time to time, as Postgres says it (SQLSTATE 53100): it can be
 * read.
 */
function onFullDisk(sql: Sql, isFull: () => boolean): Sql {
  const writes = /^\s*(insert|update|delete|with\s+placed)/i
  const refusing = ({ query }: Query): Query => ({
    query: (text, values) =>
      isFull() && writes.test(text)
        ? Promise.reject(Object.assign(new Error('could not extend file: No space left on device'), { code: '53100' }))
        : query(text, values),
  })
  return { ...sql, ...refusing(sql), transaction: (work) => sql.transaction((on) => work(refusing(on))) }
}

describe('a newsroom whose disk is full', () => {
  let isFull = false
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let id = ''
  beforeEach(async () => {
    isFull = false
    newsroom = await testNewsroom(onFullDisk(await emptySql(), () => isFull))
    ann = await newsroom.desk('Ann', 'chief')
    bob = await newsroom.desk('Bob', 'chief')
    id = (await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['She sails.']) })).id
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await bob.synced()
  })
  afterEach(() => newsroom.close())

  const setHeadline = async ({ client }: TestDesk, headline: string) => {
    const { doc, edits } = await openDraft(client, id)
    setField(doc, 'headline', headline)
    for (const update of edits) await client.call('drafts.append', { id, update })
  }
  const storyAt = async ({ client }: TestDesk) => (await client.call('newsroom.story', { id })).story

  it('takes what was written, held and illustrated meanwhile once it has room, and says until then that it waits', async () => {
    isFull = true
    await setHeadline(ann, 'Ferry aground')
    await eventually(async () =>
      expect(await storyAt(ann)).toMatchObject({ state: 'waiting', since: expect.any(Number) }),
    )
    const held = await ann.client.call('newsroom.hold', { id, reason: 'A letter has come' })
    expect(held.holds).toMatchObject([{ reason: 'A letter has come' }])
    // Others read on.
    await bob.client.call('drafts.open', { id })
    const other = await ann.client.call('drafts.create', {
      article: await harbourAt(ann.client, story({ headline: 'Harbour' }, ['Text.'])),
    })
    await expect(ann.client.call('newsroom.file', { id: other.id, desk: 'Sport' })).rejects.toMatchObject({
      code: 'newsroom.away',
    })

    isFull = false
    for (const desk of [ann, bob, ann]) await desk.synced()
    await eventually(async () => {
      expect(getField((await openDraft(bob.client, id)).doc, 'headline')).toBe('Ferry aground')
      expect((await storyAt(bob))?.holds).toMatchObject([{ reason: 'A letter has come' }])
    })
    expect(await storyAt(ann)).toMatchObject({ state: 'kept', holds: [{ refused: null }] })
    await ann.client.call('newsroom.file', { id: other.id, desk: 'Sport' })
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
  })

  it('lets nobody in meanwhile, says so, and their invitation is good afterwards', async () => {
    const invitation = await newsroom.invite()
    const cy = await newsroom.desk('Cy', null)
    const join = () => cy.client.call('newsroom.join', { address: 'http://localhost', invitation, device: 'Desk' })
    isFull = true
    await expect(join()).rejects.toMatchObject({ code: 'newsroom.unable' })
    expect(await cy.client.call('newsroom.read', {})).toMatchObject({ joined: null })
    isFull = false
    expect((await join()).joined?.name).toBe('The Daily')
    // Whoever was let in before comes in, full or not: it takes no writing.
    isFull = true
    await ann.restart()
    await ann.client.call('newsroom.sync', {})
    expect(await ann.client.call('newsroom.read', {})).toMatchObject({ link: 'up' })
  })
})
