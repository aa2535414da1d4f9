import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { newDraft, setField } from '#shared/article/draft.ts'
import { contentAt } from '#shared/review/versions/versions.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { libraryIn, type OpenedLibrary } from '#tests/helpers/library.ts'
import { editsOf, story } from '#tests/helpers/story.ts'

const minute = 60_000
const day = 24 * 60 * minute
const start = Date.parse('2026-01-01T00:00:00Z')

let time: number
let remove: () => void
let opened: OpenedLibrary
let id: string
let doc: Y.Doc
beforeEach(() => {
  let folder: string
  ;({ folder, remove } = temporaryFolder())
  time = start
  opened = libraryIn(folder, () => time)
  id = opened.library.create(story())
  doc = newDraft()
  Y.applyUpdate(doc, opened.library.open(id).update)
})
afterEach(() => {
  opened.library.close()
  remove()
})

const writeAt = (at: number, headline: string) => {
  time = at
  const edits = editsOf(doc)
  setField(doc, 'headline', headline)
  for (const edit of edits) opened.library.append(id, edit)
}
const headlineAt = (at: number) => {
  const snapshot = opened.library.snapshotAt(id, at)
  return snapshot === null ? 'nothing' : contentAt(doc, snapshot).fields.headline
}

it('keeps what stood before an edit, at most once a minute', () => {
  writeAt(start + 10_000, 'one')
  writeAt(start + 20_000, 'two')
  writeAt(start + 90_000, 'three')
  writeAt(start + 100_000, 'four')
  expect(opened.library.timeline(id)).toEqual([start, start + 90_000])
  expect(headlineAt(start - 1)).toBe('nothing')
  expect(headlineAt(start + 80_000)).toBeNull()
  expect(headlineAt(start + day)).toBe('three')
})

it('keeps nothing a millisecond before the minute is over', () => {
  writeAt(start + minute - 1, 'one')
  writeAt(start + minute, 'two')
  expect(opened.library.timeline(id)).toEqual([start])
  writeAt(start + 2 * minute - 1, 'three')
  expect(opened.library.timeline(id)).toEqual([start, start + minute])
})

it('keeps fewer of what is long ago: the last of ten minutes after a day, the last of an hour after a month', () => {
  for (let step = 1; step < 60; step += 1) writeAt(start + step * minute, `${step}`)
  expect(opened.library.timeline(id)).toHaveLength(59)
  writeAt(start + 2 * day, 'later')
  writeAt(start + 2 * day + minute, 'later still')
  const first = () => opened.library.timeline(id).filter((at) => at < start + day)
  expect(first()).toEqual([9, 19, 29, 39, 49, 59].map((step) => start + step * minute))
  expect(headlineAt(start + 25 * minute)).toBe('19')
  writeAt(start + 40 * day, 'much later')
  writeAt(start + 40 * day + minute, 'much later still')
  expect(first()).toEqual([start + 59 * minute])
})

it.each([
  ['24 hours', day, minute],
  ['30 days', 30 * day, 20 * minute],
])('thins out nothing that is just %s old', (_what, age, gap) => {
  writeAt(start + gap, 'one')
  writeAt(start + age, 'two')
  writeAt(start + age + minute, 'three')
  expect(opened.library.timeline(id)).toEqual([start, start + gap, start + age])
  writeAt(start + age + 2 * minute, 'four')
  expect(opened.library.timeline(id)).toEqual([start + gap, start + age, start + age + minute])
})
