import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { Excess } from '#shared/update/excess.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { checkSnapshot } from '#shared/update/walk.ts'
import { cases } from '#tests/helpers/cases.ts'
import { RawUpdate } from '#tests/helpers/raw-update.ts'

it('passes what Yjs writes, whatever was written and deleted by whom', () => {
  const edits = fc.array(fc.record({ client: fc.nat(5), at: fc.nat(50), deletes: fc.boolean() }), { maxLength: 60 })
  fc.assert(
    fc.property(edits, (all) => {
      const doc = new Y.Doc({ gc: false })
      const text = doc.getText('a')
      for (const { client, at, deletes } of all) {
        doc.clientID = client + 1
        if (deletes && text.length > 0) text.delete(at % text.length, 1)
        else text.insert(at % (text.length + 1), 'letters')
      }
      expect(() => checkSnapshot(Y.encodeSnapshot(Y.snapshot(doc)))).not.toThrow()
    }),
    cases(100),
  )
})

const deletions = new RawUpdate().numbers(1, 1, draftLimits.deletions + 1)
for (let at = 0; at <= draftLimits.deletions; at += 1) deletions.numbers(2 * at, 1)

it.each([
  ['deletions', deletions.numbers(0).bytes],
  ['clients', new RawUpdate().numbers(0, draftLimits.clients + 1).times(draftLimits.clients + 1, 1, 1).bytes],
  ['clock', new RawUpdate().numbers(0, 1, 1, 2 ** 40).bytes],
])('refuses one of too many %s', (limit, snapshot) => {
  expect(() => checkSnapshot(snapshot)).toThrow(expect.objectContaining({ limit }))
})

it('refuses what claims more than is there, and what is none, and makes nothing of it', () => {
  expect(() => checkSnapshot(new RawUpdate().numbers(0, 60_000_000).bytes)).toThrow(RangeError)
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      try {
        checkSnapshot(bytes)
      } catch (error) {
        expect(error instanceof RangeError || error instanceof Excess).toBe(true)
      }
    }),
    cases(200),
  )
})
