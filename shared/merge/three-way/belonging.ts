import type { Traced } from '#shared/merge/names/traced.ts'
import type { Hunk } from '#shared/review/diff/diff.ts'
import { lettersIn } from '#shared/review/diff/words.ts'
import { closes, endsWhole, sentencesIn, textOf } from './passages.ts'
import type { Span } from './three-way.ts'

/** A change of a side, and what that has there `now`. */
type Change = Hunk & { readonly now: readonly Traced[] }

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
  isTo(change: Change, addition: readonly Traced[], at: number): boolean {
    if (change.fromA === change.toA) return false
    return at === change.fromA ? this.#begins(change, addition) : this.#ends(change, addition)
  }

  #begins(change: Change, addition: readonly Traced[]): boolean {
    const { fromA: at, toA } = change
    if (addition.at(-1)?.token.kind === 'line') return false
    const isLineGone = this.#isEdge(at - 1) && this.#base.slice(at, toA).some(({ token }) => token.kind === 'line')
    if (isLineGone) return true
    if (endsWhole(addition) || introduces(addition)) return false
    if (this.#keeps(change, (words) => words.slice(0, leastKept))) return false
    return this.#sentencesIn(change).some(({ from }) => from === at)
  }

  #ends(change: Change, addition: readonly Traced[]): boolean {
    const { toA: at } = change
    const [before, first] = [this.#base[at - 1], addition[0]]
    if (before?.token.kind === 'line' || first?.token.kind !== 'word') return false
    if (!closes(textOf(first)) && endsWhole(this.#base.slice(change.fromA, at))) return false
    if (this.#keeps(change, (words) => words.slice(-leastKept))) return false
    return this.#sentencesIn(change).some(({ to }) => to === at)
  }

  /** Whether a change left the words at its edge as they were: it is about others. */
  #keeps({ fromA, toA, now }: Change, edge: (words: readonly string[]) => readonly string[]): boolean {
    const [were, are] = [this.#base.slice(fromA, toA), now].map((tokens) => edge(wordsIn(tokens)))
    return were?.length === leastKept && were.join(' ') === are?.join(' ')
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

/** One word may be left by chance: the last name of somebody else. */
const leastKept = 2

function wordsIn(tokens: readonly Traced[]): string[] {
  return tokens.map(textOf).filter((text) => lettersIn(text) > 0)
}

/** Whether words stand before a sentence without being a part of it: “Update: ”, a dateline. */
function introduces(tokens: readonly Traced[]): boolean {
  return /[:–—-]\s*$/u.test(tokens.map(textOf).join(''))
}
