import type * as Y from 'yjs'
import { keepProvenance } from '#shared/provenance/keepers.ts'
import { initialsOf, type Person, personColours, personSchema } from './person.ts'

// A draft records its people in two maps: `people`, person id to Person, and `clients`, Yjs client
// id to person id. One person has many clients (each window is one); everything that a client
// wrote, in any field or in the body, is that person's.
const peopleOf = (draft: Y.Doc) => draft.getMap<unknown>('people')
const clientsOf = (draft: Y.Doc) => draft.getMap<unknown>('clients')

/**
 * Records who writes with this document's client id, and that what they take in is recorded. Writes
 * nothing if the draft has it already.
 */
export function signDraft(draft: Y.Doc, person: Person): void {
  const known = personIn(draft, person.id)
  const client = String(draft.clientID)
  draft.transact(() => {
    if (JSON.stringify(known) !== JSON.stringify(person)) peopleOf(draft).set(person.id, { ...person })
    if (clientsOf(draft).get(client) !== person.id) clientsOf(draft).set(client, person.id)
    keepProvenance(draft)
  })
}

/** A person by id, as the draft knows them; null if unknown or invalid. */
export function personIn(draft: Y.Doc, id: string): Person | null {
  return personSchema.safeParse(peopleOf(draft).get(id)).data ?? null
}

/** Who writes, or wrote, with a client id; null if they have not given their name. */
export function writerOf(draft: Y.Doc, client: number): Person | null {
  const id = clientsOf(draft).get(String(client))
  return typeof id === 'string' ? personIn(draft, id) : null
}

/** Everybody who has signed a draft, sorted by name. */
export function everybodyIn(draft: Y.Doc): Person[] {
  const people = [...peopleOf(draft).keys()].map((id) => personIn(draft, id)).filter((person) => person !== null)
  return people.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
}

/**
 * A person by name, added to the draft if necessary: the author of a text that was written
 * elsewhere. `known`: other people who may be meant.
 */
export function personNamed(draft: Y.Doc, name: string, known: readonly Person[] = []): Person {
  const clean = name.trim().slice(0, 200) || '?'
  const everybody = everybodyIn(draft)
  const found = [...everybody, ...known].find((person) => person.name.toLowerCase() === clean.toLowerCase())
  const colours = new Set(everybody.map(({ colour }) => colour))
  const person: Person = found ?? {
    id: crypto.randomUUID(),
    name: clean,
    initials: initialsOf(clean).slice(0, 5) || '?',
    colour: personColours.find((colour) => !colours.has(colour)) ?? personColours[0],
    role: 'journalist',
  }
  return introducePerson(draft, person)
}

/** Adds a person to the draft if necessary, although they have not written in it. */
export function introducePerson(draft: Y.Doc, person: Person): Person {
  if (personIn(draft, person.id) === null) peopleOf(draft).set(person.id, { ...person })
  return person
}
