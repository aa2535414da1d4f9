import { traits, traitsOf } from '#shared/blocks/traits.ts'
import { noteLink } from './note-link.ts'

/**
 * What came after version 1 besides nodes, by the version that brought it: marks; after their name,
 * or that of a node, behind a point an attribute, or `note` for a link to a note.
 */
const broughtBy: Readonly<Record<string, number>> = {
  superscript: 2,
  subscript: 2,
  'orderedList.numbers': 3,
  'link.note': 3,
  language: 4,
}

/**
 * The version of this schema. A draft written by a newer one is not bound to the editor: binding
 * deletes what the schema does not know. It goes up with whatever is added or changes its meaning:
 * say so in `since` of a node's traits, or in `broughtBy`.
 */
export const schemaVersion = Math.max(...Object.values(traits).map(({ since }) => since), ...Object.values(broughtBy))

/** The names under which attributes that nodes and marks have not always had are listed there. */
export function namedAttributes(name: string, attributes: Readonly<Record<string, unknown>>): string[] {
  if (name === 'link') return noteLink(attributes.href) === null ? [] : ['link.note']
  return Object.entries(attributes).flatMap(([key, value]) => (value == null ? [] : [`${name}.${key}`]))
}

/** The version of the schema that is needed to know nodes and marks of these names. */
export function versionNeededFor(names: Iterable<string>): number {
  let needed = 1
  for (const name of names) needed = Math.max(needed, traitsOf(name)?.since ?? broughtBy[name] ?? 1)
  return needed
}
