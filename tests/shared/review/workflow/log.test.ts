import { expect, test } from 'vitest'
import { draftOf, newDraft } from '#shared/article/draft.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { eventSchema, eventsOf, type LogEvent, logEvent } from '#shared/review/workflow/log.ts'
import { logNotices, noticesOf, publicRecordOf, publicStanding } from '#shared/review/workflow/public-record.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'

const due = (id: string, at: string): LogEvent => ({ id, at, by: 'ann', kind: 'due', due: null })

test('an event that a clock puts before the last one comes right after it, and keeps its own time', () => {
  const draft = newDraft()
  logEvent(draft, due('one', '2026-03-05T10:00:00.000Z'))
  logEvent(draft, due('behind', '2026-03-05T09:00:00.000Z'))
  logEvent(draft, due('alike', '2026-03-05T10:00:00.001Z'))
  logEvent(draft, due('later', '2026-03-05T10:00:00.500Z'))
  expect(eventsOf(draft)).toEqual([
    due('one', '2026-03-05T10:00:00.000Z'),
    { ...due('behind', '2026-03-05T09:00:00.000Z'), follows: '2026-03-05T10:00:00.001Z' },
    { ...due('alike', '2026-03-05T10:00:00.001Z'), follows: '2026-03-05T10:00:00.002Z' },
    due('later', '2026-03-05T10:00:00.500Z'),
  ])
})

test('after the last moment there is none: events there are sorted by their ids', () => {
  const draft = newDraft()
  for (const id of ['b', 'a', 'c']) logEvent(draft, due(id, '9999-12-31T23:59:59.999Z'))
  expect(eventsOf(draft).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('an event that came in twice is there once', () => {
  const draft = newDraft()
  for (const _time of [1, 2]) draft.getArray('log').push([due('one', '2026-03-05T10:00:00.000Z')])
  expect(eventsOf(draft)).toHaveLength(1)
})

test('every kind of event is kept as it is, and with a part that is none it is no event', () => {
  const entry = { id: 'e', at: '2026-03-05T10:00:00.000Z', by: null }
  const ben = { id: 'ben', name: 'Ben Okri' }
  const embargo = '2026-03-06T00:00:00+01:00'
  const override = { deed: 'print', holds: ['embargoed', 'checks'], embargoUntil: embargo, reason: 'Agreed.' }
  const replaced = { term: 'ferry', replacement: 'boat', count: 1 }
  for (const [kind, parts, wrong] of [
    ['status', { from: 'draft', to: 'inReview', note: null, hash: null }, { to: 'gone' }],
    ['override', override, { holds: [] }],
    ['override', override, { deed: 'steal' }],
    ['override', override, { reason: 'x'.repeat(10_001) }],
    ['eased', { was: embargo, embargoUntil: null }, { was: null }],
    ['planned', { publishAt: embargo }, { publishAt: 7 }],
    ['assigned', { to: ben, note: null }, { to: { ...ben, name: '' } }],
    ['assigned', { to: null, note: 'x'.repeat(10_000) }, { note: 'x'.repeat(10_001) }],
    ['reviewAsked', { of: ben, note: null }, { of: { ...ben, name: 'x'.repeat(201) } }],
    ['due', { due: '2026-03-06T10:00:00Z' }, { due: 'tomorrow' }],
    ['update', { text: 'New.', hash: null }, { text: '' }],
    ['correction', { text: 'x'.repeat(10_000), hash: 'h' }, { text: 'x'.repeat(10_001) }],
    ['kill', { text: 'Wrong.' }, { text: '' }],
    ['sent', { package: 'p', note: null }, { package: '' }],
    ['received', { package: 'x'.repeat(100), from: null }, { package: 'x'.repeat(101) }],
    ['replaced', replaced, { count: 0 }],
    ['replaced', { ...replaced, term: 'x'.repeat(1_000) }, { term: 'x'.repeat(1_001) }],
    ['replaced', { ...replaced, replacement: 'x'.repeat(1_000) }, { replacement: 'x'.repeat(1_001) }],
  ] as const) {
    const event = { ...entry, kind, ...parts }
    expect(eventSchema.safeParse(event).data).toEqual(event)
    for (const other of [wrong, { id: '' }, { by: '' }, { at: 'yesterday' }, { follows: 'then' }])
      expect(eventSchema.safeParse({ ...event, ...other }).success, `${kind} ${Object.keys(other)}`).toBe(false)
  }
})

test('notices that a story brought along keep their order, text and moment, and nobody here made them', () => {
  const draft = newDraft()
  logNotices(draft, [
    { kind: 'update', at: '2026-03-05T10:00:00+01:00', text: 'One.' },
    { kind: 'correction', at: '2026-03-05T10:00:00+01:00', text: 'Two.' },
    { kind: 'kill', at: '2026-03-05T12:00:00+01:00', text: 'Three.' },
  ])
  expect(eventsOf(draft)).toEqual([
    { id: 'notice-0001', at: '2026-03-05T09:00:00.000Z', by: null, text: 'One.', kind: 'update', hash: null },
    {
      id: 'notice-0002',
      at: '2026-03-05T09:00:00.000Z',
      follows: '2026-03-05T09:00:00.001Z',
      by: null,
      text: 'Two.',
      kind: 'correction',
      hash: null,
    },
    { id: 'notice-0003', at: '2026-03-05T11:00:00.000Z', by: null, text: 'Three.', kind: 'kill' },
  ])
  expect(noticesOf(draft).map(({ kind, text }) => [kind, text])).toEqual([
    ['update', 'One.'],
    ['correction', 'Two.'],
    ['kill', 'Three.'],
  ])
  const { publication, kill } = publicRecordOf(draft)
  expect(publication).toMatchObject({ id: 'notice-0002', by: null, hash: null })
  expect(kill).toMatchObject({ id: 'notice-0003' })
})

test('what readers have is told by the hash of what was published; where nobody knows it, nothing is said', async () => {
  const article = story({ headline: 'Ferry', status: 'approved' })
  const hash = await contentHash(article)
  for (const [published, state] of [
    [hash, 'same'],
    ['other', 'changed'],
    [null, 'none'],
  ] as const) {
    const draft = draftOf(article)
    expect(publicStanding(draft, new Set([hash]))).toEqual({ state: 'none' })
    changeStatus(draft, 'published', { id: 'p', by: null, at: 0 }, { hash: published })
    expect(publicStanding(draft, new Set([hash])).state).toBe(state)
    logEvent(draft, { id: 'k', at: '2026-03-05T10:00:00.000Z', by: null, kind: 'kill', text: 'Wrong.' })
    expect(publicStanding(draft, new Set([hash]))).toEqual({ state: 'none' })
  }
})
