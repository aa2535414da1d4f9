import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'
import { statusSchema } from '#shared/article/status.ts'
import { takenReviewSchema } from '#shared/review/suggest/taken-review.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { call } from '../call.ts'
import { bytes, id, ids, nothing } from './common.ts'

/** A part of a text: `match` where the search found it. */
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
   * The headline with what the search found in it, and a passage of the text; empty without a
   * search.
   */
  headlineParts: z.array(snippetPartSchema),
  snippet: z.array(snippetPartSchema),
})

export const listColumns = ['headline', 'slugline', 'agency', 'category', 'status', 'place', 'changedAt'] as const

/** The parts of the library: all of it, what a person wrote in, a status each, and the bin. */
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
 * What of the library is wanted. `mine` is what the person of the settings' profile wrote in;
 * without one it is empty. `search`: words, the last one as a prefix; a phrase in double quotes;
 * diacritics and case ignored.
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

/** The most bytes of a state vector: some ten for each of the clients that a draft may have. */
const mostVector = 12 * draftLimits.clients
/** `vector`: the Yjs state vector of what is there already; left out, the document comes whole. */
const opening = z.object({ id, vector: bytes.refine(({ length }) => length <= mostVector).optional() })
/** `update`: what whoever asks lacks; `vector`: what the desk has. */
const opened = { update: bytes, vector: bytes } as const

/** The calls about drafts, the private notes on their sources, and what they were. */
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
   * Makes a draft of an article; its id is given by the desk, whatever the article says. `review`:
   * what came with it, of another program, as suggestions and comments.
   */
  'drafts.create': call(() => [
    z.object({ article: articleSchema, review: takenReviewSchema.nullable().default(null) }),
    z.object({ id }),
  ]),
  /**
   * The draft as one Yjs update, and its state vector. Of edits that others make from then on the
   * connection hears, until `drafts.close`.
   */
  'drafts.open': call(() => [opening, z.object({ ...opened, binned: z.boolean() })]),
  /** The connection wants to hear no more of a draft. */
  'drafts.close': call(() => [z.object({ id }), nothing]),
  /** Appends a Yjs update. When the result arrives it is on disk. */
  'drafts.append': call(() => [z.object({ id, update: bytes }), nothing]),
  'drafts.article': call(() => [z.object({ id }), z.object({ article: articleSchema })]),
  'drafts.duplicate': call(() => [z.object({ id }), z.object({ id })]),
  'drafts.bin': call(() => [z.object({ ids }), nothing]),
  'drafts.restore': call(() => [z.object({ ids }), nothing]),
  /** Deletes what is in the bin, for good. */
  'drafts.emptyBin': call(() => [z.object({}), z.object({ deleted: z.number().int() })]),
  /**
   * The private notes on a draft's sources (shared/review/sources.ts), a document of their own:
   * opened, closed and heard of like a draft.
   */
  'sources.open': call(() => [opening, z.object(opened)]),
  'sources.close': call(() => [z.object({ id }), nothing]),
  /** Appends a Yjs update to them. When the result arrives it is on disk. */
  'sources.append': call(() => [z.object({ id, update: bytes }), nothing]),
  /**
   * When a draft was kept in the course of writing, earliest first, in milliseconds since the
   * epoch. Versions stand in the draft itself (shared/review/versions/versions.ts).
   */
  'versions.moments': call(() => [z.object({ id }), z.object({ moments: z.array(z.number().int()) })]),
  /**
   * The Yjs snapshot of a draft at the latest moment that is not after `at`; `version.missing`
   * where there is none.
   */
  'versions.moment': call(() => [z.object({ id, at: z.number() }), z.object({ snapshot: bytes })]),
} as const
