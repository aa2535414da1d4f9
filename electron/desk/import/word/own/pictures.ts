import { isAssetName, pixelsOf } from '#shared/blocks/figure/values.ts'
import type { PageImages } from '../../page-images.ts'
import type { WordPackage } from '../package.ts'
import { WordPictures } from '../pictures.ts'
import { allIn, type XmlElement } from '../xml.ts'

/** The pictures of a document of Lede's, as figures. */
export class OwnPictures {
  readonly #document: WordPackage
  readonly #pictures: WordPictures
  readonly #images: PageImages

  constructor(document: WordPackage, images: PageImages) {
    this.#document = document
    this.#pictures = new WordPictures(document)
    this.#images = images
  }

  /**
   * The attributes of a drawing's figure: its name, or what the library has of it; its size and its
   * alternative text. Null if it shows nothing.
   */
  of(drawing: XmlElement): Record<string, unknown> | null {
    const elements = allIn(drawing).toArray()
    const about = elements.find(({ name }) => name === 'wp:docPr')?.attributes
    const blip = elements.find(({ name }) => name === 'a:blip')?.attributes
    const relationships = this.#document.relationshipsOf(this.#document.main)
    const [name = '', width, height] = (about?.get('name') ?? '').split(' ')
    const named = isAssetName(name) ? name : null
    const address =
      this.#pictures.address(relationships, blip?.get('r:embed')) ??
      relationships.get(blip?.get('r:link') ?? '')?.target ??
      ''
    const image = this.#images.take(address, named)
    const asset = image?.hash ?? named
    if (asset === null) return null
    const size = image ?? (named === null ? null : { width: pixelsOf(width), height: pixelsOf(height) })
    return {
      asset,
      alt: about?.get('descr') ?? '',
      width: size?.width ?? null,
      height: size?.height ?? null,
    }
  }
}
