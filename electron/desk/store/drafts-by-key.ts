/**
 * The drafts that a key of the database may stand for. Where parts of two libraries lie together it
 * stands for several: what has a checksum says whose it is.
 */
export class DraftsByKey<Draft extends { readonly id: string }> {
  readonly #drafts = new Map<number, Draft[]>()

  /** Adds a draft, in place of what was known of it under this key. */
  add(key: number, draft: Draft): void {
    const others = this.all(key).filter(({ id }) => id !== draft.id)
    this.#drafts.set(key, [...others, draft])
  }

  all(key: number): readonly Draft[] {
    return this.#drafts.get(key) ?? []
  }

  /** Whose that is which has no checksum: it stands where the first was found. */
  first(key: number): Draft | undefined {
    return this.all(key)[0]
  }
}
