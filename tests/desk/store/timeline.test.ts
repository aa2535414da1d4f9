import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openTimeline, type Timeline } from '#desk/store/timeline.ts'
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

describe('of many', () => {
  /** A timeline that keeps the latest twenty, then six of ten minutes, and then one an hour. */
  const few = () =>
    openTimeline(opened.database, [
      { after: 20, span: 10 * minute },
      { after: 26, span: 60 * minute },
    ])
  const keepEach = (timeline: Timeline, times: readonly number[]) => {
    for (const at of times) timeline.snapshotFor(1, doc, at)?.()
    return timeline.times(1).map((at) => (at - start) / minute)
  }
  const minutes = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => start + (from + index) * minute)

  it('keeps fewer of what is long ago: the last of ten minutes, then the last of an hour', () => {
    const timeline = few()
    expect(keepEach(timeline, minutes(0, 20))).toHaveLength(20)
    // The first one is no longer among the latest, and others of its ten minutes are.
    expect(keepEach(timeline, minutes(20, 21))[0]).toBe(1)
    expect(keepEach(timeline, minutes(21, 100)).filter((at) => at < 80)).toEqual([29, 39, 49, 59, 69, 79])
    expect(keepEach(timeline, minutes(100, 200)).filter((at) => at < 180)).toEqual([
      59, 119, 129, 139, 149, 159, 169, 179,
    ])
  })

  it('takes nothing for old because the clock jumped, for however long', () => {
    const timeline = few()
    const before = minutes(0, 15).map((at) => (at - start) / minute)
    keepEach(timeline, minutes(0, 15))
    for (const ahead of [day, 40 * day, 73 * 365 * day]) {
      const there = keepEach(timeline, [start + ahead])
      expect(there.slice(0, 15)).toEqual(before)
    }
    // Set right again, snapshots go on.
    expect(keepEach(timeline, minutes(15, 17)).slice(0, 17)).toEqual([...before, 15, 16])
  })
})
