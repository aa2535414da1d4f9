import { z } from 'zod'
import { foundDraftSchema, maxHits, unreadDraftSchema } from '#shared/find/found-draft.ts'
import { findQuerySchema, replacementSchema } from '#shared/find/query.ts'
import { call } from '../call.ts'
import { errorSchema, id } from './common.ts'
import { listQuerySchema } from './drafts.ts'

/**
 * Which drafts are searched: those that a list shows, never those in the bin, and published ones
 * only if requested.
 */
export const findScopeSchema = listQuerySchema
  .pick({ view: true, search: true, status: true, agency: true, category: true, language: true })
  .extend({ published: z.boolean().default(false) })

/** The calls that find and replace in many drafts. */
export const findCalls = {
  /**
   * What a query finds in the drafts, the youngest first, until `limit` hits are found. `next` is
   * where to continue; null at the end. `unread` are drafts in which the text stands, but which
   * this Lede cannot read whole. With a `replacement`, also what each hit would become. Refuses an
   * invalid pattern with `find.pattern` and one that takes too long with `find.tooSlow`.
   */
  'find.search': call(() => [
    z.object({
      query: findQuerySchema,
      replacement: replacementSchema.nullable().default(null),
      scope: findScopeSchema.default(findScopeSchema.parse({})),
      from: z.number().int().nullable().default(null),
      limit: z.number().int().min(1).max(maxHits).default(500),
    }),
    z.object({
      drafts: z.array(foundDraftSchema),
      unread: z.array(unreadDraftSchema),
      next: z.number().int().nullable(),
    }),
  ]),
  /**
   * Replaces hits that `find.search` returned for the same query and replacement, after keeping a
   * version of each draft. A hit whose text has changed since is left alone and counted as
   * `changed`; `failed` lists the drafts in which nothing could be replaced, and why. In a draft
   * under review, replacements are suggestions.
   */
  'find.replace': call(() => [
    z.object({
      query: findQuerySchema,
      replacement: replacementSchema,
      drafts: z
        .array(z.object({ id, hits: z.array(z.string().max(100)).min(1).max(maxHits) }))
        .min(1)
        .max(10_000),
    }),
    z.object({
      replaced: z.array(z.object({ id, hits: z.number().int() })),
      changed: z.array(z.object({ id, hits: z.number().int() })),
      failed: z.array(z.object({ id, error: errorSchema })),
    }),
  ]),
} as const
