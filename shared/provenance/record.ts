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

/** The text in a range of a draft's body as an entry; null if it has no words. */
export function takenFrom(draft: Y.Doc, range: Range, whence: Whence, { by, at }: Taker): Taken | null {
  const text = textIn(draft, range)
  const ids = idsOf(runsIn(itemRunsOf(bodyOf(draft)), range).filter(({ closes }) => !closes))
  return text === '' || ids.length === 0 ? null : { ...whence, by, at, field: null, text, ids }
}

/** Records the source of the text in a range of a draft's body. True if it has words. */
export function recordTaken(draft: Y.Doc, range: Range, whence: Whence, taker: Taker, origin?: unknown): boolean {
  const taken = takenFrom(draft, range, whence, taker)
  if (taken !== null) addTaken(draft, [taken], origin)
  return taken !== null
}

/** Records the source of a text that goes into a field of a draft. */
export function recordField(draft: Y.Doc, field: TracedField, text: string, whence: Whence, taker: Taker): void {
  if (text.trim() !== '') addTaken(draft, [{ ...whence, ...taker, field, text, ids: [] }])
}

/** Records that all of a new draft was taken in, including its fields. */
export function recordWhole(draft: Y.Doc, whence: Whence, taker: Taker): void {
  const body = takenFrom(draft, { from: 0, to: Number.MAX_SAFE_INTEGER }, whence, taker)
  const fields = tracedFields.flatMap((field): Taken[] => {
    const text = getField(draft, field) ?? ''
    return text === '' ? [] : [{ ...whence, ...taker, field, text, ids: [] }]
  })
  addTaken(draft, body === null ? fields : [body, ...fields])
}

/** Records in a copy of a draft where its words come from, as far as the draft knows. */
export function copyTaken(draft: Y.Doc, copy: Y.Doc): void {
  addTaken(
    copy,
    takenIn(draft).map((taken) => ({ ...taken, ids: [] })),
  )
  if (keepsProvenance(draft, copy.clientID) !== null) keepProvenance(copy)
}

/** The source of an article that was read from a file; null if it was written here. */
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

/** The text in a range of a body, with lines separated by line feeds. */
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
