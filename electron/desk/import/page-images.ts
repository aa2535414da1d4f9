import type { CheckedArgs, Reading } from '#shared/api/contract.ts'

type Given = CheckedArgs<'import.read'>['images'][number]

/** The images that a page shows, in their order, and what the library has of them. */
export class PageImages {
  readonly shown: Reading['images'] = []
  readonly #given: readonly Given[]

  /** `given`: what the library has of the images that an earlier reading told of, in that order. */
  constructor(given: readonly Given[] = []) {
    this.#given = given
  }

  /** What the library has of an image; null where it is not known to have it. `asset`: what a page of Lede's own calls it. */
  take(address: string, asset: string | null): Given {
    const known = this.shown.findIndex((image) => image.address === address && image.asset === asset)
    if (known !== -1) return this.#given[known] ?? null
    this.shown.push({ address, asset })
    return this.#given[this.shown.length - 1] ?? null
  }

  /** That images are missing, if they are. */
  notes(): Reading['notes'] {
    const missing = this.shown.filter((_, index) => (this.#given[index] ?? null) === null).length
    return missing === 0 ? [] : [{ code: 'imagesMissing', details: { images: String(missing) } }]
  }
}
