import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'
import { statusSchema } from '#shared/article/status.ts'
import { wireLineSchema, wireNoteSchema } from '#shared/import/wire.ts'
import { publishFormats } from '#shared/publish/format.ts'
import { problemSchema } from '#shared/publish/problem.ts'
import { reviewTexts } from '#shared/review/review-text.ts'
import { settingsSchema } from '#shared/settings/settings.ts'

const bytes = z.instanceof(Uint8Array)
const id = z.string().min(1).max(100)
const ids = z.array(id).min(1).max(100_000)
const nothing = z.null()
/** Of a story under review: what was accepted, or what it says with all that is suggested. */
const text = z.enum(reviewTexts).default('accepted')

/** A coded error as it travels: `details` fills the text of `code`. */
export const errorSchema = z.object({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

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
  /** The headline with what the search found in it, and a passage of the text; empty without a search. */
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
  'spiked',
  'bin',
] as const

const view = z.enum(libraryViews)

/** What of the library is wanted. `mine` is what the person of the settings' profile wrote in; without one it is empty. `search`: words, the last one as a prefix; a phrase in double quotes; diacritics and case ignored. */
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

const importNamed = z.object({ name: z.string().min(1).max(1_000), bytes })

/** What a file was recognised as. `lines` (wire copy only) can be given other roles and composed again. */
export const readingSchema = z.object({
  name: z.string(),
  format: z.enum(['wire', 'html', 'json']),
  lines: z.array(wireLineSchema),
  notes: z.array(wireNoteSchema),
  article: articleSchema,
})

const call = <Args extends z.ZodType, Result extends z.ZodType>(args: Args, result: Result) => ({ args, result })

/**
 * The one contract between a window (or the command line) and the desk: every call with its arguments and its result. A new call is one line here and one function
 * in the desk. Arguments are validated by the desk, results by whoever called.
 */
export const contract = {
  /** Who the desk is; `notices` are things a person has to be told at start (a damaged library that was set aside). */
  'desk.info': call(z.object({}), z.object({ version: z.string(), folder: z.string(), notices: z.array(errorSchema) })),

  'drafts.list': call(listQuerySchema, z.object({ total: z.number().int(), rows: z.array(draftRowSchema) })),
  /** What the library's filters offer: the values in use, most used first. */
  'drafts.facets': call(
    z.object({ view }),
    z.object({
      /** How many drafts there are in each view. */
      counts: z.record(view, z.number().int()),
      agencies: z.array(z.string()),
      categories: z.array(z.string()),
      languages: z.array(z.string()),
    }),
  ),
  /** Makes a draft of an article; its id is given by the desk, whatever the article says. */
  'drafts.create': call(z.object({ article: articleSchema }), z.object({ id })),
  /** The whole draft as one Yjs update. */
  'drafts.open': call(z.object({ id }), z.object({ update: bytes, binned: z.boolean() })),
  /** Appends a Yjs update. When the result arrives it is on disk. */
  'drafts.append': call(z.object({ id, update: bytes }), nothing),
  'drafts.article': call(z.object({ id }), z.object({ article: articleSchema })),
  'drafts.duplicate': call(z.object({ id }), z.object({ id })),
  'drafts.bin': call(z.object({ ids }), nothing),
  'drafts.restore': call(z.object({ ids }), nothing),
  /** Deletes what is in the bin, for good. */
  'drafts.emptyBin': call(z.object({}), z.object({ deleted: z.number().int() })),

  /** The private notes on a draft's sources (shared/review/sources.ts), a document of their own, whole, as one Yjs update. */
  'sources.open': call(z.object({ id }), z.object({ update: bytes })),
  /** Appends a Yjs update to them. When the result arrives it is on disk. */
  'sources.append': call(z.object({ id, update: bytes }), nothing),

  /** When a draft was kept in the course of writing, earliest first, in milliseconds since the epoch. Versions stand in the draft itself (shared/review/versions.ts). */
  'versions.moments': call(z.object({ id }), z.object({ moments: z.array(z.number().int()) })),
  /** The Yjs snapshot of a draft at the latest moment that is not after `at`; `version.missing` where there is none. */
  'versions.moment': call(z.object({ id, at: z.number() }), z.object({ snapshot: bytes })),

  /** Reads a file of any format. Touches no store. `referenceDate` (YYYY-MM-DD): the day on which dates without a year are read; default today. */
  'import.read': call(
    importNamed.extend({
      from: z.enum(['wire', 'html', 'json']).nullable().default(null),
      referenceDate: z.string().nullable().default(null),
    }),
    readingSchema,
  ),
  /** Makes the article of wire copy anew, after lines were given other roles. */
  'import.compose': call(
    z.object({
      name: z.string().max(1_000),
      lines: z.array(wireLineSchema).max(100_000),
      referenceDate: z.string().nullable().default(null),
    }),
    readingSchema,
  ),

  /** What stands in the way of exporting a draft, and how many `suggestions` wait in it to be decided. */
  'export.check': call(
    z.object({ id, format: z.enum(publishFormats), text }),
    z.object({ headline: z.string(), problems: z.array(problemSchema), suggestions: z.number().int() }),
  ),
  /**
   * A draft in a format. `name` is a safe file name with its extension. Refuses with `export.blocked` where an error stands in the way and with `export.embargoed` before
   * the embargo's end unless `insist`.
   */
  'export.render': call(
    z.object({ id, format: z.enum(publishFormats), text, insist: z.boolean().default(false) }),
    z.object({ name: z.string(), mediaType: z.string(), text: z.string() }),
  ),

  'settings.read': call(z.object({}), settingsSchema),
  'settings.write': call(z.object({ settings: settingsSchema }), settingsSchema),
} as const

export type Contract = typeof contract
export type CallName = keyof Contract
/** What a caller passes. */
export type Args<Name extends CallName> = z.input<Contract[Name]['args']>
/** What the desk gets: validated, defaults filled in. */
export type CheckedArgs<Name extends CallName> = z.output<Contract[Name]['args']>
export type Result<Name extends CallName> = z.output<Contract[Name]['result']>

/** What the desk tells everybody who is connected. */
export const events = {
  /** The library's lists are no longer what they were. */
  'drafts.changed': z.object({ ids: z.array(z.string()) }),
  /** Somebody else's edit of a draft: a Yjs update. Not sent to the connection that appended it. */
  'draft.updated': z.object({ id, update: bytes }),
  /** The same of a draft's private notes. */
  'sources.updated': z.object({ id, update: bytes }),
  'settings.changed': z.object({ settings: settingsSchema }),
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventData<Name extends EventName> = z.output<Events[Name]>

export type DraftRow = z.infer<typeof draftRowSchema>
export type ListQuery = z.input<typeof listQuerySchema>
export type LibraryView = (typeof libraryViews)[number]
export type ListColumn = (typeof listColumns)[number]
export type SnippetPart = z.infer<typeof snippetPartSchema>
export type Reading = z.infer<typeof readingSchema>

/**
 * The desk as anybody sees it, near or far. `call` rejects with a LedeError and nothing else. Each client is one connection: it does not hear its own appends as events.
 */
export interface DeskClient {
  call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Name>>
  /** Returns the way to stop listening. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void
  close(): void
}

/** The desk as a host has it: one object, many clients. */
export interface Desk {
  connect(): DeskClient
  /** Finishes what is being written and closes the store. */
  close(): Promise<void>
}
