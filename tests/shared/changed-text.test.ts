import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween } from '#shared/changed-text.ts'
import { cases } from '#tests/helpers/cases.ts'

test.each([
  ['', 'a', { start: 0, removed: '', wrote: 'a' }],
  ['abc', 'abc', { start: 3, removed: '', wrote: '' }],
  ['aa', 'aaa', { start: 2, removed: '', wrote: 'a' }],
  ['the old word', 'the new word', { start: 4, removed: 'old', wrote: 'new' }],
])('%j to %j', (before, after, change) => expect(changeBetween(before, after)).toEqual(change))

test('what was written in the place of what was removed makes the one text the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 8 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, removed, wrote } = changeBetween(before, after)
      expect(before.slice(start, start + removed.length)).toBe(removed)
      expect(before.slice(0, start) + wrote + before.slice(start + removed.length)).toBe(after)
    }),
    cases(500),
  )
})
