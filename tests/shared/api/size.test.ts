import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeFrame } from '#shared/api/frame.ts'
import { lookAtFrame } from '#shared/api/frame-look.ts'
import { exceededLimit } from '#shared/api/size.ts'
import { cases } from '#tests/helpers/cases.ts'

const room = { bytes: 100, values: 20 }

it.each([
  ['a long text, wherever it lies', { a: [{ b: 'x'.repeat(101) }] }, 'bytes'],
  ['bytes', new Uint8Array(101), 'bytes'],
  ['a long key', { ['x'.repeat(101)]: 1 }, 'bytes'],
  ['holes', Array(101), 'values'],
  ['many values', Array.from({ length: 21 }, () => null), 'values'],
  ['many keys', Object.fromEntries(Array.from({ length: 11 }, (_, at) => [at, null])), 'values'],
  ['what is left of room', { a: [{ b: 'x'.repeat(20) }] }, null],
])('finds %s', (_, message, what) => {
  expect(exceededLimit(message, room)).toBe(what)
})

it('ends at cycles', () => {
  const loop: unknown[] = []
  loop.push(loop, loop)
  expect(exceededLimit(loop, room)).toBe(null)
})

it('never refuses what fits on the wire', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (message) => {
      const frame = encodeFrame(message)
      const { values } = lookAtFrame(frame, Number.POSITIVE_INFINITY)
      expect(exceededLimit(message, { bytes: frame.byteLength, values })).toBe(null)
      expect(exceededLimit(message, { bytes: frame.byteLength, values: values - 1 })).toBe('values')
    }),
    cases(100),
  )
})
