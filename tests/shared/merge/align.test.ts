import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignedTexts, mostPairs } from '#shared/merge/three-way/align.ts'
import { cases } from '#tests/helpers/cases.ts'

const texts = fc.array(fc.constantFrom('', 'a canal', 'the canal', 'a lock', 'the lock of a canal', '7', '8'), {
  maxLength: 12,
})

test('pairs are in the order of both lists, every text in one at most; a list is paired with itself as it is', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pairs = alignedTexts(before, after, 0.05).flatMap((index) => index ?? [])
      expect(pairs).toEqual([...new Set(pairs)].toSorted((a, b) => a - b))
      expect(alignedTexts(before, before, 0.05)).toEqual([...before.keys()])
    }),
    cases(200),
  )
})

test('a text pairs with the one that it is most like, not with the one in its place', () => {
  expect(alignedTexts(['the ferry of Ostend', 'a lock'], ['new', 'the ferry of Bruges', 'a lock'], 0.05)).toEqual([
    null,
    0,
    1,
  ])
})

test('lists too long to be compared pair what is equal, and what is between that in its order', () => {
  const length = Math.sqrt(mostPairs) + 1
  const lines = (what: string) => Array.from({ length }, (_, index) => `${what} ${index}`)
  const pairs = alignedTexts([...lines('one'), 'same', 'last'], [...lines('other'), 'more', 'same', 'end'], 0.05)
  const order = [...lines('one').keys()]
  expect(pairs).toEqual([...order, null, length, length + 1])
})
