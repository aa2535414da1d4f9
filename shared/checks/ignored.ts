import type * as Y from 'yjs'

const prefix = 'ignored '

/**
 * What is ignored in a draft (`ignoreKey` of findings). It stands in the draft beside its fields:
 * it goes where the draft goes, but is no part of the article, and never published.
 */
export function ignoredIn(draft: Y.Doc): ReadonlySet<string> {
  const about = draft.getMap('draft')
  return new Set([...about.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)))
}

/** Ignores findings in a draft from now on, or no longer. */
export function setIgnored(draft: Y.Doc, key: string, isIgnored: boolean, origin?: unknown): void {
  const about = draft.getMap('draft')
  const name = `${prefix}${key}`
  if (about.has(name) === isIgnored) return
  draft.transact(() => (isIgnored ? about.set(name, true) : about.delete(name)), origin)
}
