import type { Finding } from '#shared/checks/finding.ts'

/** So many findings of the same signs are one row. */
const fewest = 4

/** Findings that are one row: a single one, or all that one rule says of the same words. */
export type FindingGroup = readonly [Finding, ...Finding[]]

/**
 * Findings as rows, each where its first stands: many straight quotation marks, or one word that is
 * wrong throughout, are one.
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
