import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeFrame } from '#shared/api/frame.ts'
import { isLargerThan } from '#shared/api/size.ts'
import { cases } from '#tests/helpers/cases.ts'

it('finds what is large, wherever it lies', () => {
  expect(isLargerThan(100, { a: [{ b: 'x'.repeat(101) }] })).toBe(true)
  expect(isLargerThan(100, new Uint8Array(101))).toBe(true)
  expect(isLargerThan(100, { ['x'.repeat(101)]: 1 })).toBe(true)
  expect(isLargerThan(100, Array(101))).toBe(true)
  expect(isLargerThan(100, { a: [{ b: 'x'.repeat(20) }] })).toBe(false)
})

it('ends at cycles', () => {
  const loop: unknown[] = []
  loop.push(loop, loop)
  expect(isLargerThan(100, loop)).toBe(false)
})

it('never refuses what fits on the wire', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (message) => {
      expect(isLargerThan(encodeFrame(message).byteLength, message)).toBe(false)
    }),
    cases(100),
  )
})
