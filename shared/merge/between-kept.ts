import type { TextRange } from '#shared/review/diff/body-text.ts'
import type { PlacedSource } from './names/placed-sources.ts'

/** A character of one side that is in the merged body: where it is in either. */
interface Kept {
  readonly at: number
  readonly place: number
}

/**
 * Where a passage of a side’s body is in the merged one if its first or last characters are not
 * there, as the other side has put something in their place: with what that is, from behind the
 * last character before it that was kept up to the next one after it. Null where both its ends were
 * kept, and where nothing stands between.
 */
export function betweenKept(
  pieces: readonly PlacedSource[],
  side: 'one' | 'other',
  passage: TextRange,
): TextRange | null {
  const [first, last] = [passage.from, passage.to - 1]
  let before: Kept | null = null
  let after: Kept | null = null
  for (const { from, to, source } of pieces) {
    const start = source.side === side ? source.at : source.twin
    if (start === null) continue
    const end = start + to - from - 1
    const kept = (at: number): Kept => ({ at, place: from + at - start })
    if (start <= first && (before === null || Math.min(first, end) > before.at)) before = kept(Math.min(first, end))
    if (end >= last && (after === null || Math.max(last, start) < after.at)) after = kept(Math.max(last, start))
  }
  const [startsKept, endsKept] = [before?.at === first, after?.at === last]
  if (startsKept && endsKept) return null
  const from = before === null ? 0 : before.place + (startsKept ? 0 : 1)
  const to = after === null ? Number.POSITIVE_INFINITY : after.place + (endsKept ? 1 : 0)
  return from < to ? { from, to } : null
}
