import { expect, test } from 'vitest'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { everybodyIn } from '#shared/review/people/people.ts'
import { acceptedArticle, pendingIn } from '#shared/review/suggest/accepted-article.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import {
  wordComment,
  wordCommented,
  wordDeletion,
  wordDocument,
  wordInsertion,
  wordParagraph,
  wordRun,
} from '#tests/helpers/word-document.ts'

const ada = { by: 'Ada Byron', at: '2026-11-20T10:05:00Z' }
const document = wordDocument(
  `${wordParagraph('Ferry aground', 'Title')}<w:p>${wordRun('It sails ')}${wordDeletion('today', ada)}${wordInsertion('tomorrow', ada)}${wordRun(' from the ')}${wordCommented(7, wordRun('old harbour'))}${wordRun('.')}</w:p>`,
  {
    comments: wordComment(7, 'Which one?', { by: 'Cy Twombly' }) + wordComment(8, 'The southern.', { by: 'Ada Byron' }),
    threads: '<w15:commentEx w15:paraId="P8" w15:paraIdParent="P7" w15:done="1"/>',
  },
)

test('a document’s tracked changes are suggestions of their writers, its comments threads where they were', async () => {
  const { desk, close } = await temporaryDesk()
  const client = desk.connect()
  const [story] = (await client.call('import.read', { name: 'Ferry.docx', bytes: document })).stories
  if (story === undefined) throw new RangeError('no story')
  const { article, review } = story
  const { id } = await client.call('drafts.create', { article, review })
  const { doc } = await openDraft(client, id)
  expect((await client.call('drafts.article', { id })).article).toMatchObject({
    headline: 'Ferry aground',
    bodyText: 'It sails tomorrow from the old harbour.',
  })
  expect(acceptedArticle(doc, id)).toMatchObject({
    headline: 'Ferry aground',
    bodyText: 'It sails today from the old harbour.',
  })
  const person = (name: string) => everybodyIn(doc).find((each) => each.name === name)?.id
  const suggestions = pendingIn(doc).flat()
  expect(suggestions).toHaveLength(1)
  expect(suggestions[0]).toMatchObject({ authors: [person('Ada Byron')] })

  const [thread, ...others] = threadsOf(doc)
  expect(others).toEqual([])
  expect(thread?.comments.map(({ by, text }) => [by, text])).toEqual([
    [person('Cy Twombly'), 'Which one?'],
    [person('Ada Byron'), 'The southern.'],
  ])
  expect(thread?.anchor).toMatchObject({ on: 'text', quote: 'old harbour' })
  await close()
})

test('a review that holds what no story can is refused, and makes no draft', async () => {
  const { desk, close } = await temporaryDesk()
  const client = desk.connect()
  const article = story({ headline: 'Ferry' }, ['It sails.'])
  const hologram = { type: 'doc', content: [{ type: 'hologram' }] }
  for (const tracked of [
    { original: hologram, revisions: [{ author: null, at: null, body: article.body }] },
    { original: article.body, revisions: [{ author: null, at: null, body: hologram }] },
  ])
    await expect(client.call('drafts.create', { article, review: { tracked, comments: [] } })).rejects.toMatchObject({
      code: 'article.unknownNodes',
    })
  const nowhere = { number: 1, author: 'Cy', at: null, text: 'Where?', answers: 9, done: false }
  const { id } = await client.call('drafts.create', {
    article,
    review: { tracked: null, comments: [{ ...nowhere, passage: { from: 900, to: 901 } }] },
  })
  const { doc } = await openDraft(client, id)
  expect(threadsOf(doc)).toMatchObject([{ anchor: { on: 'story' } }])
  expect((await client.call('drafts.list', {})).total).toBe(1)
  await close()
})
