import type { Push } from './log.ts'

/**
 * Which queued edits were judged before their turn, and told to those who have the story open. In a
 * story, one that waits for its turn unjudged delays those after it, too: each is judged by all
 * that comes before it.
 */
export class Ahead {
  /** Edits that are in the draft in memory. */
  readonly #judged = new Set<Push>()
  /** Edits that others were told of, and have. */
  readonly #told = new Set<Push>()
  /** The number of unjudged edits of each story. */
  readonly #unjudged = new Map<string, number>()

  /** An edit is queued. */
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

  /** The draft in memory is gone, with all judged edits in it. */
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

  /** Whether others have it: then its sender had the right to send it. */
  isTold(push: Push): boolean {
    return this.#told.has(push)
  }

  #count(story: string, by: number): void {
    const count = (this.#unjudged.get(story) ?? 0) + by
    if (count > 0) this.#unjudged.set(story, count)
    else this.#unjudged.delete(story)
  }
}
