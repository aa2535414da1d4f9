import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { newDraft } from '#shared/article/draft.ts'
import { eventsOf, logEvent } from '#shared/review/log.ts'
import { signDraft } from '#shared/review/people.ts'
import type { Person } from '#shared/review/person.ts'

interface Override {
  /** The end of the embargo, as the draft has it. */
  until: string
  /** Who insists; null where nobody has said who they are. */
  by: Person | null
  /** When, in milliseconds since the epoch. */
  at: number
}

/**
 * The update of a draft that writes into its log that somebody lets it out before its embargo ends; null where the log says so already: one decision of one person about one
 * embargo is one entry, however many files it makes.
 */
export function overrideUpdate(whole: Uint8Array, { until, by, at }: Override): Uint8Array<ArrayBuffer> | null {
  const draft = newDraft()
  Y.applyUpdate(draft, whole)
  const who = by?.id ?? null
  const isLogged = eventsOf(draft).some(
    (event) => event.kind === 'override' && event.embargoUntil === until && event.by === who,
  )
  if (isLogged) return null
  const before = Y.encodeStateVector(draft)
  if (by !== null) signDraft(draft, by)
  logEvent(draft, { kind: 'override', id: randomUUID(), by: who, at: new Date(at).toISOString(), embargoUntil: until })
  return new Uint8Array(Y.encodeStateAsUpdate(draft, before))
}
