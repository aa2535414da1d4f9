import type { TakenReview } from '#shared/review/suggest/taken-review.ts'

/** How a format marks the beginning and end of a comment, by its number. */
interface Signs {
  start(number: number): string
  end(number: number): string
}

/** Where the comments of a document are in its text, which is processed piece by piece. */
export class Passages {
  readonly #comments: TakenReview['comments']
  readonly #signs: Signs
  /** The comments on a passage. */
  readonly #placed: readonly { number: number; from: number; to: number }[]
  #offset = 0

  constructor(comments: TakenReview['comments'], signs: Signs) {
    this.#comments = comments
    this.#signs = signs
    this.#placed = comments.flatMap(({ number, passage }) => (passage ? { number, ...passage } : []))
  }

  /** Whether some are on the story as a whole. */
  get onStory(): boolean {
    return this.#comments.some(({ passage }) => passage === null)
  }

  /** Attaches the comments on the whole story to its headline. */
  aroundHeadline(run: string): string {
    const numbers = this.#comments.filter(({ passage }) => passage === null).map(({ number }) => number)
    return numbers.map(this.#signs.start).join('') + run + numbers.map(this.#signs.end).join('')
  }

  /** The next text of the body, split where comments begin and end, with their marks. */
  around(text: string, run: (part: string) => string): string {
    const from = this.#offset
    const to = from + text.length
    this.#offset = to
    const on = this.#placed.filter((each) => each.from < to && each.to > from)
    if (on.length === 0) return run(text)
    const edges = new Set(on.flatMap((each) => [each.from, each.to]).filter((at) => at > from && at < to))
    const cuts = [from, ...[...edges].toSorted((a, b) => a - b), to]
    return cuts
      .slice(0, -1)
      .map((cut, index) => {
        const next = cuts[index + 1] ?? to
        const begun = on.filter((each) => each.from === cut).map(({ number }) => this.#signs.start(number))
        const ended = on.filter((each) => each.to === next).map(({ number }) => this.#signs.end(number))
        return begun.join('') + run(text.slice(cut - from, next - from)) + ended.join('')
      })
      .join('')
  }
}
