import { expect, it } from 'vitest'
import { bodyOf, draftOf, readArticle, setField } from '#shared/article/draft.ts'
import { setLive } from '#shared/review/suggest/baseline.ts'
import { contentAt, keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { story } from '#tests/helpers/story.ts'

it('is gone back to as an edit, after which what was left can be gone back to as well', () => {
  const draft = draftOf(story({ headline: 'First' }, ['One.', 'Two.']))
  const first = keepVersion(draft, { id: 'a', by: 'ann', at: 1_000 }, 'named', 'The first')
  setField(draft, 'headline', 'Second')
  setField(draft, 'status', 'inReview')
  bodyOf(draft).delete(0, 1)
  const second = keepVersion(draft, { id: 'b', by: null, at: 2_000 }, 'restore')
  setLive(draft, contentAt(draft, first.snapshot))
  expect(readArticle(draft, null)).toMatchObject({ headline: 'First', status: 'inReview', bodyText: 'One.\nTwo.' })
  setLive(draft, contentAt(draft, second.snapshot))
  expect(readArticle(draft, null)).toMatchObject({ headline: 'Second', bodyText: 'Two.' })
  expect(versionsOf(draft).map(({ id, name, reason }) => [id, name, reason])).toEqual([
    ['a', 'The first', 'named'],
    ['b', null, 'restore'],
  ])
})

it('is refused where it is none, or none of this draft', () => {
  const draft = draftOf(story({}, ['One.']))
  const other = draftOf(story({}, ['Another story altogether.']))
  const { snapshot } = keepVersion(other, { id: 'a', by: null, at: 0 }, 'session')
  expect(() => contentAt(draft, snapshot)).toThrow(RangeError)
  expect(() => contentAt(draft, new Uint8Array([1, 2, 3]))).toThrow(RangeError)
})

it('stand in the order of their times, and of one time always in the same', () => {
  const draft = draftOf(story({ headline: 'Ferry' }))
  for (const [id, at] of [
    ['c', 2_000],
    ['b', 3_000],
    ['d', 1_000],
    ['a', 2_000],
  ] as const)
    keepVersion(draft, { id, by: null, at }, 'session')
  expect(versionsOf(draft).map(({ id }) => id)).toEqual(['d', 'a', 'c', 'b'])
})
