import { expect, test } from 'vitest'
import { draftOf } from '#shared/article/draft.ts'
import { placeOf } from '#shared/review/comments/anchor.ts'
import { longestComment, threadsOf } from '#shared/review/comments/comments.ts'
import { bodyTextOf, textIn } from '#shared/review/diff/body-text.ts'
import { personIn } from '#shared/review/people/people.ts'
import type { Person } from '#shared/review/people/person.ts'
import { type TakenComment, takeOverReview, timeOf } from '#shared/review/suggest/take-over.ts'
import { story } from '#tests/helpers/story.ts'

const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

const comment = (number: number, text: string, rest: Partial<TakenComment> = {}): TakenComment => ({
  number,
  author: 'Ben Kay',
  at: '2026-11-29T10:00',
  text,
  answers: null,
  done: false,
  passage: null,
  ...rest,
})

/**
 * The threads of a story into which comments were taken over: passage, state, and each comment with
 * its writer's name.
 */
function taken(comments: readonly TakenComment[], me: Person | null = null) {
  const draft = draftOf(story({ headline: 'Ferry' }, ['The ferry sails.', 'The crew waits.']))
  takeOverReview(draft, { tracked: null, comments: [...comments] }, me)
  const body = bodyTextOf(draft)
  return threadsOf(draft).map(({ state, places, comments: said }) => {
    const range = placeOf(draft, body, places)
    const all = said.map(({ by, text }) => `${by === null ? null : personIn(draft, by)?.name}: ${text}`)
    return { state, on: range && textIn(body, range), all }
  })
}

test('an answer stands in the thread of what it answers, and so does an answer to that', () => {
  const all = [comment(1, 'Who?'), comment(2, 'The harbour.', { answers: 1 }), comment(3, 'Sure?', { answers: 2 })]
  expect(taken(all)).toEqual([
    { state: 'open', on: null, all: ['Ben Kay: Who?', 'Ben Kay: The harbour.', 'Ben Kay: Sure?'] },
  ])
})

test('an answer to a comment that did not come along is a comment of its own', () => {
  expect(taken([comment(2, 'Sure?', { answers: 1 })])).toMatchObject([{ all: ['Ben Kay: Sure?'] }])
})

test('a comment is on the words that it was on, across paragraphs too', () => {
  expect(taken([comment(1, 'Which?', { passage: { from: 4, to: 9 } })])).toMatchObject([{ on: 'ferry' }])
  expect(taken([comment(1, 'Both?', { passage: { from: 10, to: 24 } })])).toMatchObject([
    { on: expect.stringMatching(/^sails\.\s+The crew$/u) },
  ])
  expect(taken([comment(1, 'Where?', { passage: { from: 4, to: 4 } })])).toMatchObject([{ on: null }])
  expect(taken([comment(1, 'Where?', { passage: { from: 90, to: 99 } })])).toMatchObject([{ on: null }])
})

test('what was done with is resolved, and by whom it was written stays', () => {
  expect(taken([comment(1, 'Fine.', { done: true })])).toEqual([
    { state: 'resolved', on: null, all: ['Ben Kay: Fine.'] },
  ])
})

test('what has no name on it is by whoever works here, else by somebody unknown', () => {
  expect(taken([comment(1, 'Who?', { author: null })], ann)).toMatchObject([{ all: ['Ann Lee: Who?'] }])
  expect(taken([comment(1, 'Who?', { author: null })])).toMatchObject([{ all: ['?: Who?'] }])
})

test('a comment longer than one may be is cut', () => {
  const [thread] = taken([comment(1, 'a'.repeat(longestComment + 1))])
  expect(thread?.all[0]).toHaveLength('Ben Kay: '.length + longestComment)
})

test('a time that is none is now', () => {
  const before = Date.now()
  expect(timeOf('2026-11-29T10:00')).toBe(new Date(2026, 10, 29, 10).getTime())
  for (const at of [null, 'yesterday']) expect(timeOf(at)).toBeGreaterThanOrEqual(before)
})
