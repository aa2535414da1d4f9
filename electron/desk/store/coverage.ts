import type { LogRow } from './update-log.ts'

/** What some rows contain of a draft's edits. */
export interface Coverage {
  /** The fewest rows that contain it, in order. */
  rows: LogRow[]
  /**
   * The edits from 1 on that no row contains: how many, and the times before and after them; null
   * at an end.
   */
  missing: { edits: number; from: number | null; to: number | null }
}

/**
 * The rows needed to have all that some rows contain, of `edits` edits in all, and what is missing.
 * Rows may be duplicated, out of order, and overlap.
 *
 *
 * @param until when the last edit was acknowledged, in milliseconds since the epoch.
 */
export function coverage(all: readonly LogRow[], edits: number, until: number | null): Coverage {
  const sorted = all.toSorted((one, other) => one.since - other.since || other.number - one.number)
  const rows: LogRow[] = []
  const missing: Coverage['missing'] = { edits: 0, from: null, to: null }
  let held = 0
  let last: number | null = null
  const miss = (count: number, to: number | null) => {
    if (missing.edits === 0) missing.from = last
    missing.edits += count
    missing.to = to
  }
  for (const row of sorted) {
    if (row.number <= held) continue
    if (row.since > held + 1) miss(row.since - held - 1, row.at)
    rows.push(row)
    held = row.number
    last = row.at
  }
  if (edits > held) miss(edits - held, until)
  return { rows, missing }
}
