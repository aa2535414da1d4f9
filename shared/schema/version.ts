import { noteLink } from './note-link.ts'

/**
 * The version of this schema. A draft written by a newer one is not bound to the editor: binding
 * deletes what the schema does not know. Raise it whenever a node, mark or attribute is added or
 * changes its meaning, and name what came with it in `broughtBy`.
 */
export const schemaVersion = 3

/**
 * The nodes and marks that came after version 1, by the version that brought them; after their
 * name, behind a point, an attribute of theirs, or `note` for a link to a note.
 */
const broughtBy: Readonly<Record<string, number>> = {
  figure: 2,
  imageGroup: 2,
  table: 2,
  tableRow: 2,
  tableCell: 2,
  tableHeader: 2,
  factBox: 2,
  pullQuote: 2,
  linkCard: 2,
  relatedLinks: 2,
  relatedLink: 2,
  superscript: 2,
  subscript: 2,
  'orderedList.numbers': 3,
  'link.note': 3,
}

/** The names under which attributes that nodes and marks have not always had are listed there. */
export function namedAttributes(name: string, attributes: Readonly<Record<string, unknown>>): string[] {
  if (name === 'link') return noteLink(attributes.href) === null ? [] : ['link.note']
  return Object.entries(attributes).flatMap(([key, value]) => (value == null ? [] : [`${name}.${key}`]))
}

/** The version of the schema that is needed to know nodes and marks of these names. */
export function versionNeededFor(names: Iterable<string>): number {
  let needed = 1
  for (const name of names) needed = Math.max(needed, broughtBy[name] ?? 1)
  return needed
}
