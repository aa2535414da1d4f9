import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveEntry } from '#renderer/features/settings/move-entry.ts'
import { cases } from '#tests/helpers/cases.ts'

const step = fc.constantFrom<1 | -1>(1, -1)

it('moves one entry past its neighbour', () => {
  expect(moveEntry(['AP', 'dpa', 'BelTA'], 2, -1)).toEqual(['AP', 'BelTA', 'dpa'])
})

it('loses and doubles nothing, and moving back undoes it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.nat(20), step, (entries, index, by) => {
      const there = moveEntry(entries, index, by)
      expect([...there].sort()).toEqual([...entries].sort())
      if (there !== entries) expect(moveEntry(there, index + by, by === 1 ? -1 : 1)).toEqual(entries)
    }),
    cases(100),
  )
})
