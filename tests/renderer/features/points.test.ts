import { expect, test } from 'vitest'
import { pointsIn } from '#renderer/features/versions/point.ts'
import { newDraft } from '#shared/article/draft.ts'
import { keepVersion, versionsOf } from '#shared/review/versions/versions.ts'

test('the history has versions in the order in which they were kept, though the clock was set back between them', () => {
  const draft = newDraft()
  const at = (hour: number) => Date.UTC(2026, 10, 30, hour)
  for (const [id, hour] of [
    ['first', 12],
    ['then', 11],
    ['last', 13],
  ] as const)
    keepVersion(draft, { id, by: null, at: at(hour) }, 'named')
  const points = pointsIn(versionsOf(draft), [at(10), at(14)])
  expect(points.map(({ id }) => id)).toEqual([`moment-${at(10)}`, 'first', 'then', 'last', `moment-${at(14)}`])
  expect(points.map(({ at: time }) => time)).toEqual([at(10), at(12), at(11), at(13), at(14)])
})
