import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { accept, compare, groupsOf, movedBy, noAuthors, reject, suggestionsOf } from '#shared/review/index.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { reviews } from './arbitrary-review.ts'

const saying = (...lines: string[]) => ({
  fields: readFields(newDraft()),
  body: articleSchema.node(
    'doc',
    null,
    lines.map((line) => articleSchema.node('paragraph', null, line === '' ? [] : articleSchema.text(line))),
  ),
})

// They begin alike, as news does: a difference may as well begin in the line before.
const lines = [
  'The ferry ran aground at dawn, and nobody was hurt in the accident.',
  'The captain is being heard.',
  'The pier stays closed until the harbour master has seen the damage.',
]
const [first = '', second = '', third = ''] = lines

const before = saying(...lines)
const after = saying(second, first, third)
const groups = () => groupsOf(suggestionsOf(before, after, noAuthors))

test('a paragraph that was moved is one suggestion, and says so', () => {
  expect(groups().map((group) => movedBy(group))).toEqual([`${second}\n`])
})

test('a move is taken or refused whole', () => {
  const [group = []] = groups()
  const ids = group.map(({ id }) => id)
  expect(reject({ baseline: before, live: after }, ids).live.body.eq(before.body)).toBe(true)
  expect(accept({ baseline: before, live: after }, ids).baseline.body.eq(after.body)).toBe(true)
})

test('a comparison shows what was moved where it was and where it is, not as deleted and inserted', () => {
  const { inline, rows } = compare(before, after)
  const moved = inline.filter(({ isMoved }) => isMoved)
  expect(moved.map(({ change, runs }) => [change, runs.map(({ text }) => text).join('')])).toEqual([
    ['inserted', second],
    ['deleted', second],
  ])
  expect(inline.filter(({ change, isMoved }) => change !== 'same' && !isMoved)).toEqual([])
  expect(rows.map(({ left, right }) => [left?.isMoved ?? null, right?.isMoved ?? null])).toEqual([
    [null, true],
    [false, false],
    [true, null],
    [false, false],
  ])
})

test('what is short, or stands elsewhere in other words, was not moved', () => {
  expect(compare(saying('No.', first, third), saying(first, third, 'No.')).inline.some(({ isMoved }) => isMoved)).toBe(
    false,
  )
  const other = compare(before, saying(first, third, 'The captain was not heard.'))
  expect(other.inline.some(({ isMoved }) => isMoved)).toBe(false)
})

test('law: groups hold every suggestion once', () => {
  fc.assert(
    fc.property(reviews, ({ baseline, live }) => {
      const all = suggestionsOf(baseline, live, noAuthors)
      const ids = groupsOf(all).flatMap((group) => group.map(({ id }) => id))
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    }),
    cases(300),
  )
})
