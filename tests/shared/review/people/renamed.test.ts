import { expect, test } from 'vitest'
import { newDraft } from '#shared/article/draft.ts'
import { Renamed, recordRenamed } from '#shared/review/people/renamed.ts'

const run = (client: number, clock: number, length: number) => ({ client, clock, closes: false, from: 0, to: length })
const kept = (draft: ReturnType<typeof newDraft>) => draft.getArray('renamed').toArray()
const withTaken = () => {
  const draft = newDraft()
  draft.getArray('taken').push([{}])
  return draft
}

test('new names are written down only where words were taken in, adjacent ones as one', () => {
  const none = newDraft()
  recordRenamed(none, [{ run: run(1, 0, 3), was: { client: 2, clock: 7 } }])
  expect(kept(none)).toEqual([])
  const draft = withTaken()
  recordRenamed(draft, [])
  expect(kept(draft)).toEqual([])
  recordRenamed(draft, [
    { run: run(1, 0, 3), was: { client: 2, clock: 7 } },
    { run: run(1, 3, 2), was: { client: 2, clock: 10 } },
    // Each differs from what would go on in one part.
    { run: run(1, 5, 1), was: { client: 2, clock: 13 } },
    { run: run(1, 6, 1), was: { client: 3, clock: 14 } },
    { run: run(1, 8, 1), was: { client: 3, clock: 15 } },
    { run: run(4, 9, 1), was: { client: 3, clock: 16 } },
  ])
  expect(kept(draft)).toEqual([
    [1, 0, 5, 2, 7],
    [1, 5, 1, 2, 13],
    [1, 6, 1, 3, 14],
    [1, 8, 1, 3, 15],
    [4, 9, 1, 3, 16],
  ])
})

test('a character is followed back through all its names, and through a circle not for ever', () => {
  const draft = withTaken()
  recordRenamed(draft, [
    { run: run(1, 10, 5), was: { client: 2, clock: 20 } },
    { run: run(1, 30, 1), was: { client: 2, clock: 40 } },
    { run: run(2, 22, 2), was: { client: 3, clock: 0 } },
  ])
  draft.getArray<unknown>('renamed').push([[1, 0, 0, 9, 9], 'x', [5, 0, 1, 6, 0], [6, 0, 1, 5, 0]])
  const before = (client: number, clock: number) => new Renamed(draft).before({ client, clock })
  expect(before(1, 9)).toEqual([])
  expect(before(1, 10)).toEqual([{ client: 2, clock: 20 }])
  expect(before(1, 12)).toEqual([
    { client: 2, clock: 22 },
    { client: 3, clock: 0 },
  ])
  expect(before(1, 13).at(-1)).toEqual({ client: 3, clock: 1 })
  expect(before(1, 14)).toEqual([{ client: 2, clock: 24 }])
  expect(before(1, 15)).toEqual([])
  expect(before(1, 30)).toEqual([{ client: 2, clock: 40 }])
  expect(before(1, 0)).toEqual([])
  expect(before(5, 0)).toHaveLength(1_000)
})
