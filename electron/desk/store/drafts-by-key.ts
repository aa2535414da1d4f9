/**
 * The drafts that a key of the database may mean. If parts of two libraries are mixed, it may mean
 * several: checksums then show which draft a row belongs to.
 */
export class DraftsByKey<Draft extends { readonly id: string }> {
  readonly #drafts = new Map<number, Draft[]>()

  /** Adds a draft, replacing what was known of it under this key. */
  add(key: number, draft: Draft): void {
    const others = this.all(key).filter(({ id }) => id !== draft.id)
    this.#drafts.set(key, [...others, draft])
  }

  all(key: number): readonly Draft[] {
    return this.#drafts.get(key) ?? []
  }

  /** The draft for rows without a checksum: the first found under the key. */
  first(key: number): Draft | undefined {
    return this.all(key)[0]
  }
}
