import type * as Y from 'yjs'
import type { Article } from '#shared/article/article.ts'
import { bodyOf, getField } from '#shared/article/draft.ts'
import { bodyTextOf } from '#shared/review/diff/body-text.ts'
import { itemRunsOf, runsIn } from '#shared/review/diff/item-runs.ts'
import { idsOf } from '#shared/review/people/attributions.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { keepProvenance, keepsProvenance } from './keepers.ts'
import { type TracedField, tracedFields } from './passages.ts'
import { addTaken, type Taken, takenIn, type Whence } from './taken.ts'

/** Who takes something in, and when: milliseconds since the epoch. */
export interface Taker {
  readonly by: string | null
  readonly at: number
}

/** What stands in a range of a draft's body, as an entry; null where it has no words. */
export function takenFrom(draft: Y.Doc, range: Range, whence: Whence, { by, at }: Taker): Taken | null {
  const text = textIn(draft, range)
  const ids = idsOf(runsIn(itemRunsOf(bodyOf(draft)), range).filter(({ closes }) => !closes))
  return text === '' || ids.length === 0 ? null : { ...whence, by, at, field: null, text, ids }
}

/**
 * Writes down where what stands in a range of a draft's body comes from. True where it has words.
 */
export function recordTaken(draft: Y.Doc, range: Range, whence: Whence, taker: Taker, origin?: unknown): boolean {
  const taken = takenFrom(draft, range, whence, taker)
  if (taken !== null) addTaken(draft, [taken], origin)
  return taken !== null
}

/** Writes down where a text comes from that goes into a field of a draft. */
export function recordField(draft: Y.Doc, field: TracedField, text: string, whence: Whence, taker: Taker): void {
  if (text.trim() !== '') addTaken(draft, [{ ...whence, ...taker, field, text, ids: [] }])
}

/** Writes down that all of a draft was taken in, its fields as well: it has just been made. */
export function recordWhole(draft: Y.Doc, whence: Whence, taker: Taker): void {
  const body = takenFrom(draft, { from: 0, to: Number.MAX_SAFE_INTEGER }, whence, taker)
  const fields = tracedFields.flatMap((field): Taken[] => {
    const text = getField(draft, field) ?? ''
    return text === '' ? [] : [{ ...whence, ...taker, field, text, ids: [] }]
  })
  addTaken(draft, body === null ? fields : [body, ...fields])
}

/** Writes down in a copy of a draft where its words come from, as far as the draft itself knows. */
export function copyTaken(draft: Y.Doc, copy: Y.Doc): void {
  addTaken(
    copy,
    takenIn(draft).map((taken) => ({ ...taken, ids: [] })),
  )
  if (keepsProvenance(draft, copy.clientID) !== null) keepProvenance(copy)
}

/** Where an article that was read from a file comes from; null for one that is written here. */
export function whenceOf({ source: { file, format }, agency, dateline, canonicalUrl }: Article): Whence | null {
  if (file === null && format === null) return null
  const isWire = format === 'wire' || agency !== null || dateline.agency !== null
  return {
    kind: isWire ? 'wire' : 'document',
    program: isWire ? (agency ?? dateline.agency) : null,
    address: canonicalUrl,
    note: file,
  }
}

/** The text of a range of a body, lines parted by line ends. */
function textIn(draft: Y.Doc, { from, to }: Range): string {
  const { string, runs } = bodyTextOf(draft)
  return runs
    .flatMap(({ position, offset, length }) => {
      const start = Math.max(from, position)
      const end = Math.min(to, position + length)
      return start < end ? [string.slice(offset + start - position, offset + end - position)] : []
    })
    .join('\n')
    .trim()
}
