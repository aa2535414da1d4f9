import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { makeDraft } from '#desk/make-draft.ts'
import { encodeDurable } from '#desk/newsroom/durable.ts'
import { partingFrom } from '#desk/newsroom/parting-from.ts'
import { bodyOf, newDraft } from '#shared/article/draft.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { story } from '#tests/helpers/story.ts'

const filed = makeDraft('ferry', story({}, ['One.', 'Two.', 'Three.']), null, null).update
const draftOf = (...updates: readonly Uint8Array[]) => {
  const draft = newDraft()
  for (const update of updates) Y.applyUpdate(draft, update)
  return draft
}
const encoded = (draft: Y.Doc) => encodeDurable(Y.snapshot(draft))

interface Deed {
  readonly isMove: boolean
  readonly at: number
}
const deed = fc.record({ isMove: fc.boolean(), at: fc.nat(2) })

function written(before: readonly Uint8Array[], { isMove, at }: Deed): Uint8Array<ArrayBuffer> {
  const draft = draftOf(filed, ...before)
  const vector = Y.encodeStateVector(draft)
  if (isMove) moveBlock(draft, at, (at + 1) % 3)
  else {
    const block = bodyOf(draft).get(at)
    const line = block instanceof Y.XmlElement ? block.get(0) : null
    if (line instanceof Y.XmlText) line.insert(0, 'word;')
  }
  return new Uint8Array(Y.encodeStateAsUpdate(draft, vector))
}

const entryOf = (bytes: Uint8Array<ArrayBuffer>, at: number): Entry => ({
  seq: at + 2,
  previous: at + 1,
  story: 'ferry',
  kind: 'edit',
  desk: null,
  bytes,
  author: `author-${at}`,
  device: 'device',
  schema: 1,
  at: 0,
})

test('rows that are here are what both have, however many, and only what was written here parts a desk from them', () => {
  fc.assert(
    fc.property(
      fc.array(deed, { minLength: 1, maxLength: 5 }),
      fc.nat(5),
      fc.option(deed, { nil: null }),
      (deeds, most, own) => {
        const rows: Uint8Array<ArrayBuffer>[] = []
        for (const each of deeds) rows.push(written(rows, each))
        const taken = rows.slice(0, most)
        const here = draftOf(filed, ...taken, ...(own === null ? [] : [written(taken, own)]))
        const parting = partingFrom(Y.snapshot(draftOf(filed)), here, rows.map(entryOf))
        if (own === null || taken.length === rows.length) expect(parting).toBeNull()
        else {
          expect(parting?.from).toBe(`author-${rows.length - 1}`)
          expect(parting && encodeDurable(parting.durable)).toEqual(encoded(draftOf(filed, ...taken)))
        }
      },
    ),
  )
})
