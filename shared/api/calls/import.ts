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
 * How one story of a file was read. `lines` (of wire copy and pages) can be given other roles and
 * composed again.
 */
export const readingSchema = z.object({
  /** The file's name. */
  name: z.string(),
  format: z.enum(sourceIds),
  lines: z.array(wireLineSchema),
  /** For a story with lines: what it has besides them; null if nothing. */
  base: articleSchema.nullable(),
  notes: z.array(wireNoteSchema),
  /** What of the story was left out of the article. */
  leftOut: z.array(leftOutSchema),
  /** The story with every tracked change accepted. */
  article: articleSchema,
  /** Its tracked changes and comments; null if it has none. */
  review: takenReviewSchema.nullable(),
})

/** How a file was read: the stories in it, usually one. */
export const fileReadingSchema = z.object({
  /** In the order of the file. */
  stories: z.array(readingSchema).max(mostStories),
  /**
   * The stories that could not be read, and why; never all of them. `story`: its headline or
   * number.
   */
  failed: z.array(z.object({ story: z.string().max(200), error: errorSchema })).max(mostStories),
  /** What of the file belongs to none of its stories. */
  leftOut: z.array(leftOutSchema),
  /**
   * The images of its stories that are files or `data:` addresses, in order, each once: its
   * address, and its name in a page of Lede's own.
   */
  images: z.array(z.object({ address: z.string(), asset: hashSchema.nullable() })),
})

/** The calls that read other people's files. */
export const importCalls = {
  /**
   * Reads a file of any format without storing anything. `from`: its format; null detects it from
   * the content. `pasted`: the bytes are not a file but pasted text in UTF-8, so no other encoding
   * is guessed. `referenceDate` (YYYY-MM-DD): the day on which dates without a year are read;
   * default today. `images`: what the library has of the images that an earlier reading listed, in
   * that order; `awaited`: the images will follow, and until then figures refer to them by index
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
   * Composes the article again after lines were given other roles. `base`: what the story has
   * besides its lines, as its reading said.
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
