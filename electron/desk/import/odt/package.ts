import { LedeError } from '#shared/api/errors.ts'
import { BoundedZip } from '../bounded-zip.ts'
import { checkExtent } from '../extent.ts'
import { imageOf } from '../picture-address.ts'
import { elementAt, elementsOf, readXml, type XmlElement } from '../word/xml.ts'

/**
 * The most that a document may unpack to, in bytes: its texts, which are read completely, and its
 * pictures.
 */
const limits = { xml: 24 * 1024 * 1024, media: 120 * 1024 * 1024 } as const

/**
 * A text document of OpenDocument 1.0 to 1.4 (ISO/IEC 26300, OASIS ODF): a package (part 2), or one
 * XML file ("flat").
 */
export class OdtPackage {
  readonly #name: string
  readonly #zip: BoundedZip<keyof typeof limits> | null
  readonly #content: XmlElement
  readonly #styles: XmlElement | null
  readonly #meta: XmlElement | null

  /**
   * @throws LedeError `file.notDocument` for anything else, and for damaged or encrypted documents,
   * `file.tooLarge`, `file.tooMuch`
   */
  constructor(bytes: Uint8Array, name: string) {
    this.#name = name
    const damaged = (cause?: unknown) => new LedeError('file.notDocument', { name, format: 'ODT' }, cause)
    if (bytes[0] !== 0x50) {
      this.#zip = null
      this.#content = this.#parsed(bytes) ?? refuse(damaged())
      this.#styles = this.#content
      this.#meta = this.#content
    } else {
      this.#zip = new BoundedZip(bytes, { name, limits, damaged })
      const parts = this.#zip.unpacked('xml', (part) => /^(?:content|styles|meta)\.xml$/.test(part))
      // Encrypted content is not valid XML.
      this.#content = this.#parsed(parts['content.xml']) ?? refuse(damaged())
      this.#styles = this.#parsed(parts['styles.xml'])
      this.#meta = this.#parsed(parts['meta.xml'])
    }
    if (this.text === undefined) throw damaged()
  }

  /** The text of the document. */
  get text(): XmlElement | undefined {
    return elementAt(this.#content, 'office:body', 'office:text')
  }

  /** Whether programs are inside it (part 2, 2.2; LibreOffice's folders for them). */
  get hasMacros(): boolean {
    let has = false
    this.#zip?.unpacked('xml', (part) => {
      has ||= /^(?:Basic|Scripts)\/[^/]+\/./.test(part)
      return false
    })
    return has
  }

  /**
   * The chart in a folder of the package; undefined for anything else. @throws LedeError
   * `file.tooMuch`
   */
  chart(folder: string): XmlElement | undefined {
    const path = `${folder.replace(/^\.\//, '').replace(/\/$/, '')}/content.xml`
    const root = this.#parsed(this.#zip?.unpacked('xml', (part) => part === path)[path])
    return elementAt(root ?? undefined, 'office:body', 'office:chart', 'chart:chart')
  }

  /** The document's custom properties (part 3, 4.3.5). */
  get properties(): ReadonlyMap<string, string> {
    const meta = elementAt(this.#meta ?? undefined, 'office:meta')
    const all = meta === undefined ? [] : elementsOf(meta, 'meta:user-defined')
    const text = ({ children }: XmlElement) => children.filter((child) => typeof child === 'string').join('')
    return new Map(all.map((each) => [each.attributes.get('meta:name') ?? '', text(each)]))
  }

  /** The root elements with styles, those of the text itself first. */
  get styles(): readonly XmlElement[] {
    return [this.#content, ...(this.#styles === null ? [] : [this.#styles])]
  }

  /**
   * The picture at an address in the package, as a `data:` address; null if it is external, missing
   * or of a type that pages cannot show.
   */
  picture(address: string): string | null {
    const path = address.replace(/^\.\//, '')
    const bytes = this.#zip?.unpacked('media', (part) => part === path)[path]
    return bytes === undefined ? null : imageOf(bytes)
  }

  #parsed(bytes: Uint8Array | undefined): XmlElement | null {
    if (bytes === undefined) return null
    const text = new TextDecoder().decode(bytes)
    checkExtent('odt', text, this.#name)
    return readXml(text)
  }
}

function refuse(error: LedeError): never {
  throw error
}
