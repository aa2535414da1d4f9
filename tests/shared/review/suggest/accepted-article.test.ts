import { expect, test } from 'vitest'
import { draftOf, setField } from '#shared/article/draft.ts'
import { acceptedArticle, pendingIn } from '#shared/review/suggest/accepted-article.ts'
import { startBaseline } from '#shared/review/suggest/baseline.ts'
import { story } from '#tests/helpers/story.ts'

test('of a draft under review the accepted article is told from what it says', () => {
  const draft = draftOf(story({ headline: 'Ferry' }, ['It sails.']))
  expect(acceptedArticle(draft, 'a')).toMatchObject({ id: 'a', headline: 'Ferry', bodyText: 'It sails.' })
  expect(pendingIn(draft)).toEqual([])
  startBaseline(draft)
  setField(draft, 'headline', 'Ferry sails')
  setField(draft, 'status', 'inReview')
  expect(acceptedArticle(draft, 'a')).toMatchObject({ headline: 'Ferry', status: 'inReview', bodyText: 'It sails.' })
  expect(pendingIn(draft).map(([first]) => first?.id)).toEqual(['field:headline'])
})
