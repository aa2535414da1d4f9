import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { wholeStory } from '#shared/review/comments/anchor.ts'
import { addSource, changeSource, deleteSource, sourcesOf } from '#shared/review/sources.ts'
import { cases } from '#tests/helpers/cases.ts'

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

/** What somebody does with the notes; `which` is an index into them. */
const deeds = fc.array(
  fc.record({ what: fc.constantFrom('add' as const, 'change' as const, 'delete' as const), which: fc.nat(5) }),
  { maxLength: 6 },
)

/** Does it, each time with a text of its own. Returns the added and the deleted texts. */
function work(sources: Y.Doc, who: string, all: typeof deeds extends fc.Arbitrary<infer Value> ? Value : never) {
  const gone = new Set<string>()
  for (const [index, { what, which }] of all.entries()) {
    const [known, text] = [sourcesOf(sources), `${who} ${index}`]
    const source = known[which % Math.max(1, known.length)]
    if (what === 'add') addSource(sources, act(text, index), note(text))
    else if (source !== undefined) {
      if (what === 'change') changeSource(sources, act(text, index), source, note(text))
      else deleteSource(sources, source.id)
      gone.add(source.who)
    }
  }
  return { gone, has: sourcesOf(sources).map(({ who }) => who) }
}

test('of notes that two people worked on apart every text stays that its copy has, but what either took out that stood in both', () => {
  fc.assert(
    fc.property(deeds, deeds, deeds, (before, anns, bens) => {
      const base = new Y.Doc()
      const { has: first } = work(base, 'first', before)
      const [ann, ben] = [copyOf(base), copyOf(base)]
      const [one, other] = [work(ann, 'ann', anns), work(ben, 'ben', bens)]
      const gone = new Set([...one.gone, ...other.gone])
      const expected = [
        ...first.filter((text) => !gone.has(text)),
        ...[...one.has, ...other.has].filter((text) => !first.includes(text)),
      ]
      const theirs = copyOf(ben)
      Y.applyUpdate(ben, Y.encodeStateAsUpdate(ann))
      Y.applyUpdate(ann, Y.encodeStateAsUpdate(theirs))
      expect(
        sourcesOf(ann)
          .map(({ who }) => who)
          .toSorted(),
      ).toEqual(expected.toSorted())
      expect(sourcesOf(ben)).toEqual(sourcesOf(ann))
    }),
    cases(200),
  )
})

test('what is no note is left out', () => {
  const sources = new Y.Doc()
  const map = sources.getMap<unknown>('sources')
  map.set('a', { who: 7 })
  map.set('b', 'text')
  map.set('c', { ...note('x'), id: 'other', by: null, at: '1970-01-01T00:00:00Z', anchor: wholeStory })
  expect(sourcesOf(sources)).toEqual([])
})

test('notes of one moment are sorted by their ids, and each part has at most 10,000 letters', () => {
  const sources = new Y.Doc()
  for (const id of ['b', 'c', 'a']) addSource(sources, act(id, 5), note(id))
  addSource(sources, { id: 'z', by: null, at: 1 }, note('x'.repeat(10_000)))
  expect(sourcesOf(sources).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c'])
  expect(sourcesOf(sources)[0]).toMatchObject({ by: null, at: '1970-01-01T00:00:00.001Z', anchor: wholeStory })
  expect(() => addSource(sources, act('d'), note('x'.repeat(10_001)))).toThrow()
  for (const wrong of [{ id: '' }, { by: '' }, { by: 'x'.repeat(101) }, { at: 'now' }, { anchor: null }]) {
    const [first] = sourcesOf(sources)
    sources.getMap('sources').set('z', { ...first, ...wrong })
    expect(sourcesOf(sources)).toHaveLength(3)
    sources.getMap('sources').set('z', first)
  }
})

test('a changed note stays on its passage', () => {
  const sources = new Y.Doc()
  const headline = { on: 'field', field: 'headline' } as const
  addSource(sources, act('1'), note('Minister'), headline)
  const [source] = sourcesOf(sources)
  if (source) changeSource(sources, act('2', 7), source, note('Ministry'))
  expect(sourcesOf(sources)).toEqual([
    { ...note('Ministry'), id: '2', by: 'ann', at: '1970-01-01T00:00:00.007Z', anchor: headline },
  ])
})
