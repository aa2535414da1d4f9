import { LedeError } from '#shared/api/errors.ts'
import { maxBytesOf } from '#shared/api/package-file.ts'
import { BoundedZip } from '../bounded-zip.ts'
import { checkExtent } from '../extent.ts'
import { elementsOf, readXml, type XmlElement } from './xml.ts'

/**
 * The most that a document may unpack to, in bytes: its texts, which are read completely, and its
 * pictures.
 */
const limits = { xml: 12 * 1024 * 1024, media: 3 * maxBytesOf('.docx') } as const

/** The kinds of parts that the text needs, by the last word of their relationship's type. */
const usual = ['styles', 'numbering', 'comments', 'commentsExtended', 'footnotes', 'endnotes']

/**
 * A reference from one part to another (ECMA-376 part 2, 9.3). `type`: the last word of the
 * relationship's type. `isExternal`: `target` is an address, else the name of a part.
 */
export interface Relationship {
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

export type Relationships = ReadonlyMap<string, Relationship>

/**
 * The parts of a document that are read: those to which its main part refers, and those to which
 * these refer.
 */
export class WordPackage {
  readonly #name: string
  readonly #zip: BoundedZip<keyof typeof limits>
  readonly #parts: Record<string, Uint8Array>
  /** The name of the part with the text. */
  readonly main: string

  /**
   * @throws LedeError `file.notWord` for anything else, and for damaged documents, `file.tooLarge`
   * and `file.tooMuch` for more text than a story has
   */
  constructor(bytes: Uint8Array, name: string) {
    this.#name = name
    this.#zip = new BoundedZip(bytes, { name, limits, damaged: (cause) => this.damaged(cause) })
    this.#parts = this.#unpacked('xml', (part) => /(?:^|\/)_rels\/[^/]*\.rels$/.test(part))
    const { target } = this.#named('', 'officeDocument') ?? { target: 'word/document.xml' }
    this.main = target
    const named = [...this.relationshipsOf(this.main).values()].map((each) => each.target)
    const texts = new Set([this.main, ...named, ...usual.map((type) => this.#usually(type))])
    Object.assign(
      this.#parts,
      this.#unpacked('xml', (part) => part.endsWith('.xml') && texts.has(part)),
    )
    if (this.#parts[this.main] === undefined) throw this.damaged()
  }

  /** Whether programs are inside it (MS-OFFMACRO2, 2.2.1). */
  get hasMacros(): boolean {
    return this.#named(this.main, 'vbaProject') !== undefined
  }

  damaged(cause?: unknown): LedeError {
    return new LedeError('file.notWord', { name: this.#name }, cause)
  }

  /** The parts to which a part refers, by the ids that it uses. */
  relationshipsOf(part: string): Relationships {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const root = this.xml(`${folder}_rels/${part.slice(folder.length)}.rels`)
    return new Map(
      (root ? elementsOf(root, 'Relationship') : []).map(({ attributes }) => {
        const isExternal = attributes.get('TargetMode') === 'External'
        const target = attributes.get('Target') ?? ''
        const relationship = {
          type: attributes.get('Type')?.split('/').at(-1) ?? '',
          target: isExternal ? target : nameOf(target, folder),
          isExternal,
        }
        return [attributes.get('Id') ?? '', relationship]
      }),
    )
  }

  /**
   * The part of a kind to which the main part refers: its name and its root, which is null if it is
   * damaged; null if there is no such part.
   */
  of(type: string): { name: string; root: XmlElement | null } | null {
    const name = this.#named(this.main, type)?.target ?? this.#usually(type)
    return this.#parts[name] === undefined ? null : { name, root: this.xml(name) }
  }

  /** The root of a part, null if it is missing or no XML. @throws LedeError `file.tooMuch` */
  xml(part: string): XmlElement | null {
    const bytes = this.#parts[part]
    if (bytes === undefined) return null
    const text = textOf(bytes)
    checkExtent('word', text, this.#name)
    return readXml(text)
  }

  /** The bytes of a part in a format other than Word's XML, null if it is missing. */
  bytesOf(part: string): Uint8Array | null {
    return this.#unpacked('xml', (name) => name === part)[part] ?? null
  }

  /** The bytes of some pictures, by the names of their parts; missing ones are left out. */
  pictures(names: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
    return new Map(Object.entries(this.#unpacked('media', (part) => names.has(part))))
  }

  /** The usual name of a part of a kind, if nothing refers to it. */
  #usually(type: string): string {
    return partOf(`${this.main.slice(0, this.main.lastIndexOf('/') + 1)}${type}.xml`)
  }

  #named(part: string, type: string): Relationship | undefined {
    return [...this.relationshipsOf(part).values()].find((each) => each.type === type && !each.isExternal)
  }

  #unpacked(kind: keyof typeof limits, isWanted: (part: string) => boolean): Record<string, Uint8Array> {
    const parts = this.#zip.unpacked(kind, (part) => isWanted(partOf(part)))
    return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [partOf(name), bytes]))
  }
}

/** The name of the part for a target, relative to a folder. */
function nameOf(target: string, folder: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return partOf(unescaped(path.join('/')))
}

/**
 * The normalised name of a part: programs use different cases and slashes (ECMA-376 part 2, 6.2).
 */
function partOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function textOf(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
}
