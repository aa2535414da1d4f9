import { expect, it } from 'vitest'
import { formatKept } from '#renderer/state/release/export-format.ts'

it.each([
  [{ format: 'nitf' }, 'nitf'],
  [{ format: 'json' }, 'json'],
  [{ format: 'wordperfect' }, 'html'],
  [{ format: 7 }, 'html'],
  [undefined, 'html'],
  ['nitf', 'html'],
])('of %j, which an earlier window left, a new one takes %s', (kept, format) => {
  expect(formatKept(kept, { format: 'html' })).toEqual({ format })
})
