import type * as Y from 'yjs'

const prefix = 'ignored '

/**
 * The keys of findings ignored in a draft (`ignoreKey`). They are stored in the draft beside its
 * fields: they go where the draft goes, but are not part of the article and are never published.
 */
export function ignoredIn(draft: Y.Doc): ReadonlySet<string> {
  const about = draft.getMap('draft')
  return new Set([...about.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)))
}

/** Starts or stops ignoring findings with a key in a draft. */
export function setIgnored(draft: Y.Doc, key: string, isIgnored: boolean, origin?: unknown): void {
  const about = draft.getMap('draft')
  const name = `${prefix}${key}`
  if (about.has(name) === isIgnored) return
  draft.transact(() => (isIgnored ? about.set(name, true) : about.delete(name)), origin)
}
