import { expect, it } from 'vitest'
import { coverage } from '#desk/store/coverage.ts'

const row = (since: number, number = since) => ({ since, number, at: number * 10, bytes: Uint8Array.of(number) })
const spans = (rows: { since: number; number: number }[]) => rows.map(({ since, number }) => [since, number])

it('takes as few rows as hold everything, in order, each once', () => {
  const { rows, missing } = coverage([row(5), row(2), row(1, 3), row(1, 4), row(5), row(6)], 6, 60)
  expect(spans(rows)).toEqual([
    [1, 4],
    [5, 5],
    [6, 6],
  ])
  expect(missing).toEqual({ edits: 0, from: null, to: null })
})

it.each([
  ['in the middle', [row(1, 2), row(5)], { edits: 2, from: 20, to: 50 }],
  ['at the beginning', [row(3), row(4), row(5)], { edits: 2, from: null, to: 30 }],
  ['at the end', [row(1, 3)], { edits: 2, from: 30, to: 77 }],
  ['in two places, as one time', [row(1), row(3), row(4)], { edits: 2, from: 10, to: 77 }],
  ['wholly', [], { edits: 5, from: null, to: 77 }],
])('says what is missing %s, and between which times', (_where, rows, missing) => {
  expect(coverage(rows, 5, 77).missing).toEqual(missing)
})
