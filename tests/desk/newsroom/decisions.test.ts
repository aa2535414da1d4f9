import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { setField } from '#shared/article/draft.ts'
import { actOf } from '#shared/review/people/act.ts'
import { type LogEvent, logEvent } from '#shared/review/workflow/log.ts'
import { changeStatus, type Move, statusOf } from '#shared/review/workflow/workflow.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { type Devices, newsroomOfDevices, pushed } from '#tests/helpers/newsroom-scenes.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** Moves a story as a window without any rules of its own would. */
const move = async (desk: TestDesk, id: string, ...ways: Move[]) => {
  const { doc, edits } = await openDraft(desk.client, id)
  for (const to of ways)
    changeStatus(doc, to, actOf(`person-${desk.name}`), { note: null, hash: to === 'inReview' ? null : 'abc' })
  for (const update of edits) await desk.client.call('drafts.append', { id, update })
}
const statusAt = async (desk: TestDesk, id: string) => statusOf((await openDraft(desk.client, id)).doc)
const storyAt = async (desk: TestDesk, id: string) => (await desk.client.call('newsroom.story', { id })).story
const exported = (desk: TestDesk, id: string) =>
  desk.client.call('export.render', { id, format: 'markdown', insist: true, reason: 'All the same' }).then(
    () => 'out',
    (error: { code: string; details: { why: string } }) => `${error.code} ${error.details.why}`,
  )

describe('what a newsroom decides once', () => {
  let newsroom: TestNewsroom
  let chief: TestDesk
  let editor: TestDesk
  let reporter: TestDesk
  const filed = async () => {
    const article = story({ headline: 'Ferry', status: 'draft' }, ['It sails.'])
    const { id } = await reporter.client.call('drafts.create', { article })
    await reporter.client.call('newsroom.file', { id, desk: 'Sport' })
    for (const desk of [chief, editor]) await desk.synced()
    return id
  }
  beforeAll(async () => {
    newsroom = await testNewsroom()
    chief = await newsroom.desk('Cho', 'administrator', [])
    editor = await newsroom.desk('Eda', 'editor')
    reporter = await newsroom.desk('Rob')
  })
  afterAll(() => newsroom.close())

  it('an approval takes the right to it, and is recorded with what it is of', async () => {
    const id = await filed()
    expect((await storyAt(reporter, id))?.rights).toEqual(['read', 'write', 'file'])
    await move(reporter, id, 'inReview', 'approved')
    await eventually(async () =>
      expect(await storyAt(reporter, id)).toMatchObject({ state: 'refused', reason: { code: 'newsroom.forbidden' } }),
    )
    expect(await statusAt(editor, id)).toBe('inReview')

    const other = await filed()
    await move(reporter, other, 'inReview')
    await eventually(async () => expect(await statusAt(editor, other)).toBe('inReview'))
    await move(editor, other, 'approved')
    await eventually(async () => expect(await statusAt(reporter, other)).toBe('approved'))
    const { entries } = await chief.client.call('newsroom.audit', { search: `approved ${other}` })
    expect(entries).toMatchObject([{ person: 'person-Eda', details: { hash: 'abc', by: 'person-Eda' } }])
  })

  it('a legal hold stops publication and export at every desk until it is lifted', async () => {
    const id = await filed()
    await move(editor, id, 'inReview', 'approved')
    await expect(reporter.client.call('newsroom.hold', { id, reason: 'Mine' })).rejects.toMatchObject({
      code: 'newsroom.forbidden',
    })
    await editor.client.call('newsroom.hold', { id, reason: 'The names are under an injunction.' })
    await eventually(async () =>
      expect((await storyAt(reporter, id))?.holds).toMatchObject([{ by: 'Eda', state: 'standing' }]),
    )
    for (const desk of [chief, editor, reporter]) {
      await eventually(async () => expect(await exported(desk, id)).toMatch(/^export.blocked .*legalHold/))
    }
    // A window that knows no rules publishes anyway: nobody else gets it.
    await move(editor, id, 'published')
    await eventually(async () =>
      expect(await storyAt(editor, id)).toMatchObject({ state: 'refused', reason: { code: 'newsroom.held' } }),
    )
    expect(await statusAt(reporter, id)).not.toBe('published')
    const [hold] = (await storyAt(editor, id))?.holds ?? []
    const lift = { id, hold: hold?.id ?? '', reason: 'It was lifted by the court.' }
    await expect(editor.client.call('newsroom.lift', lift)).rejects.toMatchObject({ code: 'newsroom.forbidden' })
    await chief.client.call('newsroom.lift', lift)
    // What waited for it is sent by itself.
    await eventually(async () => expect(await statusAt(reporter, id)).toBe('published'))
    expect((await storyAt(editor, id))?.holds).toEqual([])
    await expect(chief.client.call('newsroom.lift', lift)).rejects.toMatchObject({ code: 'newsroom.noHold' })
    const { entries } = await chief.client.call('newsroom.audit', { search: id })
    expect(entries.map(({ act }) => act)).toEqual(['published', 'lifted', 'refused', 'held', 'approved', 'filed'])
    expect(entries[1]).toMatchObject({ person: 'person-Cho', details: { reason: 'It was lifted by the court.' } })
  })

  it('a hold that is put while away holds here at once, waits, and is everybody’s afterwards', async () => {
    const id = await filed()
    newsroom.reachable(false)
    await editor.client.call('newsroom.hold', { id, reason: 'A letter has come.' })
    expect((await storyAt(editor, id))?.holds).toMatchObject([{ state: 'waiting' }])
    expect(await exported(editor, id)).toContain('legalHold')
    await editor.restart()
    const [hold] = (await storyAt(editor, id))?.holds ?? []
    expect(hold).toMatchObject({ state: 'waiting', reason: 'A letter has come.' })
    const lift = { id, hold: hold?.id ?? '', reason: 'No' }
    await expect(editor.client.call('newsroom.lift', lift)).rejects.toMatchObject({ code: 'newsroom.away' })
    newsroom.reachable(true)
    for (const desk of [editor, reporter, chief]) await desk.client.call('newsroom.sync', {})
    for (const desk of [editor, reporter]) {
      await eventually(async () => expect((await storyAt(desk, id))?.holds).toMatchObject([{ state: 'standing' }]))
    }
    // Known while away, too.
    newsroom.reachable(false)
    await reporter.restart()
    expect(await exported(reporter, id)).toContain('legalHold')
    newsroom.reachable(true)
  })
})

describe('a device that decides past its desk', () => {
  let devices: Devices
  beforeAll(async () => {
    devices = await newsroomOfDevices()
  })
  afterAll(() => devices.newsroom.close())

  const asked: LogEvent = {
    kind: 'status',
    id: 'asked',
    at: '2026-03-18T10:00:00.000Z',
    by: null,
    from: 'inReview',
    to: 'changesRequested',
    note: null,
    hash: null,
  }
  const approved: LogEvent = { ...asked, id: 'approved', at: '2026-03-18T09:00:00.000Z', to: 'approved', hash: 'abc' }

  /** A story that was approved, and sent back. */
  const sentBack = (draft: Y.Doc) => {
    setField(draft, 'status', 'changesRequested')
    setField(draft, 'embargoUntil', '2999-01-01T00:00:00Z')
    draft.getMap('baselineMeta').set('since', '2026-03-18T08:00:00.000Z')
    draft.getMap('baselineMeta').set('embargoUntil', '2999-01-01T00:00:00Z')
    for (const event of [approved, asked]) logEvent(draft, event)
  }
  const log = (draft: Y.Doc) => draft.getArray('log')

  it.each<[string, (draft: Y.Doc) => void, string]>([
    ['says in its field alone that it is approved', (draft) => setField(draft, 'status', 'approved'), 'forbidden'],
    ['says in its field alone that it is published', (draft) => setField(draft, 'status', 'published'), 'forbidden'],
    [
      'ends its embargo without a word',
      (draft) => {
        draft.getMap('baselineMeta').delete('since')
        setField(draft, 'embargoUntil', null)
      },
      'forbidden',
    ],
    [
      'ends the one that was accepted',
      (draft) => {
        draft.getMap('baselineMeta').set('embargoUntil', null)
        setField(draft, 'embargoUntil', null)
      },
      'forbidden',
    ],
    ['writes a decision anew', (draft) => log(draft).push([{ ...asked, to: 'approved', hash: 'abc' }]), 'foreign'],
    ['takes a decision out', (draft) => log(draft).delete(1, 1), 'foreign'],
    ['takes all of them out', (draft) => log(draft).delete(0, 2), 'foreign'],
  ])('and %s is refused', async (_what, write, code) => {
    expect(await pushed(devices, devices.reporter, sentBack, write)).toBe(`newsroom.${code}`)
  })

  it.each<[string, (draft: Y.Doc) => void]>([
    ['writes again what the log has, as a merge does', (draft) => log(draft).push([{ ...approved }])],
    ['moves it on as a reporter may', (draft) => changeStatus(draft, 'inReview', actOf('person-Rob'))],
    ['makes its embargo longer', (draft) => setField(draft, 'embargoUntil', '2999-06-01T00:00:00Z')],
  ])('and %s is not', async (_what, write) => {
    expect(await pushed(devices, devices.reporter, sentBack, write)).toBe('taken')
  })
})
