/**
 * The version of this schema. A draft written by a newer one is not bound to the editor: binding deletes what the schema does not know.
 * Raise it whenever a node, mark or attribute is added or changes its meaning, and name what came with it in `broughtBy`.
 */
export const schemaVersion = 2

/** The nodes and marks that came after version 1, by the version that brought them. */
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
}

/** The version of the schema that is needed to know nodes and marks of these names. */
export function versionNeededFor(names: Iterable<string>): number {
  let needed = 1
  for (const name of names) needed = Math.max(needed, broughtBy[name] ?? 1)
  return needed
}
