import { isKeyOf } from '#shared/keys-of.ts'
import { type Attributes, element } from '#shared/publish/escape.ts'
import type { Picture, Pictures } from '#shared/publish/pictures.ts'
import { listStartOf } from '../office/list-start.ts'
import { empty, group } from '../xml.ts'
import type { Runs } from './runs.ts'
import { namespaces, value } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const extensions = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/gif': 'gif' } as const

/**
 * What the text of a document refers to: addresses, pictures, lists, bookmarks; collected while it
 * is written.
 */
export class Parts {
  readonly #pictures: Pictures
  readonly #relationships: string[] = []
  readonly #links = new Map<string, string>()
  readonly #lists = new Map<number, { number: number; kind: string; markup: string }>()
  readonly #bookmarks = new Set<string>()
  #ids = 0
  /** The files of pictures, by their names in the package. */
  readonly media = new Map<string, Uint8Array>()

  constructor(pictures: Pictures) {
    this.#pictures = pictures
  }

  /** A number that is unique in the document. */
  id(): number {
    return ++this.#ids
  }

  /** The id by which the text refers to an outside address. */
  link(href: string): string {
    return this.#linked('hyperlink', href)
  }

  /** Adds another part and returns its id. */
  part(type: string, target: string, attributes: Attributes = {}): string {
    const id = `rId${this.#relationships.length + 1}`
    const full = type.includes('/') ? type : `${office}/${type}`
    this.#relationships.push(empty('Relationship', { Id: id, Type: full, Target: target, ...attributes }))
    return id
  }

  /**
   * A picture of the story: the attribute of its drawing that refers to it, and the picture; for
   * one that is missing, where it would be.
   */
  picture(asset: string): { attribute: string; picture: Picture | null } {
    const picture = this.#pictures.get(asset)
    const type = picture?.mediaType ?? ''
    const extension = isKeyOf(extensions, type) ? extensions[type] : undefined
    if (picture === undefined || extension === undefined)
      return { attribute: `r:link="${this.#linked('image', `urn:sha-256:${asset}`)}"`, picture: null }
    const name = `media/${asset.slice(0, 16)}.${extension}`
    const key = `image ${name}`
    const id = this.#links.get(key) ?? this.part('image', name)
    this.#links.set(key, id)
    this.media.set(`word/${name}`, picture.bytes)
    return { attribute: `r:embed="${id}"`, picture }
  }

  /** Whether to put a bookmark here: each name may occur only once. */
  bookmarks(name: string): boolean {
    if (this.#bookmarks.has(name)) return false
    this.#bookmarks.add(name)
    return true
  }

  /** The number of a list at its level (17.9). */
  list(id: number, level: number, { start, numbers }: { start: number; numbers: string | null | undefined }): number {
    const known = this.#lists.get(id)
    if (known) return known.number
    const number = this.#lists.size + 1
    const kind = numbers === undefined ? 'bullet' : (numbers ?? '1')
    const markup = group(
      'w:num',
      { 'w:numId': number },
      value('w:abstractNumId', kinds.indexOf(kind)),
      group('w:lvlOverride', { 'w:ilvl': level }, value('w:startOverride', listStartOf(start))),
    )
    this.#lists.set(id, { number, kind, markup })
    return number
  }

  /** The part that defines the lists. */
  numbering(): string {
    const lists = [...this.#lists.values()]
    const used = kinds.flatMap((kind, id) => (lists.some((list) => list.kind === kind) ? abstractList(kind, id) : []))
    return element('w:numbering', namespaces, [...used, ...lists.map(({ markup }) => markup)].join('\n'))
  }

  relationships(): string {
    return group(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...this.#relationships,
    )
  }

  #linked(type: string, target: string): string {
    const key = `${type} ${target}`
    const id = this.#links.get(key) ?? this.part(type, target, { TargetMode: 'External' })
    this.#links.set(key, id)
    return id
  }
}

const kinds = ['bullet', '1', 'a', 'A', 'i', 'I']
const wordKinds: Readonly<Record<string, string>> = {
  bullet: 'bullet',
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** Word nests lists nine levels deep. */
export const deepestList = 8

function abstractList(kind: string, id: number): string {
  const levels = Array.from({ length: deepestList + 1 }, (_, level) =>
    element(
      'w:lvl',
      { 'w:ilvl': level },
      value('w:start', 1) +
        value('w:numFmt', wordKinds[kind] ?? 'bullet') +
        value('w:lvlText', kind === 'bullet' ? (['•', '◦', '▪'][level % 3] ?? '•') : `%${level + 1}.`) +
        value('w:lvlJc', 'left') +
        element('w:pPr', {}, empty('w:ind', { 'w:left': 720 + level * 360, 'w:hanging': 360 })),
    ),
  )
  return group('w:abstractNum', { 'w:abstractNumId': id }, value('w:multiLevelType', 'multilevel'), ...levels)
}

/** The helpers that blocks are written with. */
export interface Writers {
  readonly runs: Runs
  readonly parts: Parts
}
