import { diff, type Hunk } from '#shared/review/diff/diff.ts'

/**
 * The changes of a side, computed separately between the anchors that both have in the same order.
 */
export function diffAround(base: Int32Array, side: Int32Array, fixed: ReadonlySet<number>): Hunk[] {
  const [a, b] = [base, side].map((all) => [...all.keys()].filter((index) => fixed.has(all[index] ?? -1)))
  if (!a?.length || !b?.length) return diff(base, side)
  const anchors = diff(
    Int32Array.from(a, (index) => base[index] ?? 0),
    Int32Array.from(b, (index) => side[index] ?? 0),
  )
  const hunks: Hunk[] = []
  let at = { a: 0, b: 0 }
  const between = (toA: number, toB: number) => {
    for (const hunk of diff(base.subarray(at.a, toA), side.subarray(at.b, toB)))
      hunks.push({
        fromA: at.a + hunk.fromA,
        toA: at.a + hunk.toA,
        fromB: at.b + hunk.fromB,
        toB: at.b + hunk.toB,
      })
    at = { a: toA + 1, b: toB + 1 }
  }
  let next = { a: 0, b: 0 }
  const stay = (end: number) => {
    for (; next.a < end; next = { a: next.a + 1, b: next.b + 1 }) between(a[next.a] ?? 0, b[next.b] ?? 0)
  }
  for (const { fromA, toA, toB } of anchors) {
    stay(fromA)
    next = { a: toA, b: toB }
  }
  stay(a.length)
  between(base.length, side.length)
  return hunks
}
