import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diff, type Hunk } from '#shared/review/diff/diff.ts'
import { cases } from '#tests/helpers/cases.ts'

const sequence = (most: number) => fc.array(fc.nat(3), { maxLength: most })

test('the hunks are those of the walk over a plain table of lengths', () => {
  fc.assert(
    fc.property(sequence(90), sequence(90), (a, b) => {
      expect(diff(Int32Array.from(a), Int32Array.from(b))).toEqual(plainDiff(a, b))
    }),
    cases(1_000),
  )
})

test('the rows that are made again are the rows that were, over several blocks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 250, max: 780 }),
      fc.integer({ min: 1, max: 800 }),
      fc.infiniteStream(fc.nat(5)),
      (n, m, numbers) => {
        const a = [...numbers.take(n)]
        const b = [...numbers.take(m)]
        expect(diff(Int32Array.from(a), Int32Array.from(b))).toEqual(plainDiff(a, b))
      },
    ),
    cases(30),
  )
})

test('two long sequences with most in common have the hunks of the plain table', () => {
  const edit = fc.record({ at: fc.nat(), remove: fc.nat(40), insert: sequence(40) })
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(30)), fc.array(edit, { maxLength: 12 }), (numbers, edits) => {
      const a = [...numbers.take(700)]
      const b = [...a]
      for (const { at, remove, insert } of edits) b.splice(at % b.length, remove, ...insert)
      expect(diff(Int32Array.from(a), Int32Array.from(b))).toEqual(plainDiff(a, b))
    }),
    cases(60),
  )
})

test('where a hunk is decided, the others lie where they lay', () => {
  fc.assert(
    fc.property(sequence(60), sequence(60), fc.nat(), (a, b, choice) => {
      const hunks = plainDiff(a, b)
      const decided = hunks[choice % Math.max(1, hunks.length)]
      if (decided === undefined) return
      const { fromA, toA, fromB, toB } = decided
      const others = hunks.filter((hunk) => hunk !== decided)
      const longerA = toB - fromB - (toA - fromA)
      expect(
        diff(Int32Array.from([...a.slice(0, fromA), ...b.slice(fromB, toB), ...a.slice(toA)]), Int32Array.from(b)),
      ).toEqual(others.map((hunk) => (hunk.fromA < toA ? hunk : moved(hunk, longerA, 0))))
      expect(
        diff(Int32Array.from(a), Int32Array.from([...b.slice(0, fromB), ...a.slice(fromA, toA), ...b.slice(toB)])),
      ).toEqual(others.map((hunk) => (hunk.fromB < toB ? hunk : moved(hunk, 0, -longerA))))
    }),
    cases(1_000),
  )
})

function moved({ fromA, toA, fromB, toB }: Hunk, inA: number, inB: number): Hunk {
  return { fromA: fromA + inA, toA: toA + inA, fromB: fromB + inB, toB: toB + inB }
}

/** The same walk over the textbook's table. */
function plainDiff(a: readonly number[], b: readonly number[]): Hunk[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? 1 + length(i + 1, j + 1) : Math.max(length(i + 1, j), length(i, j + 1))
    }
  const hunks: Hunk[] = []
  let fromA = 0
  let fromB = 0
  const endHunk = (toA: number, toB: number) => {
    if (toA > fromA || toB > fromB) hunks.push({ fromA, toA, fromB, toB })
    fromA = toA + 1
    fromB = toB + 1
  }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) endHunk(i++, j++)
    else if (length(i + 1, j) === length(i, j)) i++
    else j++
  }
  endHunk(a.length, b.length)
  return hunks
}
