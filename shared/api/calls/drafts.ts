import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'
import { statusSchema } from '#shared/article/status.ts'
import { takenReviewSchema } from '#shared/review/suggest/taken-review.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { call } from '../call.ts'
import { bytes, id, ids, nothing } from './common.ts'

/** A part of a text; `match` where the search found it. */
export const snippetPartSchema = z.object({ text: z.string(), match: z.boolean() })

/** A draft as lists show it. Times are milliseconds since the epoch. */
export const draftRowSchema = z.object({
  id,
  headline: z.string(),
  slugline: z.string(),
  agency: z.string(),
  category: z.string(),
  place: z.string(),
  language: z.string(),
  status: statusSchema,
  embargoUntil: z.string().nullable(),
  publishedAt: z.string().nullable(),
  words: z.number().int(),
  createdAt: z.number(),
  changedAt: z.number(),
  binnedAt: z.number().nullable(),
  /**
   * The headline in parts, with the matches of the search, and a passage of the text; empty without
   * a search.
   */
  headlineParts: z.array(snippetPartSchema),
  snippet: z.array(snippetPartSchema),
})

export const listColumns = ['headline', 'slugline', 'agency', 'category', 'status', 'place', 'changedAt'] as const

/**
 * The views of the library: everything, what a person contributed to, one for each status, and the
 * bin.
 */
export const libraryViews = [
  'library',
  'mine',
  'inReview',
  'changesRequested',
  'approved',
  'published',
  'killed',
  'spiked',
  'bin',
] as const

export const view = z.enum(libraryViews)

/**
 * Which drafts of the library are wanted. `mine`: those that the person of the settings' profile
 * contributed to; empty without a profile. `search`: words, the last one as a prefix, or a phrase
 * in double quotes; diacritics and case are ignored.
 */
export const listQuerySchema = z.object({
  view: view.default('library'),
  search: z.string().max(1_000).default(''),
  sort: z.enum(listColumns).default('changedAt'),
  descending: z.boolean().default(true),
  status: statusSchema.nullable().default(null),
  agency: z.string().nullable().default(null),
  category: z.string().nullable().default(null),
  language: z.string().nullable().default(null),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
})

/** The most bytes of a state vector: about ten for each of the clients that a draft may have. */
const mostVector = 12 * draftLimits.clients
/**
 * `vector`: the Yjs state vector of what the caller already has; without it the whole document is
 * sent.
 */
const opening = z.object({ id, vector: bytes.refine(({ length }) => length <= mostVector).optional() })
/** `update`: what the caller lacks; `vector`: the state vector of the desk. */
const opened = { update: bytes, vector: bytes } as const

/** The calls about drafts, the private notes on their sources, and their history. */
export const draftsCalls = {
  'drafts.list': call(() => [listQuerySchema, z.object({ total: z.number().int(), rows: z.array(draftRowSchema) })]),
  /** What the library's filters offer: the values in use, most used first. */
  'drafts.facets': call(() => [
    z.object({ view }),
    z.object({
      /** How many drafts there are in each view. */
      counts: z.record(view, z.number().int()),
      agencies: z.array(z.string()),
      categories: z.array(z.string()),
      languages: z.array(z.string()),
    }),
  ]),
  /**
   * Creates a draft from an article; the desk assigns its id, whatever the article says. `review`:
   * suggestions and comments that came with it from another program.
   */
  'drafts.create': call(() => [
    z.object({ article: articleSchema, review: takenReviewSchema.nullable().default(null) }),
    z.object({ id }),
  ]),
  /**
   * The draft as one Yjs update, and its state vector. From then on, until `drafts.close`, the
   * connection is sent the edits that others make.
   */
  'drafts.open': call(() => [opening, z.object({ ...opened, binned: z.boolean() })]),
  /** The connection no longer wants to be sent the edits of a draft. */
  'drafts.close': call(() => [z.object({ id }), nothing]),
  /** Appends a Yjs update. When the result arrives it is on disk. */
  'drafts.append': call(() => [z.object({ id, update: bytes }), nothing]),
  'drafts.article': call(() => [z.object({ id }), z.object({ article: articleSchema })]),
  'drafts.duplicate': call(() => [z.object({ id }), z.object({ id })]),
  'drafts.bin': call(() => [z.object({ ids }), nothing]),
  'drafts.restore': call(() => [z.object({ ids }), nothing]),
  /** Permanently deletes everything in the bin. */
  'drafts.emptyBin': call(() => [z.object({}), z.object({ deleted: z.number().int() })]),
  /**
   * The private notes on a draft's sources (shared/review/sources.ts) are a document of their own:
   * it is opened, closed and updated like a draft.
   */
  'sources.open': call(() => [opening, z.object(opened)]),
  'sources.close': call(() => [z.object({ id }), nothing]),
  /** Appends a Yjs update to the notes. When the result arrives it is on disk. */
  'sources.append': call(() => [z.object({ id, update: bytes }), nothing]),
  /**
   * When snapshots of a draft were taken while it was written, earliest first, in milliseconds
   * since the epoch. Versions are stored in the draft itself (shared/review/versions/versions.ts).
   */
  'versions.timeline': call(() => [z.object({ id }), z.object({ times: z.array(z.number().int()) })]),
  /**
   * The latest Yjs snapshot of a draft that is not after `at`; `version.missing` if there is none.
   */
  'versions.snapshot': call(() => [z.object({ id, at: z.number() }), z.object({ snapshot: bytes })]),
} as const
