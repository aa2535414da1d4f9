import { LedeError } from '#shared/api/errors.ts'
import { isCalendarDate } from '#shared/article/timestamp.ts'
import type { MediaType } from '#shared/asset/asset.ts'
import { digitalSourceTypeOf, type PictureFacts } from '#shared/asset/picture-facts.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import { printableField } from '#shared/publish/printable.ts'
import { lineText } from '#shared/schema/line-text.ts'
import { credentialsElsewhere, credentialsIn } from './credentials.ts'
import { metadataParts } from './parts.ts'
import { type Tags, tagsIn } from './tags.ts'

/**
 * The most megabytes of metadata that are read: more would be a film or an archive, not a caption.
 */
const limit = 4
const longestText = 10_000
const mostTexts = 200

/**
 * Where each fact is found, in the order of trust (IPTC Photo Metadata Mapping Guidelines): XMP
 * (local names), IIM (names of its datasets), EXIF.
 */
const places = {
  headline: ['xmp.Headline', 'iptc.Headline'],
  caption: ['xmp.description', 'iptc.Caption/Abstract', 'exif.ImageDescription'],
  alt: ['xmp.AltTextAccessibility'],
  extendedDescription: ['xmp.ExtDescrAccessibility'],
  creators: ['xmp.creator', 'iptc.By-line', 'exif.Artist'],
  credit: ['xmp.Credit', 'iptc.Credit'],
  source: ['xmp.Source', 'iptc.Source'],
  copyright: ['xmp.rights', 'iptc.Copyright Notice', 'exif.Copyright'],
  usageTerms: ['xmp.UsageTerms'],
  rightsAddress: ['xmp.WebStatement'],
  expires: ['xmp.LicenseEndDate', 'xmp.expirationDate', 'iptc.Expiration Date'],
  instructions: ['xmp.Instructions', 'iptc.Special Instructions'],
  city: ['xmp.City', 'iptc.City'],
  region: ['xmp.State', 'iptc.Province/State'],
  country: ['xmp.Country', 'iptc.Country/Primary Location Name'],
  persons: ['xmp.PersonInImage'],
  keywords: ['xmp.subject', 'iptc.Keywords'],
  provenance: ['xmp.provenance'],
  sourceType: ['xmp.DigitalSourceType'],
} as const

type Place = (typeof places)[keyof typeof places][number]

/** Default captions that cameras write into every picture. */
const ofCameras =
  /^(?:(?:olympus|minolta|konica minolta|samsung|kodak|fujifilm|nikon|pentax) ?(?:digital camera|csc)?|digital camera|sony dsc|dcim\S*|dav|sdr|hdr\S*|default|image description|untitled)$/i

/**
 * The metadata in an image's file.
 *
 *
 * @throws LedeError `image.metadata` if it is too much; `image.truncated`, `image.undecodable` for
 * an incomplete image
 */
export function readPictureFacts(bytes: Uint8Array): PictureFacts {
  const parts = metadataParts(bytes)
  const embedded = credentialsIn(parts)
  const size = parts.filter(({ name }) => !ofElse.has(name)).reduce((sum, { content }) => sum + content.length, 0)
  if (size > limit * 1024 * 1024) throw new LedeError('image.metadata', { limit })
  const tags = tagsIn(bytes)
  const all = (fact: keyof typeof places) => allAt(tags, places[fact])
  const one = (fact: keyof typeof places) => all(fact)[0] ?? null
  return {
    headline: one('headline'),
    caption: captionOf(tags),
    alt: one('alt'),
    extendedDescription: one('extendedDescription'),
    creators: all('creators'),
    credit: one('credit'),
    source: one('source'),
    copyright: one('copyright'),
    usageTerms: one('usageTerms'),
    rightsAddress: one('rightsAddress'),
    licensorAddress: licensorIn(tags),
    instructions: one('instructions'),
    expires: dayOf(all('expires')),
    created: createdAt(tags),
    city: one('city'),
    region: one('region'),
    country: one('country'),
    persons: all('persons'),
    keywords: all('keywords'),
    sourceType: digitalSourceTypeOf(one('sourceType') ?? ''),
    credentials: embedded ?? credentialsElsewhere(one('provenance')),
  }
}

/**
 * The same with verified Content Credentials; `authorities` (PEM) are trusted.
 *
 *
 * @throws LedeError as `readPictureFacts`
 */
export async function verifyPictureFacts(bytes: Uint8Array<ArrayBuffer>, authorities: string): Promise<PictureFacts> {
  const facts = readPictureFacts(bytes)
  const { credentials } = facts
  if (credentials === null || credentials.elsewhere !== null) return facts
  // Loaded with the first picture that has any: it is large.
  const { verify } = await import('./verification.ts')
  const verification = await verify(bytes, sniffImage(bytes) as MediaType, authorities)
  return { ...facts, credentials: { ...credentials, verification } }
}

/** The address of the first licensor that has one (PLUS 1.2, Licensor URL). */
function licensorIn({ xmp }: Tags): string | null {
  const address = urlOf(xmp.Licensor, 4)
  return address === null ? null : lineText(printableField(address.slice(0, longestText)))
}

/** The property called LicensorURL in a list of licensors, however deep an XMP reader nests it. */
function urlOf(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth === 0) return null
  if ('LicensorURL' in value) return textsOf(value.LicensorURL)[0] ?? null
  const inside: readonly unknown[] = Array.isArray(value) ? value.slice(0, mostTexts) : Object.values(value)
  for (const each of inside) {
    const found = urlOf(each, depth - 1)
    if (found !== null) return found
  }
  return null
}

/** Segments with colour profiles, other pictures and Content Credentials. */
const ofElse: ReadonlySet<string> = new Set(['APP2', 'APP11', 'caBX', 'C2PA'])

/** The value of the first place that has one. */
function allAt(tags: Tags, from: readonly Place[]): string[] {
  for (const place of from) {
    const said = saidAt(tags, place)
    if (said.length > 0) return said
  }
  return []
}

function saidAt(tags: Tags, place: string): string[] {
  const dot = place.indexOf('.')
  const value = tags[place.slice(0, dot) as keyof Tags][place.slice(dot + 1)]
  return [
    ...new Set(textsOf(value).flatMap((text) => lineText(printableField(text.slice(0, longestText))) ?? [])),
  ].slice(0, mostTexts)
}

function captionOf(tags: Tags): string | null {
  const said = places.caption.map((place) => saidAt(tags, place)[0])
  return said.find((text) => text !== undefined && !ofCameras.test(text)) ?? null
}

/**
 * The text of a tag of any form: for an alternative (XMP part 1, 7.7) the default language first;
 * for IIM the decoded letters; for EXIF the bytes as text.
 */
function textsOf(tag: unknown): string[] {
  if (typeof tag === 'string') return [tag]
  if (Array.isArray(tag)) return [...tag].sort(byDefault).flatMap(textsOf)
  if (typeof tag !== 'object' || tag === null) return []
  const { value, description } = tag as { value?: unknown; description?: unknown }
  const isBytes = Array.isArray(value) && value.every((each) => typeof each === 'number')
  if (isBytes) return typeof description === 'string' ? [description] : []
  // A person or an object with a name property (IPTC Extension).
  return textsOf(value)
}

function byDefault(one: unknown, other: unknown): number {
  return Number(isDefault(other)) - Number(isDefault(one))
}

function isDefault(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('attributes' in item)) return false
  const { attributes } = item
  return (
    typeof attributes === 'object' && attributes !== null && 'lang' in attributes && attributes.lang === 'x-default'
  )
}

/** The first that is a day, `YYYY-MM-DD`; IIM (2:37) writes `YYYYMMDD`. */
function dayOf(said: readonly string[]): string | null {
  const days = said.flatMap((each) => /^(\d{4})-?(\d\d)-?(\d\d)/.exec(each)?.slice(1).join('-') ?? [])
  return days.find((each) => isCalendarDate(each)) ?? null
}

const moment = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?)?)?$/

/** When the picture was taken, ISO 8601, as precise as the file and with its offset. */
function createdAt(tags: Tags): string | null {
  const [day, time] = [saidAt(tags, 'iptc.Date Created')[0], saidAt(tags, 'iptc.Time Created')[0]]
  const [taken, offset] = [saidAt(tags, 'exif.DateTimeOriginal')[0], saidAt(tags, 'exif.OffsetTimeOriginal')[0]]
  const ofExif = taken?.replace(/^(\d{4}):(\d\d):(\d\d) /, '$1-$2-$3T')
  const said = [
    ...saidAt(tags, 'xmp.DateCreated'),
    day === undefined ? '' : `${day}${time === undefined ? '' : `T${time}`}`,
    day ?? '',
    `${ofExif ?? ''}${offset ?? ''}`,
    ofExif ?? '',
  ]
  return said.find((each) => moment.test(each) && !each.startsWith('0000')) ?? null
}
