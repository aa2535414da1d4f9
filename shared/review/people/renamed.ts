import type * as Y from 'yjs'
import { z } from 'zod'
import type { ItemRun } from '#shared/review/diff/item-runs.ts'

/** The Yjs id of a character. */
type Name = Pick<ItemRun, 'client' | 'clock'>

/** A run, and the former id of its first character; the others count up. */
export interface Renaming {
  readonly run: ItemRun
  readonly was: Name
}

const number = z.number().int().nonnegative()
/** Present client and clock, number of characters, former client and clock. */
const renamedSchema = z.tuple([number, number, number.min(1), number, number])

const renamedIn = (draft: Y.Doc) => draft.getArray<unknown>('renamed')

/**
 * Records that characters have new ids: a merge, an older version or an edit of this window wrote
 * them anew. Only if a draft contains words that were not typed, which are identified by their ids
 * (`shared/provenance`).
 */
export function recordRenamed(draft: Y.Doc, all: readonly Renaming[]): void {
  if (draft.getArray('taken').length === 0) return
  const entries: z.infer<typeof renamedSchema>[] = []
  for (const { run, was } of all) {
    const length = run.to - run.from
    const last = entries.at(-1)
    const goesOn =
      last &&
      [last[0], last[1] + last[2], last[3], last[4] + last[2]].every(
        (part, index) => part === [run.client, run.clock, was.client, was.clock][index],
      )
    if (goesOn) last[2] += length
    else entries.push([run.client, run.clock, length, was.client, was.clock])
  }
  if (entries.length > 0) renamedIn(draft).push(entries)
}

/**
 * How many ids of a character are followed: what comes with a package may link them in a circle.
 */
const mostNames = 1_000

/** The former ids of characters. Invalid entries are left out. */
export class Renamed {
  readonly #entries = new Map<number, z.infer<typeof renamedSchema>[]>()

  constructor(draft: Y.Doc) {
    for (const value of renamedIn(draft).toArray()) {
      const entry = renamedSchema.safeParse(value).data
      if (entry === undefined) continue
      const entries = this.#entries.get(entry[0])
      if (entries === undefined) this.#entries.set(entry[0], [entry])
      else entries.push(entry)
    }
  }

  /** The former ids of a character, the last one first. */
  before(name: Name): Name[] {
    const names: Name[] = []
    for (let at = this.#last(name); at !== null && names.length < mostNames; at = this.#last(at)) names.push(at)
    return names
  }

  #last({ client, clock }: Name): Name | null {
    const entry = this.#entries.get(client)?.find(([, from, length]) => from <= clock && clock < from + length)
    if (entry === undefined) return null
    const [, from, , before, start] = entry
    return { client: before, clock: start + clock - from }
  }
}
