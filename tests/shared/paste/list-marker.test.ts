import { describe, expect, test } from 'vitest'
import { markerOf } from '#shared/paste/list-marker.ts'
import { type ListNumbers, listNumbers, writtenNumber } from '#shared/schema/list-numbers.ts'

const kinds: readonly (readonly [ListNumbers | null, number])[] = [
  [null, 120],
  ...listNumbers.map((each) => [each, each.toLowerCase() === 'a' ? 26 : 60] as const),
]

describe('the marker of an item', () => {
  test.each(kinds)('counted by %s is its number, however it is set', (numbers, most) => {
    for (let number = 1; number <= most; number += 1)
      for (const [open, close] of ['|.', '|)', '(|)', '|.)', '|]', ' |. ', '\u00a0|.\n'].map((form) =>
        form.split('|'),
      )) {
        const marker = `${open}${writtenNumber(number, numbers)}${close}`
        expect([marker, markerOf(marker, number - 1)]).toEqual([marker, { number, numbers, label: null }])
      }
  })

  test.each<[string, number | null, ListNumbers | null]>([
    ['i.', 1, 'i'],
    ['b.', 2, 'a'],
    ['c.', 3, 'a'],
    ['ii.', 2, 'i'],
    ['3', 3, null],
    ['•', null, null],
    ['o', null, null],
    ['b', null, null],
    ['1a.', null, null],
    ['1.a.', null, null],
    ['ax.', null, null],
    ['xa.', null, null],
    ['a. b', null, null],
  ])('%j begins a list at %s', (marker, number, numbers) => {
    expect(markerOf(marker, null)).toEqual({ number, numbers, label: null })
  })

  test.each([
    ['1.1', 1],
    ['Article\u00a0 1. ', 1],
    ['§ 12)', 12],
  ])('that no list can show is text: %j', (marker, number) => {
    const label = marker.replace(/\s+/g, ' ').trim()
    expect(markerOf(marker, null)).toEqual({ number, numbers: null, label })
  })
})
