import { DOMParser as HtmlParser } from 'linkedom'
import { imageInAddress } from '#shared/asset/data-address.ts'
import { pathOf } from '#shared/import/page-images.ts'
import { ledeAttribute } from '#shared/publish/markup-fields.ts'
import type { ReviewRecord } from '#shared/review/record/record.ts'
import { sha256Of } from '#shared/sha256.ts'
import { bareImage } from '../assets/inspect/bare-image.ts'

/** A picture of a page that is not as it was approved; `kind`: its file is another, or unknown. */
export interface OtherPicture {
  readonly kind: 'changed' | 'added'
  readonly address: string
}

/** How the pictures of a page are, and the addresses of those of which there is no file. */
export interface SeenPictures {
  readonly others: readonly OtherPicture[]
  readonly unread: readonly string[]
}

/**
 * Holds the pictures of a page, and those that it names to search engines and to whoever shares it,
 * against the files that were approved, byte for byte but for what a file says of its picture.
 *
 * @param isWhole the page is one of Lede’s; else only the pictures of the article in it are looked
 * at.
 * @param read the file at a path beside the page, or null; nothing is fetched.
 * @param saved the pictures that a file of the page holds itself (published-page.ts).
 */
export async function seenPictures(
  html: string,
  isWhole: boolean,
  pictures: NonNullable<ReviewRecord['pictures']>,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>,
  saved: ReadonlyMap<string, string> | null = null,
): Promise<SeenPictures> {
  const approved = new Map(pictures.map(({ name, sha256 }) => [name, sha256]))
  const hashes = new Set(approved.values())
  const others: OtherPicture[] = []
  const unread: string[] = []
  const page = new HtmlParser().parseFromString(html, 'text/html')
  const root = isWhole ? page.documentElement : page.querySelector(`article[${ledeAttribute}]`)
  for (const address of root === null ? [] : picturesIn(root)) {
    const carried = imageInAddress(address)
    const held = imageInAddress(saved?.get(address) ?? '')
    const bytes = carried?.bytes ?? held?.bytes ?? (await read(besidePage(address)))
    const hash = bytes === null ? null : await sha256Of(bareOf(new Uint8Array(bytes)))
    const wanted = carried === null ? approved.get(nameOf(address)) : undefined
    if (hash === null && wanted !== undefined) unread.push(address)
    else if (wanted === undefined && !hashes.has(hash ?? '')) others.push({ kind: 'added', address: shown(address) })
    else if (wanted !== undefined && wanted !== hash) others.push({ kind: 'changed', address })
  }
  return { others, unread }
}

/**
 * A picture without its metadata, which a newsroom's settings choose; what is no picture as it is.
 */
function bareOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    return bareImage(bytes)
  } catch {
    return bytes
  }
}

/** One picture of a `srcset` with its size, as browsers part them (HTML Standard, 4.8.4.2.2). */
const candidate = /[\s,]*(\S*[^\s,])(?:,+|\s[^,(]*(?:\([^)]*\)?[^,(]*)*,?|$)/g

/** The addresses of all pictures in an element, each once. */
function picturesIn(root: Element): Set<string> {
  const shownOnes = [...root.querySelectorAll('img, source, image, video')].flatMap((element) => [
    ...['src', 'href', 'xlink:href', 'poster'].flatMap((name) => element.getAttribute(name) ?? []),
    ...[...(element.getAttribute('srcset') ?? '').matchAll(candidate)].flatMap(([, address]) => address ?? []),
  ])
  const shared = [...root.querySelectorAll('meta')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
    return /^(?:og|twitter):image(?::url|:secure_url|:src)?$/i.test(name) ? (meta.getAttribute('content') ?? []) : []
  })
  const data = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      return addressesIn(JSON.parse(textContent ?? '')?.image)
    } catch {
      return []
    }
  })
  return new Set([...shownOnes, ...shared, ...data].filter((address) => address !== ''))
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => (addressing.has(name) ? addressesIn(each) : []))
}

/** The properties of schema.org's ImageObject that are addresses of pictures. */
const addressing = new Set(['url', 'contentUrl', 'thumbnailUrl', 'thumbnail', 'image', '@id'])

/** The name of the file at an address. */
function nameOf(address: string): string {
  const path = pathOf(address)
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Where the file at an address lies beside the page, where it was published as it was exported. */
function besidePage(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.split('/').slice(-2).join('/') : address
}

function shown(address: string): string {
  return address.length > 160 ? `${address.slice(0, 160)}…` : address
}
