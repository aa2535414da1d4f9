import { expect, test } from 'vitest'
import { batchFrom, batchOf } from '#renderer/features/merge/batches.tsx'

const all = [...Array(120).keys()]

test.each([
  ['nothing looked at', -1, 0, 49],
  ['the first', 0, 0, 49],
  ['the last of a batch', 49, 0, 49],
  ['one of the next batch', 50, 50, 99],
  ['the last of all', 119, 100, 119],
])('with %s its batch is shown', (_what, place, first, last) => {
  const shown = batchFrom(all, batchOf(place))
  expect([shown.at(0), shown.at(-1)]).toEqual([first, last])
})

test('the batches have everything once', () => {
  const starts = [...new Set(all.map(batchOf))]
  expect(starts.flatMap((start) => batchFrom(all, start))).toEqual(all)
})
