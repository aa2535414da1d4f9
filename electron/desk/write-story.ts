import type { Article } from '#shared/article/article.ts'
import type { Asset } from '#shared/asset/asset.ts'
import type { Story, Written } from '#shared/formats/format.ts'
import { type FormatId, formatOf } from '#shared/formats/formats.ts'
import { imagesInFolder } from '#shared/publish/images.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { type FactsByHash, imagesWithFacts } from '#shared/publish/picture-facts.ts'
import { fontFile } from './fonts.ts'

/**
 * A story with all that is known of its images, ready to be written: it can be sent to a thread.
 */
export interface StoryToWrite {
  readonly article: Article
  /** It is exported before the end of its embargo. */
  readonly early: boolean
  /** The folder of its images, beside it. */
  readonly folder: string
  readonly assets: ReadonlyMap<string, Asset>
  readonly facts: FactsByHash
}

/** How stories are written, whichever they are. */
export type WritingOptions = Omit<PublishOptions, 'early' | 'images' | 'fonts'>

/** Writes a story in a format. */
export async function writeStory(format: FormatId, story: StoryToWrite, options: WritingOptions): Promise<Written> {
  const { write } = await formatOf(format).load()
  return write(story.article, { ...options, ...leavingOf(story), fonts: fontFile })
}

/**
 * Writes several stories into one file. @throws RangeError for a format with one story in each file
 */
export async function writeStories(
  format: FormatId,
  stories: readonly StoryToWrite[],
  options: WritingOptions,
): Promise<Written> {
  const { writeSeveral } = await formatOf(format).load()
  if (writeSeveral === undefined) throw new RangeError(`${format} has one story a file`)
  return writeSeveral(
    stories.map((story) => ({ article: story.article, options: leavingOf(story) })),
    options,
  )
}

function leavingOf({ early, folder, assets, facts }: StoryToWrite): NonNullable<Story['options']> {
  return {
    early,
    images: imagesWithFacts(
      imagesInFolder((hash) => assets.get(hash) ?? null, folder),
      facts,
    ),
  }
}
