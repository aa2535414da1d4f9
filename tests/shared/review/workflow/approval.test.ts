import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { emptyArticle } from '#shared/article/article.ts'
import { draftOf, readArticle, setField } from '#shared/article/draft.ts'
import { actOf } from '#shared/review/people/act.ts'
import { signDraft } from '#shared/review/people/people.ts'
import { acceptedArticle } from '#shared/review/suggest/accepted-article.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { contentAt, versionsOf } from '#shared/review/versions/versions.ts'
import { contentHash } from '#shared/review/workflow/content-hash.ts'
import { standingsOf } from '#shared/review/workflow/standings.ts'
import { changeStatus } from '#shared/review/workflow/workflow.ts'
import { story } from '#tests/helpers/story.ts'

const ann = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
const rules = { selfApproval: true }
const now = (draft: Y.Doc) => readArticle(draft, 'a')
const approve = async (draft: Y.Doc) =>
  changeStatus(draft, 'approved', actOf(ann.id), { hash: await contentHash(now(draft)) })
const stateOf = async (draft: Y.Doc) => (await standingsOf(draft, now(draft), rules)).approval.state

test('an approval stands for exactly what was approved: any later change voids it, and taking it back makes it stand again', async () => {
  const draft = draftOf(story({ headline: 'Ferry', status: 'inReview' }, ['It sails.']))
  signDraft(draft, ann)
  expect(await stateOf(draft)).toBe('none')
  await approve(draft)
  expect(await stateOf(draft)).toBe('standing')
  setField(draft, 'headline', 'Ferry!')
  const { approval: standing } = await standingsOf(draft, now(draft), rules)
  expect(standing).toMatchObject({ state: 'void', approval: { by: ann } })
  // What it is compared with is stored under the approval's own id.
  const approved = versionsOf(draft).find(({ id }) => standing.state !== 'none' && id === standing.approval.id)
  expect(approved && contentAt(draft, approved.snapshot).fields.headline).toBe('Ferry')
  setField(draft, 'headline', 'Ferry')
  expect(await stateOf(draft)).toBe('standing')
  setField(draft, 'headline', 'Ferry!')
  expect(await approve(draft)).toBe(true)
  expect(await stateOf(draft)).toBe('standing')
})

test('an approval of a story under embargo stands in whichever zone the end of it is written, and for no other end', async () => {
  const embargoUntil = '2026-03-05T19:00:00+01:00'
  const draft = draftOf(story({ headline: 'Ferry', status: 'inReview', embargoUntil }, ['It sails.']))
  await approve(draft)
  for (const timeZone of ['UTC', 'Asia/Tokyo', null]) {
    setField(draft, 'timeZone', timeZone)
    expect([timeZone, await stateOf(draft)]).toEqual([timeZone, 'standing'])
  }
  for (const end of ['2026-03-05T18:00:01Z', 'tomorrow', null]) {
    setField(draft, 'embargoUntil', end)
    expect([end, await stateOf(draft)]).toEqual([end, 'void'])
  }
})

test('an approval by an older Lede, which went by how an embargo is written, stands', async () => {
  const embargoUntil = '2026-03-05T19:00:00+01:00'
  const draft = draftOf(story({ headline: 'Ferry', status: 'inReview', embargoUntil }, ['It sails.']))
  const hash = '2354f476b7117e8166ef959bdd36b1beca1f90690d81b8ff8e4c06ccd204253d'
  changeStatus(draft, 'approved', actOf(ann.id), { hash })
  expect(await stateOf(draft)).toBe('standing')
  setField(draft, 'headline', 'Ferry!')
  expect(await stateOf(draft)).toBe('void')
})

test('an approval says nothing of when the story goes out and where it stands, and everything of what it says', async () => {
  const draft = draftOf(
    story({ headline: 'Ferry', status: 'inReview', publishedAt: '2026-03-05T10:00:00Z', timeZone: 'UTC' }, [
      'It sails.',
    ]),
  )
  await approve(draft)
  setField(draft, 'publishedAt', '2026-03-06T12:00:00+01:00')
  setField(draft, 'timeZone', 'Europe/Berlin')
  expect(await stateOf(draft)).toBe('standing')
  setField(draft, 'publishedAt', null)
  setField(draft, 'timeZone', null)
  expect(await stateOf(draft)).toBe('standing')

  for (const name of ['canonicalUrl', 'embargoUntil', 'kicker', 'usageTerms'] as const) {
    setField(draft, name, name === 'embargoUntil' ? '2026-03-05T09:00:00Z' : 'https://example.org/')
    expect([name, await stateOf(draft)]).toEqual([name, 'void'])
    setField(draft, name, null)
    expect([name, await stateOf(draft)]).toEqual([name, 'standing'])
  }
})

test('an approval outlasts publication, and ends where the story goes back', async () => {
  const draft = draftOf(story({ headline: 'Ferry', status: 'inReview' }, ['It sails.']))
  await approve(draft)
  changeStatus(draft, 'published', actOf('ann'), { hash: 'x' })
  expect(await stateOf(draft)).toBe('standing')
  changeStatus(draft, 'changesRequested', actOf('ann'))
  expect(await stateOf(draft)).toBe('none')
})

test('what was accepted is what was approved, until somebody suggests something', async () => {
  const body = {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { level: 2 }, content: [{ type: 'text', text: 'Ferry' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'text',
                    text: 'here',
                    marks: [{ type: 'link', attrs: { href: 'https://example.com/' } }, { type: 'bold' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  }
  const draft = draftOf({ ...emptyArticle('en'), headline: 'Ferry', status: 'inReview', body })
  await approve(draft)
  startBaseline(draft)
  expect((await standingsOf(draft, acceptedArticle(draft, 'a'), rules)).approval.state).toBe('standing')
  setField(draft, 'headline', 'Ferry!')
  expect((await standingsOf(draft, acceptedArticle(draft, 'a'), rules)).approval.state).toBe('standing')
  expect(await stateOf(draft)).toBe('void')
})
