import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkNewsroom } from '#newsroom/check.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { openConflictsIn } from '#shared/merge/index.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { textAt } from '#tests/helpers/newsroom-scenes.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

type Edit = (draft: Y.Doc) => void

const typeIn =
  (words: string, block: number): Edit =>
  (draft) => {
    const paragraph = bodyOf(draft).get(block)
    const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (line instanceof Y.XmlText) line.insert(0, words)
  }
const move: Edit = (draft) => void moveBlock(draft, 0, 2)
const takeOut: Edit = (draft) => bodyOf(draft).delete(0, 1)

describe('what is typed where somebody else, at the same moment,', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let id = ''

  beforeEach(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann', 'editor')
    bob = await newsroom.desk('Bob', 'editor')
    const article = story({ headline: 'Ferry' }, [
      'The ferry sails at noon.',
      'The harbour is closed.',
      'Nobody was hurt there.',
    ])
    id = (await ann.client.call('drafts.create', { article })).id
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    for (const desk of [ann, bob]) await desk.synced()
  })
  afterEach(() => newsroom.close())

  const edit = async ({ client }: TestDesk, change: Edit) => {
    const { doc, edits } = await openDraft(client, id)
    change(doc)
    for (const update of edits) await client.call('drafts.append', { id, update })
  }
  /** Each edits before anything of the others arrives; the newsroom gets it in this order. */
  const atOnce = async (...edits: readonly (readonly [TestDesk, Edit])[]) => {
    const held: (() => void)[] = []
    newsroom.wire((arrive) => held.push(arrive))
    for (const [desk, change] of edits) await edit(desk, change)
    newsroom.wire((arrive) => arrive())
    for (const arrive of held) arrive()
    for (let round = 0; round < 2; round += 1) for (const [desk] of edits) await desk.synced()
  }
  const present = async () => {
    for (const desk of [ann, bob]) await desk.client.call('newsroom.present', { ids: [id] })
    for (const desk of [ann, bob]) {
      await edit(desk, typeIn('Begun. ', 1))
      for (const each of [ann, bob]) await each.synced()
    }
  }

  const orders = [
    ['typed first', (typed: Edit, other: Edit) => atOnce([ann, typed], [bob, other])],
    ['typed last', (typed: Edit, other: Edit) => atOnce([bob, other], [ann, typed])],
  ] as const

  describe.each(orders)('(%s)', (_, inOrder) => {
    it.each([
      ['and others look on', present],
      ['and nobody looks on', async () => {}],
    ])('moves the paragraph is in it, %s', async (_looking, prepare) => {
      await prepare()
      await inOrder(typeIn('New. ', 0), move)
      for (const desk of [ann, bob])
        expect((await textAt(desk, id)).split('\n').at(-1)).toBe('New. The ferry sails at noon.')
      expect(await checkNewsroom(newsroom.sql)).toMatchObject({ problems: [] })
    })

    it('takes the paragraph out is kept, and both have to say what holds', async () => {
      await inOrder(typeIn('New. ', 0), takeOut)
      for (const desk of [ann, bob]) {
        const { doc } = await openDraft(desk.client, id)
        const open = JSON.stringify(openConflictsIn(doc).map(({ conflict }) => conflict))
        expect(`${await textAt(desk, id)} ${open}`).toContain('New. ')
      }
    })
  })
})
