import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { EmbargoWatch } from '#renderer/state/release/embargo-watch.ts'
import { draftOf, newDraft, setField } from '#shared/article/draft.ts'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { story } from '#tests/helpers/story.ts'

const noon = Date.parse('2026-03-05T12:00:00Z')
const evening = '2026-03-05T18:00:00+01:00'
const later = '2026-03-06T18:00:00+01:00'

beforeEach(() => void vi.useFakeTimers({ now: noon }))
afterEach(() => void vi.useRealTimers())

function watched(embargoUntil: string | null) {
  const draft = draftOf(story({ embargoUntil }))
  const watch = new EmbargoWatch(draft, () => 'ann')
  return { draft, watch, log: () => eventsOf(draft).map(({ at: _, id: __, ...event }) => event) }
}

it.each([
  ['lifted', later, null],
  ['shortened', later, evening],
  ['lifted whose end nobody could read', 'when the minister speaks', null],
])('says who did, of an embargo that is %s', (_, was, is) => {
  const { draft, log } = watched(was)
  setField(draft, 'embargoUntil', is)
  vi.runAllTimers()
  expect(log()).toEqual([{ kind: 'eased', by: 'ann', was, embargoUntil: is }])
})

it.each([
  ['set', null, evening],
  ['lengthened', evening, later],
  ['over', '2026-03-05T11:00:00Z', null],
])('says nothing of one that is %s', (_, was, is) => {
  const { draft, log } = watched(was)
  setField(draft, 'embargoUntil', is)
  vi.runAllTimers()
  expect(log()).toEqual([])
})

it('goes by what stands once the typing pauses, or is to be on disk', () => {
  const { draft, watch, log } = watched(later)
  setField(draft, 'embargoUntil', evening)
  setField(draft, 'embargoUntil', later)
  vi.runAllTimers()
  expect(log()).toEqual([])
  setField(draft, 'embargoUntil', evening)
  watch.catchUp()
  expect(log()).toHaveLength(1)
  vi.runAllTimers()
  expect(log()).toHaveLength(1)
})

it('leaves what others do to them', () => {
  const { draft, log } = watched(later)
  const other = newDraft()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(draft))
  setField(other, 'embargoUntil', null)
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(other))
  vi.runAllTimers()
  setField(draft, 'headline', 'Another')
  vi.runAllTimers()
  expect(log()).toEqual([])
})
