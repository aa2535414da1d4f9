import { expect, test } from 'vitest'
import { Incoming } from '#hosts/web/incoming.ts'
import { maxMessageBytes } from '#shared/api/message.ts'

/** A first part of one byte, with so many more to come. */
function beginning(rest: number): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array([0xc1, 0, 0, 0, 0, 1])
  new DataView(message.buffer).setUint32(1, rest)
  return message
}

test('a tab may announce a message of the largest size, and none of a byte more', () => {
  const incoming = new Incoming()
  expect(incoming.take(beginning(maxMessageBytes - 1))).toBeNull()
  expect(incoming.first?.begins).toBe(maxMessageBytes)
  expect(incoming.isUnfinished).toBe(true)
  expect(new Incoming().take(beginning(maxMessageBytes))).toBe(1009)
})
