import { expect, test } from 'vitest'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { bodiesOf, takenReviewSchema } from '#shared/review/suggest/taken-review.ts'

const [before, after] = ['It sails.', 'It waits.'].map((line) => bodyOfParagraphs([line]))
const revision = { author: 'Ann Lee', at: '2026-11-20T10:00', body: after }
const comment = { number: 1, author: null, at: null, text: '', answers: null, done: false, passage: { from: 0, to: 2 } }
const review = { tracked: { original: before, revisions: [revision] }, comments: [comment] }

const withRevision = (change: object) => ({
  ...review,
  tracked: { original: before, revisions: [{ ...revision, ...change }] },
})
const withComment = (change: object) => ({ ...review, comments: [{ ...comment, ...change }] })

test.each<[string, unknown]>([
  ['a whole one', review],
  ['one without changes', { ...review, tracked: null }],
  ['one without comments', { ...review, comments: [] }],
  ['nobody’s revision', withRevision({ author: null, at: null })],
  ['the longest name', withRevision({ author: 'x'.repeat(1_000) })],
  ['a hundred revisions', { ...review, tracked: { original: before, revisions: Array(100).fill(revision) } }],
])('the review of another program may be %s', (_what, given) => {
  expect(takenReviewSchema.parse(given)).toEqual(given)
})

test.each<[string, unknown]>([
  ['no object', null],
  ['without an original', { ...review, tracked: { revisions: [revision] } }],
  ['without a revision', { ...review, tracked: { original: before, revisions: [] } }],
  ['too many revisions', { ...review, tracked: { original: before, revisions: Array(101).fill(revision) } }],
  ['too long a name', withRevision({ author: 'x'.repeat(1_001) })],
  ['no body', withRevision({ body: 'It sails.' })],
  ...[
    '26-11-20T10:00',
    '2026-1-20T10:00',
    '2026-11-2T10:00',
    '2026-11-20T1:00',
    '2026-11-20T10:0',
    '2026-11-20T10:00Z',
    'x2026-11-20T10:00',
    '2026-11-20 10:00',
    'aaaa-11-20T10:00',
    '2026-aa-20T10:00',
    '2026-11-aaT10:00',
    '2026-11-20Taa:00',
    '2026-11-20T10:aa',
  ].map((at) => [`the time ${at}`, withRevision({ at })] as [string, unknown]),
  ['a comment on less than nothing', withComment({ passage: { from: -1, to: 2 } })],
  ['a comment to half a character', withComment({ passage: { from: 0, to: 1.5 } })],
  ['a comment without text', withComment({ text: null })],
  ['a number that is none', withComment({ number: '1' })],
  ['an answer that is none', withComment({ answers: 'x' })],
  ['what may be done', withComment({ done: 'maybe' })],
  ['too many comments', { ...review, comments: Array(10_001).fill(comment) }],
])('but not %s', (_what, given) => {
  expect(takenReviewSchema.safeParse(given).success).toBe(false)
})

test('every body of a review is known', () => {
  const taken = takenReviewSchema.parse(review)
  const body = bodyOfParagraphs(['Now.'])
  expect(bodiesOf(body, taken)).toEqual([before, after])
  expect(bodiesOf(body, { ...taken, tracked: null })).toEqual([body])
  expect(bodiesOf(body, null)).toEqual([body])
})
