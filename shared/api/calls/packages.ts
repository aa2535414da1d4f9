import { z } from 'zod'
import { personSchema } from '#shared/review/people/person.ts'
import { call } from '../call.ts'
import { bytes, id } from './common.ts'

/** What opening a package did. */
export const outcomes = ['added', 'merged', 'known'] as const

export type PackageOutcome = (typeof outcomes)[number]

/**
 * What of a draft goes into a package. `sources`: the private notes; `review`: the story is moved
 * to review first; `originals`: images as they were stored, with their metadata.
 */
export const packingSchema = z.object({
  id,
  note: z.string().max(10_000).nullable().default(null),
  sources: z.boolean().default(false),
  review: z.boolean().default(false),
  originals: z.boolean().default(false),
})

/** A package that waits in the newsroom for this person, by its id. */
const waiting = z.object({ waiting: id })

/** The calls about drafts that are handed over as files. */
export const packagesCalls = {
  /**
   * A draft with its history as a `.lede` package. `update` records in its log that it was sent.
   */
  'packages.write': call(() => [packingSchema, z.object({ name: z.string(), bytes, update: bytes })]),
  /**
   * What a package holds, and what opening it would do. Stores nothing. `kept`: the name by which
   * this connection can open it without sending it again, while the desk keeps it.
   */
  'packages.read': call(() => [
    z.union([z.object({ bytes }), waiting]),
    z.object({
      draft: id,
      headline: z.string(),
      from: personSchema.nullable(),
      /** When it was sent, in UTC. */
      at: z.iso.datetime(),
      note: z.string().nullable(),
      sources: z.boolean(),
      state: z.enum(['new', 'known', 'merge', 'inBin']),
      kept: z.string(),
    }),
  ]),
  /**
   * Adds the draft of a package, or merges it into the draft with its id; does nothing if it was
   * opened before. One that waits in the newsroom does so no longer. `conflicts` stay in the draft
   * (shared/merge). `changed`: whether text, fields or comments changed.
   */
  'packages.open': call(() => [
    z.union([z.object({ bytes }), z.object({ kept: z.string().max(100) }), waiting]),
    z.object({ id, outcome: z.enum(outcomes), conflicts: z.number().int(), changed: z.boolean() }),
  ]),
} as const
