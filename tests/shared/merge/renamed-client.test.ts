import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { withClient } from '#shared/merge/renamed-client.ts'
import { cases } from '#tests/helpers/cases.ts'

const client = fc.integer({ min: 2 ** 48, max: 2 ** 51 - 1 }).map((half) => 2 * half + 1)

/** An update that replaces a text, with the client’s id in attribute values, too. */
function written(before: Uint8Array, by: number, words: readonly string[]): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, before)
  doc.clientID = by
  let update = new Uint8Array()
  doc.on('update', (made: Uint8Array) => {
    update = new Uint8Array(made)
  })
  doc.transact(() => {
    for (const [index, word] of words.entries()) {
      doc.getText('text').insert(index, word)
      doc.getText('text').delete(0, 1)
      doc.getArray('ids').push([{ ids: [[by, index, 1.5]], word }])
      doc.getMap('fields').set(`field ${index % 3}`, by)
    }
  })
  return update
}

test('an update under another client’s name says what that client would have written', () => {
  const base = new Y.Doc({ gc: false })
  base.getText('text').insert(0, 'The ferry ran aground.')
  const before = new Uint8Array(Y.encodeStateAsUpdate(base))
  fc.assert(
    fc.property(
      client,
      client,
      fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }),
      (one, other, words) => {
        const [renamed, own] = [withClient(written(before, one, words), one, other), written(before, other, words)]
        const docs = [renamed, own].map((update) => {
          const doc = new Y.Doc({ gc: false })
          Y.applyUpdate(doc, before)
          Y.applyUpdate(doc, update)
          return doc
        })
        const [a, b] = docs.map((doc) => [
          doc.getText('text').toString(),
          doc.getArray('ids').toJSON(),
          doc.getMap('fields').toJSON(),
          [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(),
        ])
        expect(a).toEqual(b)
      },
    ),
    cases(200),
  )
})
