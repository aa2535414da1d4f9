import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyNodeIn } from '#shared/article/body-node.ts'
import { bodyOf, draftOf } from '#shared/article/draft.ts'
import { writeBlocks, writeBody } from '#shared/review/suggest/write-body.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'
import { editedBodies, hasCutCharacter } from '../arbitrary-review.ts'

const draftWith = (body: Node) => draftOf({ ...story(), body: body.toJSON() })
const line = (text: string, ...bold: string[]) =>
  proseSchema.node('paragraph', null, [
    ...(text === '' ? [] : [proseSchema.text(text)]),
    ...bold.map((words) => proseSchema.text(words, [proseSchema.mark('bold')])),
  ])
const doc = (...blocks: Node[]) => proseSchema.node('doc', null, blocks)

/** A body as JSON; the marks of a line break alone, which nobody sees, are not carried. */
const said = (body: Node): unknown =>
  JSON.parse(JSON.stringify(body), (_key, value) => (value?.type === 'hardBreak' ? { type: 'hardBreak' } : value))

/** What an edit writes anew, and how many characters and blocks it deletes. */
function work(draft: Y.Doc, edit: () => void): { put: string; gone: number } {
  const start = Y.getState(draft.store, draft.clientID)
  let gone = 0
  draft.once('afterTransaction', ({ deleteSet }: Y.Transaction) => {
    for (const [client, ranges] of deleteSet.clients)
      for (const { clock, len } of ranges) {
        const structs = draft.store.clients.get(client) ?? []
        for (const struct of structs)
          if (struct instanceof Y.Item && struct.id.clock < clock + len && struct.id.clock + struct.length > clock)
            gone += struct.countable ? struct.length : 0
      }
  })
  draft.transact(edit)
  const put = (draft.store.clients.get(draft.clientID) ?? []).flatMap((struct) =>
    struct instanceof Y.Item && struct.id.clock >= start && struct.content instanceof Y.ContentString
      ? struct.content.str
      : [],
  )
  return { put: put.join('|'), gone }
}

test('a fragment has whatever body is written into it', () => {
  fc.assert(
    fc.property(editedBodies, ([before, after]) => {
      if (hasCutCharacter(after)) return
      const draft = draftWith(before)
      draft.transact(() => writeBody(bodyOf(draft), after))
      expect(said(bodyNodeIn(bodyOf(draft)))).toEqual(said(after))
    }),
    cases(50),
  )
})

test('blocks are written as the body would be, wherever they stand', () => {
  fc.assert(
    fc.property(editedBodies, fc.nat(), fc.nat(), fc.nat(), ([before, after], from, old, young) => {
      const index = from % (before.childCount + 1)
      const was = before.children.slice(index, index + (old % 3))
      const is = after.children.slice(0, young % 3)
      const children = [...before.children.slice(0, index), ...is, ...before.children.slice(index + was.length)]
      if (children.length === 0 || is.some(hasCutCharacter)) return
      const draft = draftWith(before)
      draft.transact(() => writeBlocks(bodyOf(draft), index, was, is))
      expect(said(bodyNodeIn(bodyOf(draft)))).toEqual(said(doc(...children)))
    }),
    cases(50),
  )
})

test.each([
  ['nothing', doc(line('It sails.')), doc(line('It sails.')), { put: '', gone: 0 }],
  ['a word', doc(line('It sails today.')), doc(line('It sails soon.')), { put: 'soon', gone: 5 }],
  [
    'words far apart',
    doc(line('One ferry sails at noon from Hull.')),
    doc(line('Two ferries sail at noon from Leith.')),
    { put: 'Leith|sail|ferries|Two', gone: 17 },
  ],
  [
    'words in different blocks',
    doc(line('It sails.'), line('Nobody knew.'), line('It waits.')),
    doc(line('It sank.'), line('Nobody knew.'), line('It burnt.')),
    { put: 'sank|burnt', gone: 10 },
  ],
  ['a word beside bold ones', doc(line('It ', 'sails')), doc(line('She ', 'sails')), { put: 'She', gone: 2 }],
  [
    'a line between',
    doc(line('One'), line('Two')),
    doc(line('One'), line('New'), line('Two')),
    { put: 'New', gone: 0 },
  ],
  ['a line less', doc(line('One'), line('New'), line('Two')), doc(line('One'), line('Two')), { put: '', gone: 5 }],
])('of a body nothing is written but what changed: %s', (_what, before, after, expected) => {
  const draft = draftWith(before)
  expect(work(draft, () => writeBody(bodyOf(draft), after))).toMatchObject(expected)
})

test('of blocks nothing is written but what changed', () => {
  const body = doc(line('One ship.'), line('Two quays.'), line('Three crews.'))
  const draft = draftWith(body)
  const [, second = line(''), third = line('')] = body.children
  const write = (...blocks: Node[]) => work(draft, () => writeBlocks(bodyOf(draft), 1, [second, third], blocks))
  expect(write(line('Two old quays.'), third)).toEqual({ put: 'old ', gone: 0 })
})
