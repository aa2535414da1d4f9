import { type MediaType, mediaTypes } from '#shared/asset/asset.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import type { Relationships, WordPackage } from './package.ts'
import { allIn, type XmlElement } from './xml.ts'

/** The pictures of a document, unpacked when a part shows any. */
export class WordPictures {
  readonly #package: WordPackage
  readonly #parts = new WeakMap<Relationships, ReadonlyMap<string, Uint8Array>>()

  constructor(documents: WordPackage) {
    this.#package = documents
  }

  /**
   * The picture that a part refers to by an id, as a `data:` address; null if it is external,
   * missing or of a type that pages cannot show.
   */
  address(relationships: Relationships, id: string | undefined): string | null {
    const target = relationships.get(id ?? '')
    const bytes = target === undefined || target.isExternal ? undefined : this.#in(relationships).get(target.target)
    const type = bytes && mediaTypeOf(bytes)
    return bytes && type ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : null
  }

  #in(relationships: Relationships): ReadonlyMap<string, Uint8Array> {
    const known = this.#parts.get(relationships)
    if (known) return known
    const images = [...relationships.values()].filter(({ type, isExternal }) => type === 'image' && !isExternal)
    const pictures = this.#package.pictures(new Set(images.map(({ target }) => target)))
    this.#parts.set(relationships, pictures)
    return pictures
  }
}

function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  const kind = sniffImage(bytes)
  return mediaTypes.find((each) => each === kind)
}

/** The alternative text of a picture, which is in the drawing around it. */
export function altOf(picture: XmlElement, run: XmlElement | null): string {
  let about: XmlElement | undefined
  for (const element of run ? allIn(run) : []) {
    if (element === picture) break
    if (element.name === 'wp:docPr' || element.name === 'v:shape') about = element
  }
  const said = (name: string) => about?.attributes.get(name)?.trim() || undefined
  return said('descr') ?? said('alt') ?? said('title') ?? picture.attributes.get('o:title') ?? ''
}
