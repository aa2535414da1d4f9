import type { FoundDraft } from '#shared/find/found.ts'

/** The hits that are left out, each by its draft and its key. */
export type LeftOut = ReadonlySet<string>

export const nameOf = (id: string, key: string) => `${id} ${key}`

/** The keys of a draft's hits that are chosen. */
export function chosenIn({ id, hits }: FoundDraft, left: LeftOut): string[] {
  return hits.flatMap(({ key }) => (left.has(nameOf(id, key)) ? [] : key))
}

/** What is left out after some hits of a draft were ticked or unticked. */
export function choose(left: LeftOut, id: string, keys: readonly string[], wanted: boolean): LeftOut {
  const next = new Set(left)
  for (const key of keys) {
    if (wanted) next.delete(nameOf(id, key))
    else next.add(nameOf(id, key))
  }
  return next
}
