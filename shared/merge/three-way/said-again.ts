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
    const isAddition = stretch.base.from === stretch.base.to
    const [added, lines] = [ownIn(stretch, copies), linesOwnIn(behind, copies)]
    if (!isAddition || added === null || lines === null || stretch.kind === behind?.kind) return
    const isAtEnd = end?.kind === 'same' && end.base.to - end.base.from === 1 && isLine(copies.base[end.base.from])
    if (!isAtEnd || added.some(isLine)) return
    found.set(stretch, without(added, lines).flat())
  })
  return found
}

/** What only one side has here; null where both have the same, or each has its own. */
function ownIn({ kind, ...spans }: Stretch, copies: Copies): readonly Traced[] | null {
  return kind === 'one' || kind === 'other' ? copies[kind].slice(spans[kind].from, spans[kind].to) : null
}

/** The same where that is whole lines, put in or in the place of others. */
function linesOwnIn(stretch: Stretch | undefined, copies: Copies): readonly Traced[] | null {
  const own = stretch === undefined ? null : ownIn(stretch, copies)
  if (stretch === undefined || own === null || own.length === 0) return null
  const isWhole = isLine(own.at(-1)) || (stretch.base.from < stretch.base.to && isLine(copies.base[stretch.base.to]))
  return isWhole ? own : null
}

function isLine(traced: Traced | undefined): boolean {
  return traced?.token.kind === 'line'
}
