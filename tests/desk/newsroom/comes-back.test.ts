import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { tryFrom } from '#desk/store/update-size.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { mergesOf } from '#shared/merge/index.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
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
/** More than a desk applies without a trial. */
const long = 'x'.repeat(tryFrom)

describe('a desk that comes back', () => {
  let newsroom: TestNewsroom
  let ann: TestDesk
  let bob: TestDesk
  let cem: TestDesk
  let id = ''
  /** A package of the story as it was filed. */
  let handed: Uint8Array<ArrayBuffer>

  beforeEach(async () => {
    newsroom = await testNewsroom()
    ann = await newsroom.desk('Ann', 'editor')
    bob = await newsroom.desk('Bob', 'editor')
    cem = await newsroom.desk('Cem', 'editor')
    const article = story({ headline: 'Ferry' }, ['The ferry sails.', 'The harbour is closed.', 'Nobody was hurt.'])
    id = (await ann.client.call('drafts.create', { article })).id
    await ann.client.call('newsroom.file', { id, desk: 'Sport' })
    await edit(ann, typeIn('New. ', 0))
    handed = (await ann.client.call('packages.write', { id })).bytes
    for (const desk of [ann, bob, cem]) await desk.synced()
  })
  afterEach(() => newsroom.close())

  const edit = async ({ client }: TestDesk, change: Edit) => {
    const { doc, edits } = await openDraft(client, id)
    change(doc)
    for (const update of edits) await client.call('drafts.append', { id, update })
  }
  /** Does something at a desk that cannot reach the newsroom, and closes the desk. */
  const away = async (desk: TestDesk, deed: () => Promise<unknown>) => {
    newsroom.reachable(false)
    await deed()
    await desk.close()
    newsroom.reachable(true)
  }
  const back = async (desk: TestDesk) => {
    await desk.restart()
    await desk.synced()
  }
  const draftAt = async ({ client }: TestDesk) => (await openDraft(client, id)).doc
  const mergers = async (desk: TestDesk) => mergesOf(await draftAt(desk)).map(({ by }) => by)

  it.each([
    ['types much', () => edit(bob, typeIn(long, 1))],
    ['opens an older package', () => bob.client.call('packages.open', { bytes: handed })],
  ])('having written nothing, merges nothing, where one moved a paragraph and another, away, %s', async (_, deed) => {
    await edit(bob, typeIn('Later. ', 2))
    await bob.synced()
    await cem.synced()
    await cem.close()
    await away(bob, deed)
    await edit(ann, move)
    await ann.synced()
    await back(bob)
    await back(cem)
    for (const desk of [ann, bob]) await desk.synced()
    expect(await mergers(cem)).not.toContain('person-Cem')
    for (const desk of [ann, bob, cem]) {
      const text = bodyText(await draftAt(desk)).join('\n')
      for (const words of ['New. The ferry sails.', 'Later. Nobody was hurt.'])
        expect(text.split(words)).toHaveLength(2)
    }
  })
})
