import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeFrame, encodeFrame } from '#shared/api/frame.ts'
import { cases } from '#tests/helpers/cases.ts'

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
      { noNullPrototype: true },
    ),
  ),
}))

it('gives every message back, bytes as bytes', () => {
  fc.assert(
    fc.property(value, (message) => {
      expect(decodeFrame(encodeFrame(message))).toEqual(message)
    }),
    cases(100),
  )
})

it('leaves out what is undefined, so that defaults apply', () => {
  expect(decodeFrame(encodeFrame({ a: undefined, b: 1 }))).toEqual({ b: 1 })
})

it('carries bodies nested as deep as lists can be', () => {
  const deep = (depth: number): unknown => (depth === 0 ? 'text' : { content: [deep(depth - 1)] })
  expect(decodeFrame(encodeFrame(deep(400)))).toEqual(deep(400))
})

it('throws an Error, nothing worse, for any other bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      try {
        decodeFrame(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(Error)
      }
    }),
    cases(100),
  )
})

it('makes no room for values that a frame only says it has', () => {
  const claims = [
    [0xdd, 1, 255, 255, 255],
    [0xdf, 1, 255, 255, 255],
    [0x92, 0xdd, 1, 255, 255, 255, 0xc0],
  ]
  for (const bytes of claims) {
    const before = process.memoryUsage().heapUsed
    expect(() => decodeFrame(Uint8Array.from(bytes))).toThrow(RangeError)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000)
  }
})
