import { LedeError } from '#shared/api/errors.ts'
import { derive } from '#shared/article/derive.ts'
import { limits } from '#shared/article/limits.ts'
import type { Asset } from '#shared/asset/asset.ts'
import { withFacts } from '#shared/asset/filled-figures.ts'
import type { PictureFacts } from '#shared/asset/picture-facts.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { articleOfItem } from '../import/agency/article.ts'
import { checkExtent } from '../import/extent.ts'
import { textOfItem } from '../import/feed/text.ts'
import { FileImages, PageImages } from '../import/page-images.ts'
import { withTablesCut } from '../import/read.ts'
import type { ReadContext, StoryRead } from '../import/reader.ts'
import { fallbackLanguage } from '../import/wire.ts'
import type { ArchiveItem, ArchiveStory } from './story.ts'

/** A picture in the library with its metadata, null if that cannot be read. */
export interface StoredPicture {
  readonly asset: Asset
  readonly facts: PictureFacts | null
}

/** Looks up the picture for an address in a story; null if there is none. */
export type PictureSource = (address: string) => Promise<StoredPicture | null>

/**
 * The article of a story in an archive, with its pictures. What could not be imported is reported.
 *
 *
 * @throws LedeError for what cannot be read
 */
export async function articleOf(
  story: ArchiveStory,
  context: ReadContext,
  tally: ArchiveTally,
  picture: PictureSource,
): Promise<Pick<StoryRead, 'article' | 'review'>> {
  const said = await itemOf(story, tally)
  const first = readWith(said, story.place, context, [])
  const assets: (Asset | null)[] = []
  const facts = new Map<string, PictureFacts>()
  for (const { address } of first.images) {
    const kept = await picture(address)
    assets.push(kept?.asset ?? null)
    if (kept !== null && kept.facts !== null) facts.set(kept.asset.hash, kept.facts)
  }
  const { read, images } = assets.some((asset) => asset !== null) ? readWith(said, story.place, context, assets) : first
  for (const [index, { address }] of images.entries())
    if ((assets[index] ?? null) === null) tally.add('image', hostOf(address), story.place)
  for (const { kind, count, words } of read.leftOut)
    if (kind !== 'picture' || images.length === 0) tally.add(kind, quoted.has(kind) ? words : '', story.place, count)
  // Suggestions refer to positions in the text, so the text is left as it is.
  if (facts.size === 0 || read.review !== null) return read
  return { ...read, article: { ...read.article, body: withFacts(read.article.body, facts) } }
}

/** The longest story, in characters: a book has a million. */
const longest = 8_000_000

/** The content of a story, if a draft can hold it. @throws LedeError as `articleOf` */
export async function itemOf(story: ArchiveStory, tally: ArchiveTally): Promise<ArchiveItem> {
  if (story.size > longest) throw new LedeError('file.tooMuch', { name: story.place })
  const said = await story.read(tally)
  if (said.item.html !== null) checkExtent('html', said.item.html, story.place)
  return said
}

/** Kinds for which the words of one story illustrate those of the others. */
const quoted: ReadonlySet<string> = new Set(['media', 'element', 'field', 'rest'])

function readWith(said: ArchiveItem, place: string, context: ReadContext, assets: readonly (Asset | null)[]) {
  const images = new FileImages([...assets])
  return { read: storyRead(said, place, context, new PageImages(images)), images: images.shown }
}

/** The story in an item of an archive. `name`: for messages. */
export function storyRead(
  { item, status, address }: ArchiveItem,
  name: string,
  { settings, referenceDate, today }: ReadContext,
  images: PageImages,
): StoryRead {
  const leftOut = new LeftOuts()
  const shown = item.html === null || item.isOwn ? null : textOfItem(item.html, images, leftOut)
  const said = shown === null ? item : { ...item, html: shown.html, notices: [...item.notices, ...shown.notices] }
  const fallback = fallbackLanguage(settings)
  const read = articleOfItem(said, {
    name: name.slice(0, 1_000),
    fallback,
    today: referenceDate ?? today,
    settings,
    images,
  })
  const canonicalUrl = webAddress(address)
  const { article } = withTablesCut(read.article)
  return {
    ...read,
    article: derive({
      ...article,
      canonicalUrl: canonicalUrl !== null && canonicalUrl.length <= limits.url ? canonicalUrl : null,
      status: article.status === 'killed' ? 'killed' : status,
    }),
    leftOut: [...read.leftOut, ...leftOut.list()],
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}
