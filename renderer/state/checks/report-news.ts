import type { Report } from '#shared/checks/checker.ts'

/** A change of a list: at `from`, `without` entries are removed and `entries` inserted. */
interface Splice<Entry> {
  readonly from: number
  readonly without: number
  readonly entries: readonly Entry[]
}

/**
 * How a report differs from the one before. A long story may have thousands of findings, and an
 * edit changes only a few: only those pass between the threads.
 */
export type ReportNews = { readonly [List in keyof Report]: Splice<Report[List][number]> }

/** The report of a story that was never checked. */
export const noReport: Report = { findings: [], ignored: [], broken: [] }

/** The differences of `report` from `before`. */
export function newsOf(before: Report, report: Report): ReportNews {
  return {
    findings: spliceOf(before.findings, report.findings),
    ignored: spliceOf(before.ignored, report.ignored),
    broken: spliceOf(before.broken, report.broken),
  }
}

/** The report after these differences. An unchanged list stays the same object. */
export function withNews(before: Report, news: ReportNews): Report {
  return {
    findings: spliced(before.findings, news.findings),
    ignored: spliced(before.ignored, news.ignored),
    broken: spliced(before.broken, news.broken),
  }
}

function spliceOf<Entry>(before: readonly Entry[], after: readonly Entry[]): Splice<Entry> {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && isSame(before[from], after[from])) from += 1
  let same = 0
  while (same < shorter - from && isSame(before[before.length - 1 - same], after[after.length - 1 - same])) same += 1
  return { from, without: before.length - from - same, entries: after.slice(from, after.length - same) }
}

function spliced<Entry>(before: readonly Entry[], { from, without, entries }: Splice<Entry>): readonly Entry[] {
  return without === 0 && entries.length === 0
    ? before
    : [...before.slice(0, from), ...entries, ...before.slice(from + without)]
}

/** Whether two plain values, as they pass between threads, are equal. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    mine.length === theirs.size && mine.every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)))
  )
}
