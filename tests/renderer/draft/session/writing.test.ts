import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { Writing } from '#renderer/draft/session/writing.ts'
import { draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { keepVersion, versionsOf } from '#shared/review/versions/versions.ts'
import { story } from '#tests/helpers/story.ts'

const quarter = 15 * 60_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('ends after a quarter of an hour without an edit, and keeps one version of what was written', () => {
  const draft = draftOf(story())
  const writing = new Writing(draft, () => 'ann')
  setField(draft, 'headline', 'One')
  vi.advanceTimersByTime(quarter - 1)
  setField(draft, 'headline', 'Two')
  vi.advanceTimersByTime(quarter - 1)
  expect(versionsOf(draft)).toEqual([])
  vi.advanceTimersByTime(1)
  expect(versionsOf(draft)).toMatchObject([{ reason: 'session', by: 'ann' }])
  writing.end()
  vi.advanceTimersByTime(quarter)
  expect(versionsOf(draft)).toHaveLength(1)
})

it('ends when the draft is left; what a version holds already needs no other', () => {
  const draft = draftOf(story())
  const writing = new Writing(draft, () => null)
  writing.end()
  expect(versionsOf(draft)).toEqual([])
  setField(draft, 'headline', 'One')
  keepVersion(draft, { id: 'a', by: null, at: 0 }, 'named', 'Mine')
  writing.end()
  expect(versionsOf(draft)).toHaveLength(1)
  setField(draft, 'headline', 'Two')
  writing.end()
  expect(versionsOf(draft).map(({ reason }) => reason)).toEqual(['named', 'session'])
})

it('is what is written in this window: what others write is theirs', () => {
  const draft = newDraft()
  const writing = new Writing(draft, () => 'ann')
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(draftOf(story({ headline: 'Theirs' }))))
  writing.end()
  expect(versionsOf(draft)).toEqual([])
})
