import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { addSource, changeSource, deleteSource, sourcesOf } from '#shared/review/sources.ts'

const note = (who: string) => ({ who, checked: 'Two calls', contact: '+44 20' })
const act = (id: string, at = 0) => ({ id, by: 'ann', at })

function copyOf(sources: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(sources))
  return copy
}

test('a note is kept, changed and deleted; what is deleted is in no byte any more', () => {
  const sources = new Y.Doc()
  addSource(sources, act('1'), note('Deep Throat'))
  const [first] = sourcesOf(sources)
  expect(first).toEqual({
    ...note('Deep Throat'),
    id: '1',
    by: 'ann',
    at: '1970-01-01T00:00:00.000Z',
    anchor: wholeStory,
  })
  if (first) changeSource(sources, act('2', 1), first, note('The deputy'))
  expect(sourcesOf(sources)).toMatchObject([{ id: '2', who: 'The deputy' }])
  const bytes = () => Buffer.from(Y.encodeStateAsUpdate(sources)).toString('latin1')
  expect(bytes()).not.toContain('Deep Throat')
  deleteSource(sources, '2')
  expect(sourcesOf(sources)).toEqual([])
  expect(bytes()).not.toContain('The deputy')
})

test('a note that two people changed in copies keeps both texts', () => {
  const one = new Y.Doc()
  addSource(one, act('1'), note('Minister'))
  const other = copyOf(one)
  for (const [copy, id, who] of [
    [one, '2', 'Ministry'],
    [other, '3', 'Her deputy'],
  ] as const) {
    const [source] = sourcesOf(copy)
    if (source) changeSource(copy, act(id, 1), source, note(who))
  }
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  expect(sourcesOf(one).map(({ who }) => who)).toEqual(['Ministry', 'Her deputy'])
})

test('what is no note is left out', () => {
  const sources = new Y.Doc()
  const map = sources.getMap<unknown>('sources')
  map.set('a', { who: 7 })
  map.set('b', 'text')
  map.set('c', { ...note('x'), id: 'other', by: null, at: '1970-01-01T00:00:00Z', anchor: wholeStory })
  expect(sourcesOf(sources)).toEqual([])
})
