import { createHash } from 'node:crypto'
import type { Hit } from '#shared/find/index.ts'

/**
 * Names each hit by what was shown of it: the line it stands in, its place there, and what would
 * replace it. Where equal lines stand in a story, by which of them it is. Once any of that is
 * another, no hit has this name.
 */
export function keysOf(hits: readonly Hit[]): string[] {
  const seen = new Map<string, Map<Hit['line'], number>>()
  return hits.map(({ line, from, to, after }) => {
    const where = JSON.stringify([line.field, line.entry, line.beside?.name ?? null, line.text])
    const equal = seen.get(where) ?? new Map<Hit['line'], number>()
    seen.set(where, equal)
    const which = equal.get(line) ?? equal.size
    equal.set(line, which)
    return createHash('sha1')
      .update(JSON.stringify([where, which, from, to, after]))
      .digest('base64url')
      .slice(0, 16)
  })
}
