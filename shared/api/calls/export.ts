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
  /** Null: the image as it was put. */
  rendition: renditionSchema.nullable(),
})

export type ImageFile = z.infer<typeof imageFileSchema>

/** The calls that make files and paper of drafts. */
export const exportCalls = {
  /**
   * What stands in the way of exporting a draft, and how many `suggestions` and `conflicts` of a
   * merge wait in it to be decided.
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
   * belong beside it, each under its path, and got one by one: by `assets.render`, or where there
   * is no rendition by `assets.read`. Refuses with `export.blocked` where an error stands in the
   * way and with `export.held` where something holds the story, unless `insist` (`export.reason`
   * where errors of the checks hold it and no `reason` is given); then the history says who did,
   * and why, and the copy that it is under embargo. `problems`: what did not stand in the way, but
   * is to be said; so are `suggestions` and `conflicts`, as in `export.check`.
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
   * Several drafts as one file of a format that takes several, whose images lie where their
   * addresses say. Refuses as `export.render` does where one of them may not leave, and then lets
   * out none. `stories` in the order of `ids`, with what is to be said of each.
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
   * A draft as it stands, to be printed as a manuscript, and how many suggestions wait in it.
   * Refuses with `export.blocked` and `export.held` as `export.render` does, but unfinished as it
   * may be.
   */
  'export.print': call(() => [
    z.object({ id, insist: z.boolean().default(false) }),
    z.object({ article: articleSchema, suggestions: z.number().int() }),
  ]),
} as const
