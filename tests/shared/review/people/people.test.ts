import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import {
  everybodyIn,
  introducePerson,
  personIn,
  personNamed,
  signDraft,
  writerOf,
} from '#shared/review/people/people.ts'
import { type Person, personColours } from '#shared/review/people/person.ts'

const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }
const ben: Person = { id: 'ben', name: 'Ben Okri', initials: 'BO', colour: 'violet', role: 'journalist' }

test('somebody who has signed signs again without a trace, and anew where they are called otherwise', () => {
  const draft = newDraft()
  const size = () => Y.encodeStateAsUpdate(draft).length
  signDraft(draft, ann)
  const signed = size()
  signDraft(draft, { ...ann })
  expect(size()).toBe(signed)
  signDraft(draft, { ...ann, role: 'journalist' })
  expect(size()).toBeGreaterThan(signed)
  expect(writerOf(draft, draft.clientID)).toEqual({ ...ann, role: 'journalist' })
  signDraft(draft, ben)
  expect(writerOf(draft, draft.clientID)).toEqual(ben)
})

test('who is no person, or has none for a client, is nobody', () => {
  const draft = newDraft()
  draft.getMap('people').set('x', { id: 'x', name: '' })
  draft.getMap('clients').set('1', 7)
  draft.getMap('clients').set('2', 'x')
  expect([personIn(draft, 'x'), personIn(draft, 'y'), writerOf(draft, 1), writerOf(draft, 2)]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(everybodyIn(draft)).toEqual([])
})

test('everybody comes by name, and namesakes in one order', () => {
  const draft = newDraft()
  for (const person of [ben, { ...ann, id: 'ann2' }, ann, { ...ann, id: 'ann1' }]) introducePerson(draft, person)
  expect(everybodyIn(draft).map(({ id }) => id)).toEqual(['ann', 'ann1', 'ann2', 'ben'])
})

test('somebody is introduced once: what they are called here stays', () => {
  const draft = newDraft()
  expect(introducePerson(draft, ann)).toEqual(ann)
  introducePerson(draft, { ...ann, name: 'Somebody else' })
  expect(personIn(draft, 'ann')).toEqual(ann)
})

test('a writer from elsewhere is whoever has the name, here before elsewhere, whatever its case and spaces', () => {
  const draft = newDraft()
  introducePerson(draft, ann)
  expect(personNamed(draft, '  ann LEE ')).toEqual(ann)
  expect(personNamed(draft, 'Ann Lee', [{ ...ann, id: 'other' }])).toEqual(ann)
  expect(personNamed(draft, 'ben okri', [ben])).toEqual(ben)
  expect(personIn(draft, 'ben')).toEqual(ben)
})

test('a writer nobody knows gets initials, the first colour that is free, and is a journalist', () => {
  const draft = newDraft()
  const first = personNamed(draft, ' Cleo van Dam ')
  expect(first).toMatchObject({ name: 'Cleo van Dam', colour: personColours[0], role: 'journalist' })
  expect(first.initials.length).toBeGreaterThan(0)
  expect(personNamed(draft, 'Cleo van Dam')).toEqual(first)
  expect(personNamed(draft, 'Dan').colour).toBe(personColours[1])
  expect(personNamed(draft, 'x'.repeat(300)).name).toBe('x'.repeat(200))
  // A ligature becomes three letters in capitals.
  expect(personNamed(draft, 'ﬃ ﬃ').initials).toBe('FFIFF')
  expect(personNamed(draft, '   ')).toMatchObject({ name: '?', initials: '?' })
  for (const index of personColours.keys()) personNamed(draft, `Somebody ${index}`)
  expect(personNamed(draft, 'One more').colour).toBe(personColours[0])
})
