import { createHash } from 'node:crypto'
import type { Hit } from '#shared/find/index.ts'

/**
 * A key for each hit, made from what was shown of it: its line, its place in that, and its
 * replacement. Equal lines in a story are numbered. If any of that changes, no hit has the key any
 * more.
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
