import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { emptyArticle } from '#shared/article/article.ts'
import { draftOf, getField, newDraft, readArticle, setField } from '#shared/article/draft.ts'
import { actOf } from '#shared/review/people/act.ts'
import { everybodyIn, signDraft, writerOf } from '#shared/review/people/people.ts'
import { contentAt, versionsOf } from '#shared/review/versions/versions.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { eventsOf, logEvent } from '#shared/review/workflow/log.ts'
import { publicRecordOf } from '#shared/review/workflow/public-record.ts'
import { changeStatus, usualWay } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'

const ann = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
const copyOf = (draft: Y.Doc) => {
  const copy = newDraft()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
  return copy
}

test('a story moves where it can go, and each move is logged and kept as a version', () => {
  const draft = draftOf(story({ headline: 'Ferry' }, ['It sails.']))
  expect(changeStatus(draft, 'published', actOf('ann'))).toBe(false)
  expect(changeStatus(draft, 'inReview', actOf('ann'), { note: 'Please' })).toBe(true)
  setField(draft, 'headline', 'Ferry sails')
  expect(changeStatus(draft, 'approved', actOf('bea'), { hash: 'x' })).toBe(true)
  expect(eventsOf(draft)).toMatchObject([
    { kind: 'status', by: 'ann', from: 'draft', to: 'inReview', note: 'Please', hash: null },
    { kind: 'status', by: 'bea', from: 'inReview', to: 'approved', note: null, hash: 'x' },
  ])
  const versions = versionsOf(copyOf(draft))
  expect(versions.map(({ status, reason }) => [status, reason])).toEqual([
    ['inReview', 'status'],
    ['approved', 'status'],
  ])
  const headlines = versions.map(({ snapshot }) => contentAt(draft, snapshot).fields.headline)
  expect(headlines).toEqual(['Ferry', 'Ferry sails'])
})

test('a published story has a publication time, in its own zone', () => {
  const draft = draftOf(story({ status: 'approved', timeZone: 'Europe/Berlin' }))
  changeStatus(draft, 'published', { ...actOf(null), at: Date.parse('2026-07-01T10:00:00Z') })
  expect(getField(draft, 'publishedAt')).toMatch(/^2026-07-01T12:00:00.*\+02:00/)
})

test('the log of two copies that moved on apart is the same in both after they met, each event once', () => {
  const draft = draftOf(story({ status: 'inReview' }))
  const other = copyOf(draft)
  changeStatus(draft, 'approved', { id: 'b', by: 'ann', at: 2_000 })
  changeStatus(other, 'changesRequested', { id: 'a', by: 'bea', at: 1_000 })
  for (const [from, to] of [
    [draft, other],
    [other, draft],
    [draft, other],
  ] as const)
    Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
  expect(eventsOf(draft).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(eventsOf(other)).toEqual(eventsOf(draft))
})

test('what an older Lede wrote of an embargo that somebody passed over is read as that', () => {
  const draft = newDraft()
  const entry = { id: 'o', at: '2026-11-24T10:00:00.000Z', by: 'ann', embargoUntil: '2026-11-25T10:00:00Z' }
  draft.getArray('log').push([{ ...entry, kind: 'override' }])
  expect(eventsOf(draft)).toEqual([{ ...entry, kind: 'override', deed: 'leave', holds: ['embargoed'] }])
})

test('what is no event is left out of the log', () => {
  const draft = newDraft()
  draft.getArray('log').push([{ kind: 'party' }, 7])
  logEvent(draft, { id: 'k', at: '2026-11-24T10:00:00.000Z', by: null, kind: 'kill', text: 'Wrong' })
  expect(eventsOf(draft).map(({ kind }) => kind)).toEqual(['kill'])
})

test('a draft knows who writes with which window', () => {
  const draft = newDraft()
  signDraft(draft, ann)
  const copy = copyOf(draft)
  expect(writerOf(copy, draft.clientID)).toEqual(ann)
  expect(writerOf(copy, copy.clientID)).toBeNull()
  signDraft(copy, { ...ann, name: 'Ann Lee-Ray' })
  expect(everybodyIn(copy).map(({ name }) => name)).toEqual(['Ann Lee-Ray'])
})

test('a field that came later voids no approval from before', async () => {
  // As it was before stories had subjects.
  const before = '43af60dcad827649defac9560bc7c0b1f33751c14ab83cac147935246f5ebe38'
  expect(await contentHash({ ...emptyArticle('en'), headline: 'Ferry', keywords: ['sea'] })).toBe(before)
})

test('the hash of a story changes with any of its content, and not with where it stands or when it goes out', async () => {
  const article = story({ headline: 'Ferry', keywords: ['sea'] }, ['It sails.'])
  const hash = (changes: Parameters<typeof story>[0], text = ['It sails.']) =>
    contentHash(story({ headline: 'Ferry', keywords: ['sea'], ...changes }, text))
  const same = await contentHash(article)
  expect(await contentHash(readArticle(copyOf(draftOf(article)), null))).toBe(same)
  expect(await hash({ status: 'published', publishedAt: '2026-11-24T10:00:00Z', timeZone: 'UTC' })).toBe(same)
  for (const other of [
    hash({ headline: 'Ferry.' }),
    hash({ keywords: [] }),
    hash({ editorNote: 'x' }),
    hash({ subjects: ['20000523'] }),
    hash({}, ['It sails!']),
  ])
    expect(await other).not.toBe(same)
})

test.each([
  ['draft', 'inReview'],
  ['approved', 'published'],
  ['published', null],
  ['spiked', 'draft'],
] as const)('from %s a story goes to %s as a rule', (status, to) => {
  expect(usualWay(status, publicRecordOf(draftOf(story({ status }))))).toBe(to)
})
