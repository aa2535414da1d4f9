import { expect, test } from 'vitest'
import { newDraft } from '#shared/article/draft.ts'
import { addTaken, takenIn } from '#shared/provenance/taken.ts'
import { eventsOf, logEvent } from '#shared/review/workflow/log.ts'

const whence = { kind: 'pasted', program: null, address: null, note: null } as const
const taken = { ...whence, by: null, field: null, text: 'a', ids: [] }

test('what is said to have been taken in at a moment of which no date can be made is none', () => {
  const draft = newDraft()
  addTaken(draft, [{ ...taken, at: 1 }])
  draft.getArray('taken').push([
    { ...taken, at: Number.MAX_SAFE_INTEGER },
    { ...taken, at: 8.64e15 },
  ])
  expect(takenIn(draft).map(({ at }) => new Date(at).toISOString())).toEqual(['1970-01-01T00:00:00.001Z'])
})

test('after an event at the end of time, by a clock that is wrong, others are logged still', () => {
  const draft = newDraft()
  const event = (id: string, at: string) => ({ kind: 'due', id, at, by: null, due: null }) as const
  logEvent(draft, event('a', '9999-12-31T23:59:59.999Z'))
  logEvent(draft, event('b', '2026-03-18T09:00:00.000Z'))
  logEvent(draft, event('c', '2026-03-18T09:00:01.000Z'))
  expect(eventsOf(draft).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
