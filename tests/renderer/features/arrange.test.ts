import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeEntries } from '#renderer/features/comments/arrange.ts'
import { cases } from '#tests/helpers/cases.ts'

const wish = (top: number, height: number, first = false) => ({ top, height, first })

test('entries with room stand where they wish to', () => {
  expect(arrangeEntries([wish(0, 50), wish(100, 50)], 8)).toEqual([0, 100])
})

test('one that finds no room stands below the other, in the order of the text', () => {
  expect(arrangeEntries([wish(20, 50), wish(0, 50)], 8)).toEqual([58, 0])
})

test('the one that is looked at stands at its text, those above it move up', () => {
  expect(arrangeEntries([wish(0, 50), wish(10, 50), wish(20, 50, true), wish(30, 50)], 8)).toEqual([-96, -38, 20, 78])
})

test('no two ever overlap', () => {
  const wishes = fc.array(
    fc.record({ top: fc.integer({ min: 0, max: 500 }), height: fc.integer({ min: 1, max: 200 }), first: fc.boolean() }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(wishes, (all) => {
      const tops = arrangeEntries(all, 8)
      const spans = all.map(({ height }, index) => ({ top: tops[index] ?? 0, height })).sort((a, b) => a.top - b.top)
      for (const [index, { top, height }] of spans.entries())
        expect(spans[index + 1]?.top ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(top + height + 8)
    }),
    cases(100),
  )
})
