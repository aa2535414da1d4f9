import { without } from '#shared/merge/names/additions.ts'
import type { Traced } from '#shared/merge/names/traced.ts'
import type { Copies } from './merge-tokens.ts'
import type { Stretch } from './three-way.ts'

/**
 * What is left of additions to the end of a line, where the other side put some of the same
 * sentences right behind it in lines of their own: these stand once, there.
 */
export function withoutSaidAgain(copies: Copies, stretches: readonly Stretch[]): ReadonlyMap<Stretch, Traced[]> {
  const found = new Map<Stretch, Traced[]>()
  stretches.forEach((stretch, index) => {
    const [end, behind] = [stretches[index + 1], stretches[index + 2]]
    const [added, lines] = [additionIn(stretch, copies), additionIn(behind, copies)]
    if (added === null || lines === null || stretch.kind === behind?.kind) return
    const isAtEnd = end?.kind === 'same' && end.base.to - end.base.from === 1 && isLine(copies.base[end.base.from])
    if (!isAtEnd || added.some(isLine) || !isLine(lines.at(-1))) return
    found.set(stretch, without(added, lines).flat())
  })
  return found
}

/** What only one side put in here; null where it did anything else. */
function additionIn(stretch: Stretch | undefined, copies: Copies): readonly Traced[] | null {
  if (stretch === undefined || (stretch.kind !== 'one' && stretch.kind !== 'other')) return null
  if (stretch.base.to > stretch.base.from) return null
  return copies[stretch.kind].slice(stretch[stretch.kind].from, stretch[stretch.kind].to)
}

function isLine(traced: Traced | undefined): boolean {
  return traced?.token.kind === 'line'
}
