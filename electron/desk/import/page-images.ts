import type { CheckedArgs, FileReading, Reading } from '#shared/api/contract.ts'
import { awaitedImage, type ShownImage } from '#shared/import/awaited-image.ts'

type Given = CheckedArgs<'import.read'>['images']

/**
 * The images shown by the stories of a file, in order, each once, with what the library has of
 * them.
 */
export class FileImages {
  readonly shown: FileReading['images'] = []
  readonly #given: Given

  /**
   * `given`: what the library has of the images that an earlier reading listed, in that order; or
   * that they are awaited.
   */
  constructor(given: Given = []) {
    this.#given = given
  }

  /** The index of an image among them, and what the library has of it. */
  at(address: string, asset: string | null): { place: number; image: ShownImage | null } {
    const known = this.shown.findIndex((image) => image.address === address && image.asset === asset)
    const place = known === -1 ? this.shown.push({ address, asset }) - 1 : known
    return { place, image: this.#given === 'awaited' ? awaitedImage(place) : (this.#given[place] ?? null) }
  }
}

/** The images of one story. */
export class PageImages {
  readonly #file: FileImages
  readonly #missing = new Set<number>()

  constructor(file = new FileImages()) {
    this.#file = file
  }

  /**
   * What the library has of an image; null if it is not known to have it. `asset`: its name in a
   * page of Lede's own.
   */
  take(address: string, asset: string | null): ShownImage | null {
    const { place, image } = this.#file.at(address, asset)
    if (image === null) this.#missing.add(place)
    return image
  }

  /**
   * What the library has of an image that a text does not show itself: where that is nothing, it is
   * not missing in it.
   */
  offer(address: string): ShownImage | null {
    return this.#file.at(address, null).image
  }

  /** The note that images are missing, if any are. */
  notes(): Reading['notes'] {
    const missing = this.#missing.size
    return missing === 0 ? [] : [{ code: 'imagesMissing', details: { images: String(missing) } }]
  }
}
