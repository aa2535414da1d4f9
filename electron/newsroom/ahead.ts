import type { Push } from './log.ts'

/**
 * Which edits of the log's queue were judged before their turn, and told to those who have the
 * story open. In a story one that waits for its turn unjudged keeps those after it waiting, too:
 * each is judged by all that comes before it.
 */
export class Ahead {
  /** What is in the draft in memory. */
  readonly #judged = new Set<Push>()
  /** What others were told, and have. */
  readonly #told = new Set<Push>()
  /** How many of a story wait unjudged. */
  readonly #unjudged = new Map<string, number>()

  /** An edit waits from now on. */
  begin(push: Push, isJudged: boolean): void {
    if (isJudged) {
      this.#judged.add(push)
      this.#told.add(push)
    } else this.#count(push.story, 1)
  }

  /** One that waited unjudged is judged, and told, before its turn. */
  judge(push: Push): void {
    this.#count(push.story, -1)
    this.#judged.add(push)
    this.#told.add(push)
  }

  /** It was committed, or refused. */
  end(push: Push): void {
    if (!this.#judged.delete(push)) this.#count(push.story, -1)
    this.#told.delete(push)
  }

  /** The draft in memory is gone, with all that it was judged by. */
  forget(story: string): void {
    for (const push of this.#judged) {
      if (push.story !== story) continue
      this.#judged.delete(push)
      this.#count(story, 1)
    }
  }

  /** Whether an edit of a story would have to wait for others to be judged. */
  isBlocked(story: string): boolean {
    return this.#unjudged.has(story)
  }

  isJudged(push: Push): boolean {
    return this.#judged.has(push)
  }

  /** Whether others have it: whoever sent it had the right to, then. */
  isTold(push: Push): boolean {
    return this.#told.has(push)
  }

  #count(story: string, by: number): void {
    const count = (this.#unjudged.get(story) ?? 0) + by
    if (count > 0) this.#unjudged.set(story, count)
    else this.#unjudged.delete(story)
  }
}
