import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setField } from '#shared/article/draft.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { withFailingFile } from '#tests/helpers/failing-files.ts'
import { isLong } from '#tests/helpers/long.ts'
import { type TestDesk, testNewsroom } from '#tests/helpers/newsroom.ts'
import { openDraft, story } from '#tests/helpers/story.ts'

/** What nobody caught: it would end the desk. */
let uncaught: unknown[]
const catching = (error: unknown) => uncaught.push(error)
beforeEach(() => {
  uncaught = []
  process.on('unhandledRejection', catching).on('uncaughtException', catching)
  // What could not be taken in is logged, and asked for again.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  process.off('unhandledRejection', catching).off('uncaughtException', catching)
  vi.restoreAllMocks()
})

const headlineAt = async ({ client }: TestDesk, id: string) =>
  (await client.call('drafts.article', { id })).article.headline

it('a desk whose disk refuses what the newsroom sends goes on, and has all of it in the end', async () => {
  const newsroom = await testNewsroom()
  const ann = await newsroom.desk('Ann', 'editor', ['Sport'])
  const bob = await newsroom.desk('Bob', 'editor', ['Sport'])
  const { id } = await ann.client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
  await ann.client.call('newsroom.file', { id, desk: 'Sport' })
  await eventually(async () => expect(await headlineAt(bob, id)).toBe('Ferry'))
  const { doc, edits } = await openDraft(ann.client, id)
  for (let at = 0; at < (isLong ? 40 : 8); at += 1) {
    await withFailingFile(bob.folder, { at, code: 'EIO' }, async () => {
      setField(doc, 'headline', `Ferry ${at}`)
      for (const update of edits.splice(0)) await ann.client.call('drafts.append', { id, update })
      await ann.client.call('newsroom.hold', { id, reason: `Reason ${at}` })
      await ann.synced()
      // Until the desk has heard of it, or has not.
      await bob.client.call('newsroom.sync', {}).catch(() => {})
    })
    expect(uncaught).toEqual([])
    await eventually(async () => {
      await bob.client.call('newsroom.sync', {})
      expect(await headlineAt(bob, id)).toBe(`Ferry ${at}`)
    })
  }
  await newsroom.close()
})
