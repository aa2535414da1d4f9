import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf, draftOf, newDraft, readArticle, setField } from '#shared/article/draft.ts'
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

it('stand in the order in which they were kept, whatever the clock says', () => {
  const draft = draftOf(story({ headline: 'Ferry' }))
  const keep = (...kept: [id: string, at: number][]) => {
    for (const [id, at] of kept) keepVersion(draft, { id, by: null, at }, 'session')
  }
  const ids = () => versionsOf(draft).map(({ id }) => id)
  keep(['c', 2_000], ['b', 3_000])
  // The clock is set back, stands, and goes on.
  keep(['d', 1_000], ['a', 1_000])
  expect(ids()).toEqual(['c', 'b', 'd', 'a'])
  expect(versionsOf(draft).map(({ at }) => Date.parse(at))).toEqual([2_000, 3_000, 1_000, 1_000])
  keep(['e', 3_001], ['f', 9_000])
  expect(ids()).toEqual(['c', 'b', 'd', 'a', 'e', 'f'])
  // None is missing after the last time that can be written.
  keep(['g', Date.parse('9999-12-31T23:59:59.999Z')], ['h', 9_001])
  expect(ids()).toEqual(['c', 'b', 'd', 'a', 'e', 'f', 'g', 'h'])
})

it('of two copies stand in the order of their times, the same in both', () => {
  const ann = draftOf(story({ headline: 'Ferry' }))
  keepVersion(ann, { id: 'sent', by: null, at: 1_000 }, 'sent')
  const ben = newDraft()
  Y.applyUpdate(ben, Y.encodeStateAsUpdate(ann))
  for (const [draft, id, at] of [
    [ann, 'b', 2_000],
    [ben, 'a', 2_000],
    [ben, 'd', 3_000],
    [ann, 'c', 4_000],
  ] as const)
    keepVersion(draft, { id, by: null, at }, 'session')
  Y.applyUpdate(ann, Y.encodeStateAsUpdate(ben))
  Y.applyUpdate(ben, Y.encodeStateAsUpdate(ann))
  for (const draft of [ann, ben]) expect(versionsOf(draft).map(({ id }) => id)).toEqual(['sent', 'a', 'b', 'd', 'c'])
})
