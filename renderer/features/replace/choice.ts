import type { FoundDraft } from '#shared/find/found-draft.ts'

/** The hits that were unticked, as draft and key. */
export type LeftOut = ReadonlySet<string>

export const nameOf = (id: string, key: string) => `${id} ${key}`

/** The keys of the ticked hits of a draft. */
export function chosenIn({ id, hits }: FoundDraft, left: LeftOut): string[] {
  return hits.flatMap(({ key }) => (left.has(nameOf(id, key)) ? [] : key))
}

/** The unticked hits after some hits of a draft were ticked or unticked. */
export function choose(left: LeftOut, id: string, keys: readonly string[], wanted: boolean): LeftOut {
  const next = new Set(left)
  for (const key of keys) {
    if (wanted) next.delete(nameOf(id, key))
    else next.add(nameOf(id, key))
  }
  return next
}
