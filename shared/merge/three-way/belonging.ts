import type { Traced } from '#shared/merge/names/traced.ts'
import type { Hunk } from '#shared/review/diff/diff.ts'
import { lettersIn } from '#shared/review/diff/words.ts'
import { closes, endsWhole, sentencesIn, textOf } from './passages.ts'
import type { Span } from './three-way.ts'

/**
 * Tells of words that one side put in right before or behind what the other took out or rewrote
 * whether they belong to that: with the sentence or line gone, nothing there would read.
 */
export class Belonging {
  readonly #base: readonly Traced[]
  #sentences: readonly Span[] | null = null

  constructor(base: readonly Traced[]) {
    this.#base = base
  }

  /** Whether an addition belongs to what a change of the other side, which it touches, replaces. */
  isTo(change: Hunk, addition: readonly Traced[], at: number): boolean {
    if (change.fromA === change.toA) return false
    return at === change.fromA ? this.#begins(change, addition) : this.#ends(change, addition)
  }

  #begins(change: Hunk, addition: readonly Traced[]): boolean {
    const { fromA: at, toA } = change
    if (addition.at(-1)?.token.kind === 'line') return false
    const isLineGone = this.#isEdge(at - 1) && this.#base.slice(at, toA).some(({ token }) => token.kind === 'line')
    if (isLineGone) return true
    if (endsWhole(addition) || introduces(addition)) return false
    return this.#sentencesIn(change).some(({ from }) => from === at)
  }

  #ends(change: Hunk, addition: readonly Traced[]): boolean {
    const { toA: at } = change
    const [before, first] = [this.#base[at - 1], addition[0]]
    if (before?.token.kind === 'line' || first?.token.kind !== 'word') return false
    if (!closes(textOf(first)) && endsWhole(this.#base.slice(change.fromA, at))) return false
    return this.#sentencesIn(change).some(({ to }) => to === at)
  }

  /** Whether a line ends at an index, or the text begins behind it. */
  #isEdge(index: number): boolean {
    return index < 0 || this.#base[index]?.token.kind === 'line'
  }

  /** The sentences of more than one word that a change takes in whole. */
  #sentencesIn({ fromA, toA }: Hunk): Span[] {
    this.#sentences ??= sentencesIn(this.#base)
    const words = ({ from, to }: Span) => this.#base.slice(from, to).filter((each) => lettersIn(textOf(each)) > 0)
    return this.#sentences.filter((each) => each.from >= fromA && each.to <= toA && words(each).length > 1)
  }
}

/** Whether words stand before a sentence without being a part of it: “Update: ”, a dateline. */
function introduces(tokens: readonly Traced[]): boolean {
  return /[:–—-]\s*$/u.test(tokens.map(textOf).join(''))
}
