import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Arriving } from '#renderer/draft/session/arriving.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Somebody who types here, and somebody elsewhere. */
function company() {
  const [here, elsewhere] = [new Y.Doc(), new Y.Doc()]
  let typedAt = Number.NEGATIVE_INFINITY
  let takenIn = 0
  const arriving = new Arriving(
    (update) => {
      takenIn += 1
      Y.applyUpdate(here, update)
    },
    () => typedAt,
  )
  elsewhere.on('update', (update: Uint8Array) => arriving.add(update))
  return {
    arriving,
    typesHere: () => {
      typedAt = performance.now()
    },
    typesElsewhere: (text: string) => elsewhere.getText('t').insert(elsewhere.getText('t').length, text),
    shown: () => here.getText('t').toJSON(),
    takenIn: () => takenIn,
  }
}

test('what others type is taken in at once while nobody types here', () => {
  const { typesHere, typesElsewhere, shown } = company()
  typesElsewhere('a')
  expect(shown()).toBe('a')
  typesHere()
  vi.advanceTimersByTime(30)
  typesElsewhere('b')
  expect(shown()).toBe('ab')
})

test('while somebody types here it waits for the gap between two keys, and comes in together', () => {
  const { typesHere, typesElsewhere, shown, takenIn } = company()
  typesHere()
  typesElsewhere('a')
  vi.advanceTimersByTime(20)
  typesHere()
  typesElsewhere('b')
  vi.advanceTimersByTime(29)
  expect(shown()).toBe('')
  vi.advanceTimersByTime(1)
  expect(shown()).toBe('ab')
  expect(takenIn()).toBe(1)
  typesElsewhere('c')
  expect(shown()).toBe('abc')
})

test('it comes in within a fifth of a second, however fast somebody types', () => {
  const { typesHere, typesElsewhere, shown } = company()
  typesHere()
  typesElsewhere('a')
  for (let ms = 0; ms < 200; ms += 10) {
    expect(shown()).toBe('')
    vi.advanceTimersByTime(10)
    typesHere()
  }
  expect(shown()).toBe('a')
})

test('nothing comes into a document that is closed', () => {
  const { arriving, typesHere, typesElsewhere, shown } = company()
  typesHere()
  typesElsewhere('a')
  arriving.close()
  vi.advanceTimersByTime(1_000)
  expect(shown()).toBe('')
})
