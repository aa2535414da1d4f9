import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import type { TextAnchor } from '#shared/review/comments/anchor.ts'
import { onField, wholeStory } from '#shared/review/comments/anchor.ts'
import {
  addComment,
  addReply,
  carryThread,
  decideThread,
  moveThread,
  removeComment,
  type Thread,
  threadsOf,
} from '#shared/review/comments/comments.ts'

const act = (id: string, at: number, by = 'ann') => ({ id, by, at })
const on = (quote: string): TextAnchor => ({
  on: 'text',
  from: { item: { client: 1, clock: 2 }, assoc: 0 },
  to: { item: { client: 3, clock: 4 }, assoc: -1 },
  quote,
  before: '',
  after: '',
})
const only = (draft: Y.Doc): Thread | undefined => threadsOf(draft)[0]

test('threads and answers come in the order they were written in, those of one moment by their ids', () => {
  const draft = newDraft()
  for (const [id, at] of [
    ['c', 2],
    ['b', 1],
    ['a', 2],
  ] as const)
    expect(addComment(draft, act(id, at), wholeStory, id)).toBe(id)
  for (const [id, at] of [
    ['z', 5],
    ['y', 5],
    ['x', 6],
  ] as const)
    addReply(draft, act(id, at, 'ben'), 'b', id)
  expect(threadsOf(draft).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(only(draft)?.comments).toEqual([
    { id: 'b', at: '1970-01-01T00:00:00.001Z', by: 'ann', text: 'b' },
    { id: 'y', at: '1970-01-01T00:00:00.005Z', by: 'ben', text: 'y' },
    { id: 'z', at: '1970-01-01T00:00:00.005Z', by: 'ben', text: 'z' },
    { id: 'x', at: '1970-01-01T00:00:00.006Z', by: 'ben', text: 'x' },
  ])
})

test('a thread is as it was decided last, and a decision on one is none on another', () => {
  const draft = newDraft()
  for (const id of ['a', 'b']) addComment(draft, act(id, 1), wholeStory, id)
  const states = () => threadsOf(draft).map(({ state }) => state)
  expect(states()).toEqual(['open', 'open'])
  decideThread(draft, act('late', 9), 'a', 'resolved')
  decideThread(draft, act('early', 5), 'a', 'reopened')
  expect(states()).toEqual(['resolved', 'open'])
  decideThread(draft, act('last', 10), 'a', 'reopened')
  expect(states()).toEqual(['open', 'open'])
})

test('an answer is taken back by whoever wrote it, and by nobody else', () => {
  const draft = newDraft()
  addComment(draft, act('a', 1), wholeStory, 'Sure?')
  addReply(draft, act('r', 2, 'ben'), 'a', 'x'.repeat(10_001))
  expect(only(draft)?.comments[1]?.text).toHaveLength(10_000)
  removeComment(draft, act('no', 3), 'r')
  expect(only(draft)?.comments).toHaveLength(2)
  removeComment(draft, act('yes', 4, 'ben'), 'r')
  expect(only(draft)?.comments).toEqual([expect.objectContaining({ id: 'a', text: 'Sure?' })])
  removeComment(draft, act('gone', 5), 'a')
  expect(threadsOf(draft)).toEqual([])
})

test('a passage has its places, the newest first; a thread on anything else has none, whatever moved it', () => {
  const draft = newDraft()
  addComment(draft, act('a', 1), on('noon'), 'Sure?')
  expect(only(draft)).toMatchObject({ places: [{ quote: 'noon' }], lastPlaced: '1970-01-01T00:00:00.001Z' })
  moveThread(draft, { id: 'm', by: null, at: 9 }, 'a', on('at noon'))
  moveThread(draft, act('n', 5), 'a', on('till noon'))
  expect(only(draft)).toMatchObject({ anchor: { quote: 'noon' }, lastPlaced: '1970-01-01T00:00:00.009Z' })
  expect(only(draft)?.places.map(({ quote }) => quote)).toEqual(['at noon', 'till noon', 'noon'])

  const other = newDraft()
  addComment(other, act('a', 1), onField('headline'), 'Long')
  moveThread(other, act('m', 2), 'a', on('noon'))
  expect(only(other)).toMatchObject({ anchor: { on: 'field', field: 'headline' }, places: [] })
})

test('two merges carry a thread by one entry, right after its last place, under a name of at most 100 letters', () => {
  const [one, other] = [newDraft(), newDraft()]
  const id = 'x'.repeat(90)
  for (const draft of [one, other, other]) {
    addComment(draft, act(id, 1), on('noon'), 'Sure?')
    const thread = only(draft)
    if (thread && thread.places.length < 2) carryThread(draft, thread, on('at noon'))
  }
  expect(only(one)).toEqual(only(other))
  expect(only(one)?.lastPlaced).toBe('1970-01-01T00:00:00.002Z')
  const carried = [...one.getMap('comments').keys()].filter((key) => key !== id)
  expect(carried).toEqual([`${'x'.repeat(40)}.1.2.3.4`])
})

test('an entry of the wrong kind, by nobody or of the wrong length means nothing', () => {
  const draft = newDraft()
  addComment(draft, act('a', 1), wholeStory, 'Sure?')
  const entry = { at: '2026-03-05T10:00:00Z', by: 'ann', thread: 'a' }
  for (const [id, value] of Object.entries({
    late: { kind: 'finished', ...entry },
    nobody: { kind: 'resolved', ...entry, by: null },
    empty: { kind: 'reply', ...entry, text: '' },
    long: { kind: 'reply', ...entry, text: 'x'.repeat(10_001) },
    named: { kind: 'reply', ...entry, text: 'Hi', by: 'x'.repeat(101) },
    unnamed: { kind: 'reply', ...entry, text: 'Hi', by: '' },
    elsewhere: { kind: 'reply', ...entry, text: 'Hi', thread: '' },
    lost: { kind: 'removed', ...entry, comment: '' },
  }))
    draft.getMap('comments').set(id, { id, ...value })
  expect(only(draft)).toMatchObject({ state: 'open', comments: { length: 1 } })
})
