import type * as Y from 'yjs'
import { z } from 'zod'
import { type Anchor, anchorSchema, wholeStory } from './comments/anchor.ts'
import type { Act } from './people/act.ts'

const id = z.string().min(1).max(100)
const note = z.string().max(10_000)

/** What is known of a source: who said it, how it was checked, how to contact them. */
export const noteSchema = z.object({ who: note, checked: note, contact: note })

/**
 * A private note on the source of something in a story. `anchor`: the passage that it supports, in
 * the draft that the notes belong to. `at` in UTC, `by` a person's id or null if they have not
 * given their name.
 */
const sourceSchema = noteSchema.extend({ id, at: z.iso.datetime(), by: id.nullable(), anchor: anchorSchema })

export type Source = z.infer<typeof sourceSchema>
export type SourceNote = z.infer<typeof noteSchema>

/** The parts of a note, in the order in which they are asked for. */
export const sourceParts = ['who', 'checked', 'contact'] as const satisfies readonly (keyof SourceNote)[]

// The notes are a Yjs document of their own, never a part of the draft, so that publishing, copying
// or packing a draft cannot include them unasked. Unlike a draft it does not keep deleted content:
// a deleted source is in no file any more.
const sourcesIn = (sources: Y.Doc) => sources.getMap<unknown>('sources')

/** Adds a note. */
export function addSource(sources: Y.Doc, act: Act, note: SourceNote, anchor: Anchor = wholeStory): void {
  const { id, by, at } = act
  const source: Source = { ...noteSchema.parse(note), id, by, at: new Date(at).toISOString(), anchor }
  sourcesIn(sources).set(id, source)
}

/**
 * Changes a note. The changed note is a new entry: if two people change one note in two copies,
 * both texts stay.
 */
export function changeSource(sources: Y.Doc, act: Act, source: Source, note: SourceNote): void {
  sources.transact(() => {
    deleteSource(sources, source.id)
    addSource(sources, act, note, source.anchor)
  })
}

/** Deletes a note permanently. */
export function deleteSource(sources: Y.Doc, id: string): void {
  sourcesIn(sources).delete(id)
}

/** The notes, sorted by when they were made or last changed. Invalid entries are left out. */
export function sourcesOf(sources: Y.Doc): Source[] {
  const found = [...sourcesIn(sources)].flatMap(([key, value]) => {
    const { data } = sourceSchema.safeParse(value)
    return data?.id === key ? [data] : []
  })
  return found.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
}
