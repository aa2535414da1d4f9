import type { Finding } from '#shared/checks/finding.ts'

/** From this many findings with the same characters on, they share one row. */
const fewest = 4

/** Findings in one row: a single one, or all those of one rule about the same words. */
export type FindingGroup = readonly [Finding, ...Finding[]]

/**
 * Findings as rows, in the order of the first of each: many straight quotation marks, or a word
 * that is wrong throughout, share one row.
 */
export function groupedFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = Map.groupBy(findings, keyOf)
  const shown = new Set<string>()
  return findings.flatMap((finding): FindingGroup[] => {
    const key = keyOf(finding)
    const [first, ...others] = groups.get(key) ?? []
    if (finding.quote === '' || first === undefined || others.length + 1 < fewest) return [[finding]]
    if (shown.has(key)) return []
    shown.add(key)
    return [[first, ...others]]
  })
}

function keyOf({ rule, quote, details, severity }: Finding): string {
  return [rule, severity, details.id ?? '', quote].join('\n')
}
