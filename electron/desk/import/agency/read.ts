import { jsonIn } from '../json-values.ts'
import { readNewsMl1 } from '../newsml1/read.ts'
import { readXml, type XmlElement } from '../word/xml.ts'
import type { AgencyItem } from './item.ts'
import { pictureIn, readNewsItem } from './newsml-g2.ts'
import { ninjsPictureIn, readNinjs } from './ninjs.ts'
import { readNitf } from './nitf.ts'
import type { NamedPicture } from './pictures.ts'
import { childAt, childrenNamed, localName } from './xml.ts'

/** The formats of agency items. */
export const agencyFormats = ['ninjs', 'nitf', 'newsml-g2', 'newsml'] as const

export type AgencyFormat = (typeof agencyFormats)[number]

/**
 * The format of an XML document, by the name of its root element without a prefix; null if it is
 * none of these.
 */
export function agencyFormatOf(root: string): AgencyFormat | null {
  return formatsOfRoots[root.replace(/^.*:/, '').toLowerCase()] ?? null
}

const formatsOfRoots: Readonly<Record<string, AgencyFormat>> = {
  nitf: 'nitf',
  newsitem: 'newsml-g2',
  newsmessage: 'newsml-g2',
  newsml: 'newsml',
}

/**
 * The items in a text of a format; empty if there are none, null if it is damaged or of another
 * format.
 */
export function readItems(format: AgencyFormat, text: string): AgencyItem[] | null {
  if (format === 'ninjs') {
    const data = jsonIn(text)
    const items = (Array.isArray(data) ? data : [data]).flatMap((value) => {
      const item = readNinjs(value)
      return item === null ? [] : [{ item, picture: ninjsPictureIn(value) }]
    })
    return items.length === 0 ? null : withTheirPictures(items)
  }
  const items = documentsIn(text).map((document) => itemsOfDocument(format, document))
  const read = items.filter((each) => each !== null)
  return read.length === 0 ? null : read.flat()
}

/**
 * The documents in a text: some systems write several one after the other, with or without
 * declarations.
 */
function documentsIn(text: string): string[] {
  const root = /<((?:[\w-]+:)?(?:nitf|newsItem|newsMessage|NewsML))[\s>/]/i.exec(text)?.[1]
  return root === undefined ? [text] : text.split(new RegExp(`(?<=</${root}\\s*>)(?=\\s*<)`, 'i'))
}

function itemsOfDocument(format: Exclude<AgencyFormat, 'ninjs'>, text: string): AgencyItem[] | null {
  if (format === 'newsml') return readNewsMl1(text)
  const root = readXml(text)
  if (root === null) return null
  const name = localName(root)
  if (format === 'nitf') return name === 'nitf' ? [readNitf(root)] : null
  if (name === 'newsItem') return [readNewsItem(root)]
  if (name !== 'newsMessage') return null
  return withTheirPictures(itemsIn(root).map((each) => ({ item: readNewsItem(each), picture: pictureIn(each) })))
}

/** The items of a file; pictures that came with a single story are that story's. */
function withTheirPictures(items: readonly { item: AgencyItem; picture: NamedPicture | null }[]): AgencyItem[] {
  const [story, ...others] = items.filter(({ picture }) => picture === null)
  const pictures = items.flatMap(({ picture }) => picture ?? [])
  if (story === undefined || others.length > 0 || pictures.length === 0) return items.map(({ item }) => item)
  return [{ ...story.item, pictures: [...story.item.pictures, ...pictures] }]
}

function itemsIn(message: XmlElement): XmlElement[] {
  return childrenNamed(childAt(message, 'itemSet'), 'newsItem')
}
