import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'
import { assetSchema, hashSchema } from '#shared/asset/asset.ts'
import { sourceIds } from '#shared/formats/sources.ts'
import { leftOutSchema } from '#shared/import/left-out.ts'
import { mostStories } from '#shared/import/most-stories.ts'
import { wireLineSchema, wireNoteSchema } from '#shared/import/wire.ts'
import { takenReviewSchema } from '#shared/review/suggest/taken-review.ts'
import { call } from '../call.ts'
import { bytes, errorSchema } from './common.ts'

const importNamed = z.object({ name: z.string().min(1).max(1_000), bytes })

/**
 * What a story of a file was recognised as. `lines` (of wire copy and pages) can be given other
 * roles and composed again.
 */
export const readingSchema = z.object({
  /** The file's. */
  name: z.string(),
  format: z.enum(sourceIds),
  lines: z.array(wireLineSchema),
  /** Of a story with lines, what it says beside them; null where that is nothing. */
  base: articleSchema.nullable(),
  notes: z.array(wireNoteSchema),
  /** What of the story is not in the article. */
  leftOut: z.array(leftOutSchema),
  /** The story as it reads with every tracked change made. */
  article: articleSchema,
  /** Its tracked changes and comments; null where it has none. */
  review: takenReviewSchema.nullable(),
})

/** What a file was recognised as: the stories in it, one as a rule. */
export const fileReadingSchema = z.object({
  /** In their order. */
  stories: z.array(readingSchema).max(mostStories),
  /** Those that could not be read, and why; never all of them. `story`: its headline or number. */
  failed: z.array(z.object({ story: z.string().max(200), error: errorSchema })).max(mostStories),
  /** What of the file is in none of its stories. */
  leftOut: z.array(leftOutSchema),
  /**
   * The images that its stories show and that are files or `data:`, in their order, each once:
   * where it has them, and what a page of Lede's own calls them.
   */
  images: z.array(z.object({ address: z.string(), asset: hashSchema.nullable() })),
})

/** The calls that read other people’s files. */
export const importCalls = {
  /**
   * Reads a file of any format. Touches no store. `from`: what it is; null lets the content decide.
   * `pasted`: the bytes are no file's but UTF-8 of text that was pasted, and no other encoding is
   * guessed. `referenceDate` (YYYY-MM-DD): the day on which dates without a year are read; default
   * today. `images`: what the library has of the images that an earlier reading told of, in that
   * order; `awaited`: all will be put into the figures, which name them by their places until then
   * (shared/import/awaited-image.ts).
   */
  'import.read': call(() => [
    importNamed.extend({
      from: z.enum(sourceIds).nullable().default(null),
      pasted: z.boolean().default(false),
      referenceDate: z.string().nullable().default(null),
      images: z
        .union([
          z.literal('awaited'),
          z.array(assetSchema.unwrap().pick({ hash: true, width: true, height: true }).nullable()).max(10_000),
        ])
        .default([]),
    }),
    fileReadingSchema,
  ]),
  /**
   * Makes the article of lines anew, after they were given other roles. `base`: what it says beside
   * them, as its reading told.
   */
  'import.compose': call(() => [
    z.object({
      name: z.string().max(1_000),
      lines: z.array(wireLineSchema).max(20_000),
      base: articleSchema.nullable().default(null),
      format: z.enum(sourceIds).default('wire'),
      referenceDate: z.string().nullable().default(null),
    }),
    readingSchema,
  ]),
} as const
