import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeBodies } from '#shared/merge/three-way/merge-bodies.ts'
import { threeWay } from '#shared/merge/three-way/three-way.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'

const sequence = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 })
  .map((list) => Int32Array.from(list))

const kinds = (base: number[], one: number[], other: number[]) =>
  threeWay(Int32Array.from(base), Int32Array.from(one), Int32Array.from(other)).map(({ kind }) => kind)

test('changes in different places go together', () => {
  expect(kinds([1, 2, 3, 4, 5], [1, 9, 3, 4, 5], [1, 2, 3, 4, 8])).toEqual(['same', 'one', 'same', 'other'])
})

test('changes that only touch go together', () => {
  expect(kinds([1, 2, 3, 4], [1, 9, 3, 4], [1, 2, 8, 4])).toEqual(['same', 'one', 'other', 'same'])
})

test('the same change on both sides is one', () => {
  expect(kinds([1, 2, 3], [1, 9, 3], [1, 9, 3])).toEqual(['same', 'agreed', 'same'])
})

test('what overlaps clashes, unless both only deleted', () => {
  expect(kinds([1, 2, 3, 4], [1, 9, 4], [1, 2, 8, 4])).toEqual(['same', 'clash', 'same'])
  expect(kinds([1, 2, 3, 4], [1, 4], [1, 2, 4])).toEqual(['same', 'agreed', 'same'])
})

test('additions in one place clash', () => {
  expect(kinds([1, 2], [1, 8, 2], [1, 9, 2])).toEqual(['same', 'clash', 'same'])
})

test('the stretches make up all three sequences, and a swap of sides swaps nothing else', () => {
  fc.assert(
    fc.property(sequence, sequence, sequence, (base, one, other) => {
      const stretches = threeWay(base, one, other)
      for (const side of ['base', 'one', 'other'] as const) {
        const ends = stretches.map((stretch) => stretch[side])
        const length = { base, one, other }[side].length
        expect([...ends.map(({ from }) => from), length]).toEqual([0, ...ends.map(({ to }) => to)])
      }
      const swapped = threeWay(base, other, one)
      expect(swapped.map(({ base, kind }) => [base, kind === 'clash' || kind === 'agreed'])).toEqual(
        stretches.map(({ base, kind }) => [base, kind === 'clash' || kind === 'agreed']),
      )
    }),
    cases(1_000),
  )
})

test('a reading without the end of its line does not reach over the end that stands there', () => {
  const body = (...lines: Node[][]) => ({
    body: proseSchema.node(
      'doc',
      null,
      lines.map((inline) => proseSchema.node('paragraph', null, inline)),
    ),
    at: 0,
  })
  const merged = mergeBodies({
    base: body([proseSchema.node('hardBreak')], []),
    one: body([]),
    other: body([proseSchema.text('Ferries')]),
  })
  expect(merged.body.textContent).toBe('Ferries')
  expect(merged.clashes.map(({ range, other }) => [range, other.ends])).toEqual([[{ from: 1, to: 8 }, false]])
})
