import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newDraft, readFields } from '#shared/article/draft.ts'
import { accept, compare, groupsOf, movedBy, noAuthors, reject, suggestionsOf } from '#shared/review/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { reviews } from '../arbitrary-review.ts'

const saying = (...lines: string[]) => ({
  fields: readFields(newDraft()),
  body: proseSchema.node(
    'doc',
    null,
    lines.map((line) => proseSchema.node('paragraph', null, line === '' ? [] : proseSchema.text(line))),
  ),
})

// They begin alike, as news does: a difference may also begin in the line before.
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
  expect(groups().map((group) => movedBy(group))).toEqual([
    { text: `${second}\n`, words: [{ text: `${second}\n`, change: 'same' }] },
  ])
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

const edited = 'The captain is being heard by the police.'
const afterEdit = saying(edited, first, third)

test('a paragraph that was moved and edited is one suggestion, with what was changed in it', () => {
  const [group = [], ...others] = groupsOf(suggestionsOf(before, afterEdit, noAuthors))
  expect(others).toEqual([])
  expect(movedBy(group)).toEqual({
    text: `${edited}\n`,
    words: [
      { text: 'The captain is being heard', change: 'same' },
      { text: ' by the police', change: 'inserted' },
      { text: '.\n', change: 'same' },
    ],
  })
  const ids = group.map(({ id }) => id)
  expect(reject({ baseline: before, live: afterEdit }, ids).live.body.eq(before.body)).toBe(true)
  expect(accept({ baseline: before, live: afterEdit }, ids).baseline.body.eq(afterEdit.body)).toBe(true)
})

test('a paragraph that was moved is that, whoever wrote it and whoever moved it', () => {
  const authors = { ...noAuthors, inserted: () => ['ann'], deleted: () => ['ben'] }
  const [group = []] = groupsOf(suggestionsOf(before, afterEdit, authors))
  expect(movedBy(group)?.text).toBe(`${edited}\n`)
})

test('a comparison shows what was changed in what was moved: in one text all of it, side by side what went and what came', () => {
  const { inline, rows } = compare(before, afterEdit)
  const said = (block: { isMoved: boolean; runs: readonly { text: string; change: string }[] } | null) =>
    block?.isMoved ? block.runs.map(({ text, change }) => (change === 'same' ? text : `${change} ${text}`)) : []
  expect(inline.filter(({ isMoved }) => isMoved).map(said)).toEqual([
    ['The captain is being heard', 'inserted  by the police', '.'],
    [second],
  ])
  expect(rows.flatMap(({ left, right }) => [said(left), said(right)]).filter(({ length }) => length > 0)).toEqual([
    ['The captain is being heard', 'inserted  by the police', '.'],
    ['The captain is being heard', '.'],
  ])
})

test('what is short, or stands elsewhere in other words, was not moved', () => {
  expect(compare(saying('No.', first, third), saying(first, third, 'No.')).inline.some(({ isMoved }) => isMoved)).toBe(
    false,
  )
  const other = compare(before, saying(first, third, 'The harbour master was not heard.'))
  expect(other.inline.some(({ isMoved }) => isMoved)).toBe(false)
  const anew = compare(before, saying('Nobody else has said a word about any of this so far.'))
  expect(anew.inline.some(({ isMoved }) => isMoved)).toBe(false)
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
