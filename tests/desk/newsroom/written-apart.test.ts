import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { tryFrom } from '#desk/store/update-size.ts'
import type { JobResult } from '#desk/threads/jobs.ts'
import { openThreads, type Threads } from '#desk/threads/threads.ts'
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

/** Threads of desks; what comes while something is held is taken in only after that. */
function threadsWithHold() {
  const begun = Promise.withResolvers<void>()
  let held: Promise<unknown> | null = null
  return {
    /** Resolves when something has come. */
    hold(until: Promise<unknown>) {
      held = until
      return begun.promise
    },
    open(): Threads {
      const threads = openThreads()
      return {
        ...threads,
        async run(name, args, order) {
          if (name === 'takeEntries' && held !== null) {
            begun.resolve()
            await held
          }
          const result: JobResult<typeof name> = await threads.run(name, args, order)
          return result
        },
      }
    },
  }
}

describe('what is typed where somebody else, at the same moment,', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let id = ''
  let threads: ReturnType<typeof threadsWithHold>

  beforeEach(async () => {
    threads = threadsWithHold()
    newsroom = await testNewsroom(undefined, { threadsOf: threads.open })
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

  it('moves the paragraph while the desk still tries what was typed is in it', async () => {
    const moved = Promise.withResolvers<void>()
    const isTried = threads.hold(moved.promise)
    await edit(ann, (draft) =>
      draft.transact(() => {
        typeIn('New. ', 0)(draft)
        typeIn('a'.repeat(tryFrom), 1)(draft)
      }),
    )
    await isTried
    await edit(bob, move)
    moved.resolve()
    for (const desk of [ann, bob, ann]) await desk.synced()
    for (const desk of [ann, bob])
      expect((await textAt(desk, id)).split('\n').at(-1)).toBe('New. The ferry sails at noon.')
  })
})
