import type * as Y from 'yjs'
import { z } from 'zod'
import { momentSchema } from '#shared/moment.ts'
import type { ItemRun } from '#shared/review/diff/item-runs.ts'

/**
 * Who did something that the draft's own history does not tell. `inserted`: put in these words
 * (where structure was made anew around them, the history names whoever made it); `suggested`:
 * suggests something of which these words are part that had been accepted; `ended`: ended these
 * paragraphs; `deleted`: took these words out of the accepted body; `formed`: changed marks or form
 * of these. `ids`: client, clock and length, as Yjs counts; one of length 0, which earlier Ledes
 * wrote beside others, says nothing. `at` in milliseconds since the epoch.
 */
export const attributionSchema = z.lazy(() =>
  z.object({
    kind: z.enum(['inserted', 'suggested', 'ended', 'deleted', 'formed']),
    by: z.string().min(1).max(100),
    at: momentSchema,
    ids: z.array(z.tuple([z.number().int(), z.number().int(), z.number().int().min(0)])).min(1),
  }),
)

export type Attribution = z.infer<typeof attributionSchema>
export type AttributionKind = Attribution['kind']

const attributionsIn = (draft: Y.Doc) => draft.getArray<unknown>('attributions')

/**
 * Records who did something. Entries never change; of two about the same words the later one is
 * valid.
 */
export function attribute(draft: Y.Doc, attribution: Attribution): void {
  attributionsIn(draft).push([{ ...attribution }])
}

/** Records several at once; true if there are any. */
export function attributeAll(draft: Y.Doc, attributions: readonly Attribution[]): boolean {
  if (attributions.length > 0)
    draft.transact(() => {
      for (const attribution of attributions) attribute(draft, attribution)
    })
  return attributions.length > 0
}

/** What is known of one thing. */
export interface Known {
  readonly by: string
  readonly at: number
}

interface Entry extends Known {
  readonly clock: number
  readonly end: number
}

/** Looks up the attributions of a draft. Invalid entries are left out. */
export class Attributions {
  readonly #entries = new Map<string, Entry[]>()

  constructor(draft: Y.Doc) {
    const all = attributionsIn(draft)
      .toArray()
      .flatMap((value) => attributionSchema.safeParse(value).data ?? [])
    // Of two entries with the same time, the last one written is valid.
    for (const { kind, by, at, ids } of all.reverse().sort((one, other) => other.at - one.at)) {
      for (const [client, clock, length] of ids) {
        const key = `${kind} ${client}`
        const entries = this.#entries.get(key)
        const entry = { by, at, clock, end: clock + length }
        if (entries) entries.push(entry)
        else this.#entries.set(key, [entry])
      }
    }
  }

  /**
   * What is known of the first character in a run, and for how many from there it holds; null for
   * as many as nothing is known of.
   */
  first(kind: AttributionKind, { client, clock, from, to }: ItemRun): { known: Known | null; length: number } {
    let end = clock + to - from
    for (const entry of this.#entries.get(`${kind} ${client}`) ?? []) {
      if (entry.clock <= clock && clock < entry.end) return { known: entry, length: Math.min(entry.end, end) - clock }
      if (entry.clock > clock) end = Math.min(end, entry.clock)
    }
    return { known: null, length: end - clock }
  }
}

/** The ids of runs in the form of an attribution, adjacent ones joined. */
export function idsOf(runs: readonly ItemRun[]): Attribution['ids'] {
  const ids: Attribution['ids'] = []
  for (const { client, clock, from, to } of runs) {
    const last = ids.at(-1)
    if (last && last[0] === client && last[1] + last[2] === clock) last[2] += to - from
    else ids.push([client, clock, to - from])
  }
  return ids
}
