import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createStore } from 'zustand/vanilla'
import { ShelvedEdits } from '#renderer/draft/session/shelved-edits.ts'
import { SyncedDocument, type SyncedState } from '#renderer/draft/session/synced-document.ts'
import type { Transport, TransportEnds } from '#renderer/draft/session/transport.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Caret, Presence } from '#shared/newsroom/caret.ts'
import type { Person } from '#shared/review/people/person.ts'
import { cases } from '#tests/helpers/cases.ts'
import { memoryShelf } from '#tests/helpers/memory-shelf.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A place where a document is stored and others write in it, with a connection that can be cut. */
function place() {
  const doc = new Y.Doc()
  let ends: TransportEnds | null = null
  let isUp = true
  const asked: (number | null)[] = []
  const pointed: (Caret | null)[] = []
  const answer = async <Answer>(work: () => Answer): Promise<Answer> => {
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (!isUp) throw new LedeError('desk.away')
    return work()
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (isUp && origin !== 'sent') ends?.onUpdate(update)
  })
  const transport: Transport = {
    listen(told) {
      ends = told
      queueMicrotask(() => isUp && told.onUp())
      return () => {
        ends = null
      }
    },
    meet: (vector) =>
      answer(() => {
        asked.push(vector?.length ?? null)
        return {
          update: Y.encodeStateAsUpdate(doc, vector ?? undefined),
          vector: Y.encodeStateVector(doc),
          isClosed: false,
        }
      }),
    send: (update) => answer(() => Y.applyUpdate(doc, update, 'sent')),
    point: (caret) => void pointed.push(caret),
  }
  return {
    doc,
    transport,
    pointed,
    others: (presence: Presence) => ends?.onPresence(presence),
    asked,
    cut: () => {
      isUp = false
    },
    mend: () => {
      if (!isUp) {
        isUp = true
        ends?.onUp()
      }
    },
  }
}

function open(home: Transport, isShown = () => true) {
  const doc = new Y.Doc()
  const state = createStore<SyncedState>(() => ({ phase: 'opening', failure: null, save: { state: 'saved' } }))
  const shelf = memoryShelf()
  return {
    doc,
    state,
    shelf,
    synced: new SyncedDocument({ doc, state, home, keep: new ShelvedEdits(shelf, 'x', () => '/news'), isShown }),
  }
}

const write = (doc: Y.Doc, words: string) => doc.getText('text').insert(0, words)
const read = (doc: Y.Doc) => doc.getText('text').toString()
const step = fc.constantFrom('here', 'home', 'other', 'cut home', 'cut other', 'mend home', 'mend other', 'wait')

test('whoever writes, and whichever line is cut, a document brings both places that it is kept at to the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const [home, other] = [place(), place()]
      const { doc, state, shelf, synced } = open(home.transport)
      synced.connect(other.transport)
      const places = { home, other }
      const written: string[] = []
      for (const each of steps) {
        const word = `<${written.length}>`
        if (each === 'here' || each === 'home' || each === 'other') {
          written.push(word)
          write(each === 'here' ? doc : places[each].doc, word)
        } else if (each === 'wait') await vi.advanceTimersByTimeAsync(100)
        else if (each.startsWith('cut')) places[each === 'cut home' ? 'home' : 'other'].cut()
        else places[each === 'mend home' ? 'home' : 'other'].mend()
        await vi.advanceTimersByTimeAsync(5)
      }
      home.mend()
      other.mend()
      await vi.advanceTimersByTimeAsync(10_000)
      expect([read(home.doc), read(other.doc)]).toEqual([read(doc), read(doc)])
      expect([...read(doc).matchAll(/<\d+>/g)].map(([found]) => found).toSorted()).toEqual(written.toSorted())
      expect(state.getState()).toEqual({ phase: 'open', failure: null, save: { state: 'saved' } })
      expect(shelf.edits).toEqual([])
      synced.close()
    }),
    cases(80),
  )
})

test('both sides meet by what they have: first all of it comes, after a lost connection what was missed', async () => {
  const home = place()
  write(home.doc, 'Harbour. '.repeat(500))
  const { doc, synced } = open(home.transport)
  const sizes: number[] = []
  doc.on('update', (update: Uint8Array) => sizes.push(update.length))
  await vi.advanceTimersByTimeAsync(20)
  home.cut()
  write(home.doc, 'Ferry. ')
  home.mend()
  await vi.advanceTimersByTimeAsync(20)
  expect(home.asked).toEqual([null, expect.any(Number)])
  expect(sizes).toHaveLength(2)
  expect(sizes[0]).toBeGreaterThan(4_000)
  expect(sizes[1]).toBeLessThan(100)
  expect(read(doc)).toBe(read(home.doc))
  synced.close()
})

test('a place that does not answer is no hindrance to what is saved at home', async () => {
  const [home, other] = [place(), place()]
  const { doc, state, synced } = open(home.transport)
  const disconnect = synced.connect(other.transport)
  await vi.advanceTimersByTimeAsync(100)
  other.cut()
  write(doc, 'Harbour')
  expect(state.getState().save).toEqual({ state: 'saving' })
  await vi.advanceTimersByTimeAsync(200)
  expect([state.getState().save, read(home.doc), read(other.doc)]).toEqual([{ state: 'saved' }, 'Harbour', ''])
  disconnect()
  other.mend()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(read(other.doc)).toBe('')
  synced.close()
})

const person = { role: 'journalist', colour: 'red' } as const
const ann: Person = { id: 'ann', name: 'Ann', initials: 'A', ...person }
const bob: Person = { id: 'bob', name: 'Bob', initials: 'B', ...person }
const at = (index: number): Caret => ({ in: 'headline', anchor: index, head: index })

/** The presence of others, as each transport reports it. */
function presenceOf(...people: Person[]): Presence {
  return { people, carets: people.map((person) => ({ device: person.id, person, caret: at(0) })) }
}

test('who is at a document is all whom its transports tell of, until one is taken away', async () => {
  const [home, other] = [place(), place()]
  const { synced } = open(home.transport)
  const disconnect = synced.connect(other.transport)
  const { others } = synced.presence
  home.others(presenceOf(ann))
  other.others(presenceOf(bob))
  expect(others.getState()).toEqual(presenceOf(ann, bob))
  const { people } = others.getState()
  home.others(presenceOf(ann))
  expect(others.getState().people).toBe(people)
  disconnect()
  expect(others.getState()).toEqual(presenceOf(ann))
  synced.close()
})

test('others are told the last place of many, and only while there are others who may see it', async () => {
  const home = place()
  let isShown = true
  const { synced } = open(home.transport, () => isShown)
  synced.presence.point(() => at(1))
  await vi.advanceTimersByTimeAsync(200)
  expect(home.pointed).toEqual([])
  // Whoever joins is told where this window is.
  home.others(presenceOf(ann))
  await vi.advanceTimersByTimeAsync(200)
  expect(home.pointed).toEqual([at(1)])
  for (const index of [2, 3, 4]) synced.presence.point(() => at(index))
  await vi.advanceTimersByTimeAsync(200)
  synced.presence.pointNowhere()
  await vi.advanceTimersByTimeAsync(200)
  expect(home.pointed).toEqual([at(1), at(4), null])
  isShown = false
  synced.presence.point(() => at(5))
  await vi.advanceTimersByTimeAsync(200)
  expect(home.pointed).toHaveLength(3)
  isShown = true
  // Nor what was about to be sent when they chose to be hidden, or when the last of the others
  // left.
  synced.presence.point(() => at(5))
  isShown = false
  await vi.advanceTimersByTimeAsync(200)
  isShown = true
  synced.presence.point(() => at(5))
  home.others(presenceOf())
  await vi.advanceTimersByTimeAsync(200)
  expect(home.pointed).toHaveLength(3)
  home.others(presenceOf(ann))
  await vi.advanceTimersByTimeAsync(200)
  expect(home.pointed).toEqual([at(1), at(4), null, at(5)])
  synced.presence.point(() => at(6))
  synced.close()
  await vi.advanceTimersByTimeAsync(200)
  expect(home.pointed).toHaveLength(4)
})
