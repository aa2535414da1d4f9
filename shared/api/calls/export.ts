import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'
import { hashSchema } from '#shared/asset/asset.ts'
import { renditionSchema } from '#shared/asset/rendition.ts'
import { formatIds, severalIds } from '#shared/formats/formats.ts'
import { problemSchema } from '#shared/publish/problem.ts'
import { call } from '../call.ts'
import { bytes, id, text } from './common.ts'

/** An image beside an exported file. `path`: relative to it, with `/`. */
export const imageFileSchema = z.object({
  path: z.string(),
  hash: hashSchema,
  /** Null: the image as it was stored. */
  rendition: renditionSchema.nullable(),
})

export type ImageFile = z.infer<typeof imageFileSchema>

/** The calls that export and print drafts. */
export const exportCalls = {
  /**
   * What prevents a draft from being exported, and how many `suggestions` and merge `conflicts` in
   * it are undecided.
   */
  'export.check': call(() => [
    z.object({ id, format: z.enum(formatIds), text }),
    z.object({
      headline: z.string(),
      problems: z.array(problemSchema),
      suggestions: z.number().int(),
      conflicts: z.number().int(),
    }),
  ]),
  /**
   * A draft in a format. `name` is a safe file name with its extension; `images` are the files that
   * belong beside it, each with its path, to be fetched one by one: with `assets.render`, or with
   * `assets.read` if there is no rendition. Refuses with `export.blocked` if an error prevents the
   * export and with `export.held` if the story is on hold, unless `insist` is given
   * (`export.reason` if errors of the checks hold it and no `reason` is given); the history then
   * records who insisted, and why, and the copy says that it is under embargo. `problems`: what did
   * not prevent the export but has to be reported; `suggestions` and `conflicts` as in
   * `export.check`.
   */
  'export.render': call(() => [
    z.object({
      id,
      format: z.enum(formatIds),
      text,
      insist: z.boolean().default(false),
      reason: z.string().trim().max(10_000).default(''),
    }),
    z.object({
      name: z.string(),
      mediaType: z.string(),
      content: z.union([z.string(), bytes]),
      images: z.array(imageFileSchema),
      problems: z.array(problemSchema),
      suggestions: z.number().int(),
      conflicts: z.number().int(),
    }),
  ]),
  /**
   * Several drafts as one file, in a format that takes several; its images lie where their
   * addresses in it say. Refuses as `export.render` does if any of the drafts may not leave, and
   * then exports none. `stories` are in the order of `ids`, each with its problems.
   */
  'export.together': call(() => [
    z.object({
      ids: z.array(id).min(1).max(10_000),
      format: z.enum(severalIds),
      text,
      insist: z.boolean().default(false),
      reason: z.string().trim().max(10_000).default(''),
    }),
    z.object({
      name: z.string(),
      mediaType: z.string(),
      content: z.union([z.string(), bytes]),
      stories: z.array(
        z.object({
          id: z.string(),
          problems: z.array(problemSchema),
          suggestions: z.number().int(),
          conflicts: z.number().int(),
        }),
      ),
    }),
  ]),
  /**
   * A draft as it stands, to be printed as a manuscript, and how many suggestions in it are
   * undecided. Refuses with `export.blocked` and `export.held` as `export.render` does, except that
   * the story may be unfinished.
   */
  'export.print': call(() => [
    z.object({ id, insist: z.boolean().default(false) }),
    z.object({ article: articleSchema, suggestions: z.number().int() }),
  ]),
} as const
