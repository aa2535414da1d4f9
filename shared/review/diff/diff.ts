import { commonSuffixes } from './common-suffixes.ts'

/**
 * A place where two sequences differ: `a` from `fromA` to before `toA` is `b` from `fromB` to
 * before `toB` in the other. Never both empty.
 */
export interface Hunk {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/**
 * The hunks between two sequences of numbers, such that what lies between them is a longest common
 * subsequence: of all these the one that a walk from the front takes that matches equal heads, else
 * deletes from `a` where a longest one remains possible, else inserts from `b`.
 *
 * Theorem. Where a hunk is decided, by putting its part of `b` in place of its part of `a` or the
 * other way about, the hunks between the new sequences are the others, and they lie where they lay.
 * So suggestions need no memory, and any order of decisions ends alike.
 *
 * Proof. Let L(i, j) be the length of a longest common subsequence of a from i and b from j, and
 * let the hunk's part of `b`, of length p, replace that of `a`; L' is the new L. What follows the
 * hunk is unchanged, and with it the walk there. Inside it the heads are now equal, so the walk
 * matches them and leaves it where it did before. Ahead of it two things hold:
 * 1. L'(i, j) <= L(i, j) + p for every i ahead of the hunk: leaving out p elements shortens a
 *   common subsequence by p at most, and what then remains of `a` is a subsequence of the old one.
 * 2. L'(i, j) = L(i, j) + p where the walk passed (i, j): its matches and the p new ones are a
 *   common subsequence of that length. Equal heads are matched as before. Where the walk deleted,
 *   L(i+1, j) = L(i, j) with both passed, so by 2 L'(i+1, j) = L'(i, j): it deletes again. Where it
 *   inserted, L(i+1, j) < L(i, j), so by 1 and 2 L'(i+1, j) <= L(i+1, j) + p < L(i, j) + p = L'(i,
 *   j): it inserts again. Restoring `a`'s part in `b` is the same with the roles exchanged: only
 *   the bounds on L were used, and they are symmetric. ∎
 *
 * Anchors, a common end matched first, or tidying of chance matches would each break this. A common
 * beginning is what the walk itself matches first, and may be skipped.
 */
export function diff(a: Int32Array, b: Int32Array): Hunk[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  const hunks: Hunk[] = []
  const suffixes = commonSuffixes(a.subarray(start), b.subarray(start))
  let i = start
  let j = start
  let fromA = i
  let fromB = j
  const endHunk = () => {
    if (i > fromA || j > fromB) hunks.push({ fromA, toA: i, fromB, toB: j })
  }
  for (let left = suffixes.length(0, 0); left > 0; ) {
    if (a[i] === b[j]) {
      endHunk()
      fromA = ++i
      fromB = ++j
      left--
    } else if (suffixes.length(i + 1 - start, j - start) === left) i++
    else j++
  }
  i = a.length
  j = b.length
  endHunk()
  return hunks
}
