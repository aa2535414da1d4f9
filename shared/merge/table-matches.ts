import { likeness } from './likeness.ts'
import type { Copies } from './merge-tokens.ts'
import type { Traced } from './traced.ts'

/** Which tables of three copies are one another, as names that those share; what both sides put in alike is one another too. */
export function tableMatches({ base, one, other }: Copies): ReadonlyMap<Traced, string> {
  const tables = base.filter(({ table }) => table !== null)
  const names = new Map(tables.map((traced, index) => [traced, `table ${index}`]))
  for (const side of [one, other]) {
    const free = new Set(tables)
    for (const traced of side) {
      if (traced.table === null) continue
      const { node } = traced.table
      const found = [...free]
        .map((candidate) => ({ candidate, likeness: likeness(textIn(candidate), textIn(traced)) }))
        .reduce<{ candidate: Traced; likeness: number } | null>(
          (best, each) => (each.likeness > (best?.likeness ?? 0.3) ? each : best),
          null,
        )
      if (found) free.delete(found.candidate)
      names.set(traced, (found && names.get(found.candidate)) ?? JSON.stringify(node))
    }
  }
  return names
}

function textIn({ table }: Traced): string {
  return table?.node.textBetween(0, table.node.content.size, ' ') ?? ''
}
