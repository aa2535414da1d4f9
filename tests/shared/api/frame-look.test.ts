import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeFrame, encodeFrame } from '#shared/api/frame.ts'
import { decodeCall } from '#shared/api/frame-call.ts'
import { lookAtFrame } from '#shared/api/frame-look.ts'
import { maxMessageValues } from '#shared/api/message.ts'
import { cases } from '#tests/helpers/cases.ts'

const all = Number.POSITIVE_INFINITY

it.each<readonly [string, unknown, number]>([
  ['one value', 1, 1],
  ['texts of every length', ['', 'x'.repeat(40), 'é'.repeat(300), 'é'.repeat(70_000), 'x'], 6],
  // The bytes in them are no values.
  ['bytes of every length', [10, 300, 70_000, 1].map((length) => new Uint8Array(length).fill(0xc1)), 5],
  [
    'numbers of every size',
    [0, -1, 200, 60_000, 4_000_000_000, 2 ** 40, -100, -30_000, -(2 ** 31), -(2 ** 40), 0.5],
    12,
  ],
  ['long lists', [Array(20).fill(null), Array(70_000).fill(true)], 70_023],
  ['keys', Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`key ${at}`, {}])), 41],
  ['a time, which MessagePack has a form of its own for', new Date(0), 1],
])('counts %s', (_, message, values) => {
  expect(lookAtFrame(encodeFrame(message), all).values).toBe(values)
})

it('stops where there are more than were allowed, whatever is said to follow', () => {
  // A list of four thousand million values, in five bytes.
  expect(() => lookAtFrame(Uint8Array.of(0xdd, 255, 255, 255, 255), all)).toThrow(RangeError)
  expect(lookAtFrame(encodeFrame(Array(1_000).fill(0)), 100).values).toBe(101)
})

it('knows the number of a message of which nothing is made, whatever its size', () => {
  for (const id of [1, 127, 128, 300, 70_000]) {
    const frame = encodeFrame({ id, call: 'drafts.list', args: Array(maxMessageValues).fill(0) })
    expect(decodeCall(frame)).toEqual({ id, tooMuch: true })
  }
})

it('takes no number for the message’s that is not', () => {
  expect(lookAtFrame(encodeFrame({ args: { id: 5 }, call: 'id' }), all).id).toBe(null)
  expect(lookAtFrame(encodeFrame({ id: 'id' }), all).id).toBe(null)
})

it('looks without harm at any other bytes, and refuses none that can be decoded', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      let isFrame = true
      try {
        decodeFrame(bytes)
      } catch {
        isFrame = false
      }
      if (isFrame) expect(lookAtFrame(bytes, all).values).toBeGreaterThan(0)
      else
        try {
          lookAtFrame(bytes, 100)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
    }),
    cases(300),
  )
})
