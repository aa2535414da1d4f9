import { afterEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkNewsroom } from '#newsroom/check.ts'
import type { Sql } from '#newsroom/sql.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { memoryRelay } from '#tests/helpers/memory-relay.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { emptySql, type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { textAt } from '#tests/helpers/newsroom-scenes.ts'
import { withNotices } from '#tests/helpers/notices.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

type Edit = (draft: Y.Doc) => void

const typeIn =
  (words: string, block: number): Edit =>
  (draft) => {
    const line = (bodyOf(draft).get(block) as Y.XmlElement).get(0)
    if (line instanceof Y.XmlText) line.insert(0, words)
  }
const move: Edit = (draft) => void moveBlock(draft, 0, 2)

let newsroom: TestNewsroom
afterEach(() => newsroom.close())

it.each([
  ['words', typeIn('New. ', 0), move],
  ['a move', move, typeIn('New. ', 0)],
])(
  'shown before they are committed, and refused because another process has committed what they do not know (%s), stand once on every desk',
  async (_, told, committed) => {
    const sql = withNotices(await emptySql())
    let shut: Promise<unknown> | null = null
    const slow: Sql = {
      ...sql,
      async transaction(work) {
        await shut
        return sql.transaction(work)
      },
    }
    const relays = memoryRelay()
    newsroom = await testNewsroom(sql, {
      processes: 2,
      relayOf: () => relays.relay(),
      sqlOf: (at) => (at === 0 ? slow : sql),
      placeOf: (desk) => (desk === 'Bob' ? 1 : 0),
    })
    const ann = await newsroom.desk('Ann', 'editor')
    const bob = await newsroom.desk('Bob', 'editor')
    const cem = await newsroom.desk('Cem', 'editor')
    const desks = [ann, bob, cem]
    const article = story({ headline: 'Ferry' }, ['The ferry sails.', 'The harbour is closed.', 'Nobody was hurt.'])
    const { id } = await ann.client.call('drafts.create', { article })
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    const writer = async ({ client }: TestDesk) => {
      const { doc, edits } = await openDraft(client, id)
      return async (change: Edit) => {
        doc.transact(() => change(doc))
        for (const update of edits.splice(0)) await client.call('drafts.append', { id, update })
      }
    }
    const allSynced = async () => {
      for (const desk of desks) await desk.synced()
    }
    await allSynced()
    // Bob has not opened it: he is shown nothing ahead, and writes without knowing of it.
    for (const { client } of [ann, cem]) await client.call('newsroom.present', { ids: [id] })
    // A process sends ahead only for writers known to write at that process alone.
    const write = await writer(ann)
    for (const words of ['c', 'b', 'a']) {
      await write(typeIn(words, 1))
      await allSynced()
    }
    const other = await writer(bob)

    const { promise, resolve } = Promise.withResolvers<void>()
    shut = promise
    const before = await textAt(cem, id)
    await write(told)
    await eventually(async () => expect(await textAt(cem, id)).not.toBe(before))
    await other(committed)
    await bob.synced()
    shut = null
    resolve()
    for (let round = 0; round < 3; round += 1) await allSynced()
    for (const desk of desks)
      expect((await textAt(desk, id)).split('\n')).toEqual([
        'abcThe harbour is closed.',
        'Nobody was hurt.',
        'New. The ferry sails.',
      ])
    expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
  },
)
