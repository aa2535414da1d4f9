import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftOf, getField, newDraft, setField } from '#shared/article/draft.ts'
import { type Status, statuses } from '#shared/article/status.ts'
import { acceptedArticle } from '#shared/review/suggest/accepted-article.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { announce, kill } from '#shared/review/workflow/after-publication.ts'
import { eventsOf, type LogEvent, logEvent } from '#shared/review/workflow/log.ts'
import { publicRecordOf } from '#shared/review/workflow/public-record.ts'
import { changeStatus, type Move, statusInLog, statusOf, usualWay, waysFrom } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'

/** The possible next statuses of each status, the usual one first. */
const ways: Record<Status, readonly Move[]> = {
  draft: ['inReview', 'spiked'],
  inReview: ['approved', 'changesRequested', 'draft', 'spiked'],
  changesRequested: ['inReview', 'spiked'],
  approved: ['published', 'approved', 'changesRequested', 'draft', 'spiked'],
  published: ['inReview', 'approved', 'changesRequested'],
  spiked: ['draft'],
  killed: ['draft'],
}
const act = { id: 'act', by: 'ann', at: Date.UTC(2026, 2, 5, 10) }
const stateOf = (draft: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(draft)).toString('base64')

test.each(statuses)('a story that is %s goes where the workflow says and nowhere else', (from) => {
  for (const to of statuses.filter((status) => status !== 'killed')) {
    const draft = draftOf(story({ headline: 'Ferry', status: from }))
    const before = stateOf(draft)
    const isWay = ways[from].includes(to)
    expect(changeStatus(draft, to, act), `${from} to ${to}`).toBe(isWay)
    expect(getField(draft, 'status')).toBe(isWay ? to : from)
    if (!isWay) expect(stateOf(draft), `${from} to ${to} writes nothing`).toBe(before)
  }
  const record = publicRecordOf(draftOf(story({ status: from })))
  expect(waysFrom(from, record)).toEqual(ways[from])
  expect(usualWay(from, record)).toBe(from === 'published' ? null : ways[from][0])
})

test('what readers have is spiked from nowhere, until it is killed', () => {
  const draft = draftOf(story({ status: 'approved' }))
  changeStatus(draft, 'published', act, { hash: 'x' })
  const record = publicRecordOf(draft)
  for (const status of statuses) expect(waysFrom(status, record), status).not.toContain('spiked')
  expect(waysFrom('inReview', record)).toEqual(['approved', 'changesRequested', 'draft'])
  kill(draft, 'Wrong.', { ...act, id: 'kill', at: act.at + 1 })
  expect(waysFrom('inReview', publicRecordOf(draft))).toContain('spiked')
})

test('published content is published again as it is, and other content only where nobody can say what was', () => {
  for (const [known, next, goes] of [
    ['x', 'x', true],
    ['x', 'y', false],
    ['x', null, false],
    [null, 'y', true],
    [null, null, true],
  ] as const) {
    const draft = draftOf(story({ status: 'approved' }))
    changeStatus(draft, 'published', act, { hash: known })
    changeStatus(draft, 'approved', { ...act, id: 'b', at: act.at + 1 })
    expect(changeStatus(draft, 'published', { ...act, id: 'c', at: act.at + 2 }, { hash: next })).toBe(goes)
  }
})

test('the zone of a publication is the story’s, else the one that is given, else UTC; what is set stays', () => {
  const published = (fields: Parameters<typeof story>[0], timeZone?: string) => {
    const draft = draftOf(story({ status: 'approved', ...fields }))
    changeStatus(draft, 'published', act, timeZone === undefined ? {} : { timeZone })
    return [getField(draft, 'publishedAt'), getField(draft, 'timeZone')]
  }
  expect(published({})).toEqual(['2026-03-05T10:00:00+00:00', 'UTC'])
  expect(published({}, 'Asia/Tokyo')).toEqual(['2026-03-05T19:00:00+09:00', 'Asia/Tokyo'])
  expect(published({ timeZone: 'Europe/Berlin' }, 'Asia/Tokyo')).toEqual(['2026-03-05T11:00:00+01:00', 'Europe/Berlin'])
  const publishedAt = '2026-03-04T08:00:00+01:00'
  expect(published({ timeZone: 'Europe/Berlin', publishedAt })).toEqual([publishedAt, 'Europe/Berlin'])
})

test('the publication time that Lede writes is accepted at once; a suggested one still waits', () => {
  const draft = draftOf(story({ headline: 'Ferry', status: 'approved' }))
  startBaseline(draft)
  changeStatus(draft, 'published', act)
  expect(acceptedArticle(draft, 'a')).toMatchObject({ publishedAt: '2026-03-05T10:00:00+00:00', timeZone: 'UTC' })

  const suggested = draftOf(story({ headline: 'Ferry', status: 'approved' }))
  startBaseline(suggested)
  setField(suggested, 'timeZone', 'Europe/Berlin')
  changeStatus(suggested, 'published', act)
  expect(getField(suggested, 'publishedAt')).toBe('2026-03-05T11:00:00+01:00')
  expect(acceptedArticle(suggested, 'a')).toMatchObject({ timeZone: null, publishedAt: '2026-03-05T11:00:00+01:00' })
})

test('where a story stands by its log is what was done with it last', () => {
  const at = (minute: number) => ({ at: `2026-03-05T10:0${minute}:00.000Z`, by: null })
  const moved = (to: Status): LogEvent => ({
    ...at(1),
    id: 'm',
    kind: 'status',
    from: 'draft',
    to,
    note: null,
    hash: null,
  })
  const told = (kind: 'update' | 'correction', hash: string | null): LogEvent => ({
    ...at(2),
    id: 'n',
    kind,
    text: 'New.',
    hash,
  })
  for (const [events, status] of [
    [[], null],
    [[{ ...at(1), id: 'd', kind: 'due', due: null }], null],
    [[moved('inReview')], 'inReview'],
    [[moved('inReview'), { ...at(2), id: 'd', kind: 'due', due: null }], 'inReview'],
    [[moved('approved'), told('update', 'x')], 'published'],
    [[moved('approved'), told('correction', 'x')], 'published'],
    [[moved('approved'), told('update', null)], 'approved'],
    [[told('correction', null)], null],
    [[moved('published'), { ...at(3), id: 'k', kind: 'kill', text: 'Wrong.' }], 'killed'],
  ] as const satisfies readonly (readonly [readonly LogEvent[], Status | null])[]) {
    const draft = newDraft()
    for (const event of events) logEvent(draft, event)
    expect(statusInLog(draft), JSON.stringify(events)).toBe(status)
  }
})

test('a move and an announcement keep who, when and why', () => {
  const draft = draftOf(story({ status: 'approved' }))
  const checked = { role: 'editor' as const, clean: ['length'], found: [], off: [], house: null, newsroomHouse: null }
  const said = { hash: 'x', note: 'Out.', checked }
  changeStatus(draft, 'published', act, said)
  expect(eventsOf(draft)).toEqual([
    {
      kind: 'status',
      id: 'act',
      by: 'ann',
      at: '2026-03-05T10:00:00.000Z',
      from: 'approved',
      to: 'published',
      ...said,
    },
  ])
  expect(publicRecordOf(draft).publication).toEqual({
    id: 'act',
    at: '2026-03-05T10:00:00.000Z',
    by: null,
    hash: 'x',
  })
  expect(announce(draft, 'update', 'More.', { ...act, id: 'u', at: act.at + 1 }, 'y')).toBe(true)
  expect(publicRecordOf(draft)).toMatchObject({
    publication: { id: 'u', hash: 'y' },
    kill: null,
    notices: [{ kind: 'update', text: 'More.' }],
  })
  expect(statusOf(draft)).toBe('published')
})
