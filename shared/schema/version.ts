import { traits, traitsOf } from '#shared/blocks/traits.ts'
import { noteLink } from './note-link.ts'

/**
 * The schema version that added each name other than a node: marks; attributes, as the name of
 * their mark or node, a dot and their own name; and `note` for a link to a note.
 */
const broughtBy: Readonly<Record<string, number>> = {
  superscript: 2,
  subscript: 2,
  'orderedList.numbers': 3,
  'link.note': 3,
  language: 4,
}

/**
 * The version of this schema. A draft written by a newer one is not bound to the editor, because
 * binding deletes what the schema does not know. It goes up with every addition or change of
 * meaning: record that in `since` of a node's traits, or in `broughtBy`.
 */
export const schemaVersion = Math.max(...Object.values(traits).map(({ since }) => since), ...Object.values(broughtBy))

/** The names by which attributes that were added later are listed there. */
export function namedAttributes(name: string, attributes: Readonly<Record<string, unknown>>): string[] {
  if (name === 'link') return noteLink(attributes.href) === null ? [] : ['link.note']
  return Object.entries(attributes).flatMap(([key, value]) => (value == null ? [] : [`${name}.${key}`]))
}

/** The schema version needed to read nodes and marks of these names. */
export function versionNeededFor(names: Iterable<string>): number {
  let needed = 1
  for (const name of names) needed = Math.max(needed, traitsOf(name)?.since ?? broughtBy[name] ?? 1)
  return needed
}
