import type { Traced } from '#shared/merge/names/traced.ts'
import { isSlight } from '#shared/review/diff/changes.ts'
import type { Hunk } from '#shared/review/diff/diff.ts'
import { linesIn, sentencesIn, weightOf } from './passages.ts'
import type { Span } from './three-way.ts'

/**
 * What somebody changed, as a reader sees it: changes with next to nothing between them are one,
 * and so are those of a sentence half of which was rewritten, or of a paragraph of which little is
 * left. What contradicts a part of such a change contradicts it whole.
 */
export function readable(hunks: readonly Hunk[], base: readonly Traced[]): Hunk[] {
  const near: Hunk[] = []
  for (const hunk of hunks) {
    const last = near.at(-1)
    const between = last && base.slice(last.toA, hunk.fromA)
    if (last && between?.every(({ table }) => table === null) && isSlight(between.map(({ token }) => token)))
      near[near.length - 1] = spanning(last, hunk)
    else near.push(hunk)
  }
  return covering(covering(near, sentencesIn(base), base, 0.5), linesIn(base), base, 0.75)
}

function spanning(first: Hunk, last: Hunk): Hunk {
  return { fromA: first.fromA, toA: last.toA, fromB: first.fromB, toB: last.toB }
}

/**
 * Makes the changes inside a passage one that takes it in, where they take out a share of it at
 * least.
 */
function covering(hunks: readonly Hunk[], passages: readonly Span[], base: readonly Traced[], share: number): Hunk[] {
  const found: Hunk[] = []
  const left = [...hunks]
  for (const passage of passages) {
    while (left[0] !== undefined && isBefore(left[0], passage)) found.push(left.shift() ?? left[0])
    const inside = left.filter((hunk) => touches(hunk, passage))
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) continue
    const gone = inside.reduce((sum, { fromA, toA }) => sum + weightIn(base, passage, fromA, toA), 0)
    if (gone === 0 || gone < share * weightOf(base.slice(passage.from, passage.to))) continue
    const start = Math.min(passage.from, first.fromA)
    const end = Math.max(passage.to, last.toA)
    left.splice(0, inside.length, {
      fromA: start,
      toA: end,
      fromB: first.fromB - (first.fromA - start),
      toB: last.toB + end - last.toA,
    })
  }
  return [...found, ...left]
}

function isBefore({ fromA, toA }: Hunk, { from }: Span): boolean {
  return toA < from || (toA === from && (fromA < toA || fromA === from))
}

function touches({ fromA, toA }: Hunk, { from, to }: Span): boolean {
  return fromA < to && toA > from
}

function weightIn(base: readonly Traced[], { from, to }: Span, start: number, end: number): number {
  return weightOf(base.slice(Math.max(from, start), Math.min(to, end)))
}
