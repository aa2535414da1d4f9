import { z } from 'zod'
import { articleSchema } from '#shared/article/article.ts'
import { statusSchema } from '#shared/article/status.ts'
import { templateName } from '#shared/article/template.ts'
import { assetSchema, hashSchema, mediaTypes } from '#shared/asset/asset.ts'
import { renditionSchema } from '#shared/asset/rendition.ts'
import { damageSchema } from '#shared/damage/damage.ts'
import { foundDraftSchema, maxHits } from '#shared/find/found.ts'
import { findQuerySchema, replacementSchema } from '#shared/find/query.ts'
import { formatIds, severalIds } from '#shared/formats/formats.ts'
import { sourceIds } from '#shared/formats/sources.ts'
import { leftOutSchema } from '#shared/import/left-out.ts'
import { wireLineSchema, wireNoteSchema } from '#shared/import/wire.ts'
import { memberSchema } from '#shared/newsroom/contract.ts'
import { appointSchema, deskNewsroomSchema, filedStorySchema, inviteSchema } from '#shared/newsroom/standing.ts'
import { problemSchema } from '#shared/publish/problem.ts'
import { personSchema } from '#shared/review/person.ts'
import { reviewTexts } from '#shared/review/review-text.ts'
import { takenReviewSchema } from '#shared/review/taken-review.ts'
import { dictionaryTag, settingsSchema } from '#shared/settings/settings.ts'
import { call } from './call.ts'

const bytes = z.instanceof(Uint8Array)
const id = z.string().min(1).max(100)
const ids = z.array(id).min(1).max(100_000)
const nothing = z.null()
const dictionaryFiles = z.object({ affixes: bytes, words: bytes })
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
  'killed',
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

/** Which drafts are searched: those that a list shows, never what is in the bin, and published ones only where it says so. */
export const findScopeSchema = listQuerySchema
  .pick({ view: true, search: true, status: true, agency: true, category: true, language: true })
  .extend({ published: z.boolean().default(false) })

const templateRowSchema = z.object({
  id,
  name: z.string(),
  headline: z.string(),
  language: z.string(),
  changedAt: z.number(),
  problem: errorSchema.nullable(),
})

/** What opening a package did. */
export const outcomes = ['added', 'merged', 'known'] as const
export type Outcome = (typeof outcomes)[number]

/** The most stories that are read of one file; how many more there are is told. */
export const mostStories = 300

const importNamed = z.object({ name: z.string().min(1).max(1_000), bytes })

/** What a story of a file was recognised as. `lines` (of wire copy and pages) can be given other roles and composed again. */
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
   * The images that its stories show and that are files or `data:`, in their order, each once: where it
   * has them, and what a page of Lede's own calls them.
   */
  images: z.array(z.object({ address: z.string(), asset: hashSchema.nullable() })),
})

/** An image beside an exported file. `path`: relative to it, with `/`. */
export const imageFileSchema = z.object({
  path: z.string(),
  hash: hashSchema,
  /** Null: the image as it was put. */
  rendition: renditionSchema.nullable(),
})

/**
 * The one contract between a window (or the command line) and the desk: every call with its arguments and its result. A new call is one line here and one function
 * in the desk. Arguments are validated by the desk, results by whoever called.
 */
export const contract = {
  /** Who the desk is; `notices` are things a person has to be told at every start. */
  'desk.info': call(() => [
    z.object({}),
    z.object({ version: z.string(), folder: z.string(), notices: z.array(errorSchema) }),
  ]),

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
  /** Makes a draft of an article; its id is given by the desk, whatever the article says. `review`: what came with it, of another program, as suggestions and comments. */
  'drafts.create': call(() => [
    z.object({ article: articleSchema, review: takenReviewSchema.nullable().default(null) }),
    z.object({ id }),
  ]),
  /** The whole draft as one Yjs update. */
  'drafts.open': call(() => [z.object({ id }), z.object({ update: bytes, binned: z.boolean() })]),
  /** Appends a Yjs update. When the result arrives it is on disk. */
  'drafts.append': call(() => [z.object({ id, update: bytes }), nothing]),
  'drafts.article': call(() => [z.object({ id }), z.object({ article: articleSchema })]),
  'drafts.duplicate': call(() => [z.object({ id }), z.object({ id })]),
  'drafts.bin': call(() => [z.object({ ids }), nothing]),
  'drafts.restore': call(() => [z.object({ ids }), nothing]),
  /** Deletes what is in the bin, for good. */
  'drafts.emptyBin': call(() => [z.object({}), z.object({ deleted: z.number().int() })]),

  /** The private notes on a draft's sources (shared/review/sources.ts), a document of their own, whole, as one Yjs update. */
  'sources.open': call(() => [z.object({ id }), z.object({ update: bytes })]),
  /** Appends a Yjs update to them. When the result arrives it is on disk. */
  'sources.append': call(() => [z.object({ id, update: bytes }), nothing]),

  /**
   * Takes in an image, of which one copy is kept however many drafts use it. `hash` is what figures name it by. `name`: the file's, for messages; what it is, its bytes say. Until a draft
   * names it, it is kept for a day. When the result arrives it is on disk.
   */
  'assets.put': call(() => [z.object({ bytes, name: z.string().min(1).max(1_000) }), assetSchema]),
  /** What is known of an image; null where the library has none of this hash. */
  'assets.find': call(() => [z.object({ hash: hashSchema }), z.object({ asset: assetSchema.nullable() })]),
  /** An image at its full size, without its metadata: nothing that is shown, printed or copied can carry it on. */
  'assets.read': call(() => [z.object({ hash: hashSchema }), z.object({ bytes, mediaType: z.enum(mediaTypes) })]),
  /** An image as it is published (shared/asset/rendition.ts), without metadata. */
  'assets.render': call(() => [renditionSchema, z.object({ bytes })]),

  /** When a draft was kept in the course of writing, earliest first, in milliseconds since the epoch. Versions stand in the draft itself (shared/review/versions.ts). */
  'versions.moments': call(() => [z.object({ id }), z.object({ moments: z.array(z.number().int()) })]),
  /** The Yjs snapshot of a draft at the latest moment that is not after `at`; `version.missing` where there is none. */
  'versions.moment': call(() => [z.object({ id, at: z.number() }), z.object({ snapshot: bytes })]),

  /**
   * A draft with its history as a `.lede` package, in which its log says that it was sent. The draft here does not say so yet: append `update` once the file is kept. `sources`: with
   * the private notes; `review`: moved to review first, where it may go there.
   */
  /** The stories that others are begun with, by name. `problem`: why one cannot be used; then little of it is known. */
  'templates.list': call(() => [z.object({}), z.array(templateRowSchema)]),
  /** Makes a template of a draft as it stands on disk, without what belongs to that story alone (shared/article/template.ts). */
  'templates.save': call(() => [z.object({ name: templateName, draft: id }), z.object({ id })]),
  'templates.rename': call(() => [z.object({ id: z.uuid(), name: templateName }), nothing]),
  'templates.delete': call(() => [z.object({ id: z.uuid() }), nothing]),
  /** Makes a draft of a template. */
  'templates.start': call(() => [z.object({ id: z.uuid() }), z.object({ id })]),

  /** A draft with its history as a `.lede` package, and that it was sent in its log. `sources`: with the private notes; `originals`: with images as they were put, their metadata included. */
  'packages.write': call(() => [
    z.object({
      id,
      note: z.string().max(10_000).nullable().default(null),
      sources: z.boolean().default(false),
      review: z.boolean().default(false),
      originals: z.boolean().default(false),
    }),
    z.object({ name: z.string(), bytes, update: bytes }),
  ]),
  /** What a package holds, and what opening it would do. Touches no store. */
  'packages.read': call(() => [
    z.object({ bytes }),
    z.object({
      draft: id,
      headline: z.string(),
      from: personSchema.nullable(),
      /** When it was sent, in UTC. */
      at: z.iso.datetime(),
      note: z.string().nullable(),
      sources: z.boolean(),
      state: z.enum(['new', 'known', 'merge', 'inBin']),
    }),
  ]),
  /** Adds the draft of a package, or merges it into the one of its id; nothing where it was opened before. `conflicts` are kept in the draft (shared/merge). `changed`: whether text, fields or comments are other than before. */
  'packages.open': call(() => [
    z.object({ bytes }),
    z.object({ id, outcome: z.enum(outcomes), conflicts: z.number().int(), changed: z.boolean() }),
  ]),

  /**
   * Reads a file of any format. Touches no store. `from`: what it is; null lets the content decide. `pasted`: the bytes
   * are no file's but UTF-8 of text that was pasted, and no other encoding is guessed. `referenceDate` (YYYY-MM-DD): the day on which dates without a year are read; default today. `images`: what the library has of the images
   * that an earlier reading told of, in that order.
   */
  'import.read': call(() => [
    importNamed.extend({
      from: z.enum(sourceIds).nullable().default(null),
      pasted: z.boolean().default(false),
      referenceDate: z.string().nullable().default(null),
      images: z
        .array(assetSchema.unwrap().pick({ hash: true, width: true, height: true }).nullable())
        .max(10_000)
        .default([]),
    }),
    fileReadingSchema,
  ]),
  /** Makes the article of lines anew, after they were given other roles. `base`: what it says beside them, as its reading told. */
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

  /**
   * What a query finds in the drafts, the youngest first, until `limit` hits are found; `next` (null: there is no more) is where to go on. With a `replacement`, what would stand there.
   * Refuses with `find.pattern` what is no pattern, and with `find.tooSlow` one that takes too long.
   */
  'find.search': call(() => [
    z.object({
      query: findQuerySchema,
      replacement: replacementSchema.nullable().default(null),
      scope: findScopeSchema.default(findScopeSchema.parse({})),
      from: z.number().int().nullable().default(null),
      limit: z.number().int().min(1).max(maxHits).default(500),
    }),
    z.object({ drafts: z.array(foundDraftSchema), next: z.number().int().nullable() }),
  ]),
  /**
   * Replaces hits that `find.search` told of with the same query and replacement, and keeps a version of each draft before. What is no longer as it was shown is left as it is and counted
   * as `changed`; `failed` are drafts in which nothing could be replaced, and why. In a draft under review, replacements are suggestions.
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

  /** What stands in the way of exporting a draft, and how many `suggestions` and `conflicts` of a merge wait in it to be decided. */
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
   * A draft in a format. `name` is a safe file name with its extension; `images` are the files that belong beside it, each under its path, and got one by one: by `assets.render`, or where there is no
   * rendition by `assets.read`. Refuses with `export.blocked` where an error stands in the way and with `export.held` where
   * something holds the story, unless `insist` (`export.reason` where errors of the checks hold it and no `reason` is given); then the history says who did, and why, and the copy that it is under embargo. `problems`: what did not stand in the way, but is to be said; so are `suggestions` and `conflicts`, as in `export.check`.
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
   * Several drafts as one file of a format that takes several, whose images lie where their addresses say. Refuses as `export.render` does where one of them may not leave, and then lets out none. `stories` in the order
   * of `ids`, with what is to be said of each.
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

  /** A draft as it stands, to be printed as a manuscript, and how many suggestions wait in it. Refuses with `export.blocked` and `export.held` as `export.render` does, but unfinished as it may be. */
  'export.print': call(() => [
    z.object({ id, insist: z.boolean().default(false) }),
    z.object({ article: articleSchema, suggestions: z.number().int() }),
  ]),

  /** What was found damaged and nobody has said to have read yet, the latest last. */
  'damage.list': call(() => [z.object({}), z.array(damageSchema)]),
  /** Somebody has read what was found up to a time, in milliseconds since the epoch: it is not told again. */
  'damage.read': call(() => [z.object({ upTo: z.number() }), nothing]),

  /** Of these words, those that the house writes so: they stand in several other drafts than `except`, written the very same way. */
  'spelling.usual': call(() => [
    z.object({ words: z.array(z.string().min(1).max(100)).max(500), except: id.nullable().default(null) }),
    z.object({ words: z.array(z.string()) }),
  ]),
  /** The languages of the dictionaries that somebody has brought, each as two files of Hunspell's (shared/spelling/dictionary-files.ts). */
  'dictionaries.list': call(() => [z.object({}), z.object({ tags: z.array(z.string()) })]),
  'dictionaries.read': call(() => [z.object({ tag: dictionaryTag }), dictionaryFiles]),
  /** Keeps a dictionary in place of the one of its language. Refuses with `spelling.…` what is none. */
  'dictionaries.put': call(() => [
    dictionaryFiles.extend({ tag: dictionaryTag }),
    z.object({ entries: z.number().int() }),
  ]),
  'dictionaries.remove': call(() => [z.object({ tag: dictionaryTag }), nothing]),
  /** To which newsroom this desk belongs, how the link to it is, and how much waits for it (shared/newsroom). */
  'newsroom.read': call(() => [z.object({}), deskNewsroomSchema]),
  /** Joins a newsroom with an invitation; `device`: what this computer is called there. Nothing of any draft goes there before it is filed. */
  'newsroom.join': call(() => [
    z.object({ address: z.string().max(2_000), invitation: z.string().max(1_000), device: z.string().max(200) }),
    deskNewsroomSchema,
  ]),
  /** Leaves the newsroom. Drafts stay here as they are; `unsent`: those of which something never reached it. */
  'newsroom.leave': call(() => [z.object({}), z.object({ unsent: z.array(id) })]),
  /** Files a draft to a desk of the newsroom, by the desk's id or name: from then on the people of that desk have it. When the result arrives it is there. */
  'newsroom.file': call(() => [z.object({ id, desk: z.string().max(200) }), filedStorySchema]),
  /** A draft in the newsroom; null where it was never filed. */
  'newsroom.story': call(() => [z.object({ id }), z.object({ story: filedStorySchema.nullable() })]),
  /** Waits until all that is here is in the newsroom and the reverse, or until it is clear that it will not be for now. */
  'newsroom.sync': call(() => [z.object({}), deskNewsroomSchema]),
  /** Says which draft this window shows, null for none or for nobody's eyes: the others who have it open see who is there. */
  'newsroom.present': call(() => [z.object({ id: id.nullable() }), nothing]),
  /** Who is in the newsroom, with which devices, for administrators. */
  'newsroom.members': call(() => [z.object({}), z.array(memberSchema)]),
  /** Makes somebody something else, for administrators. */
  'newsroom.appoint': call(() => [appointSchema, nothing]),
  /** Shuts a device out, for its owner and for administrators; its link is cut at once, and what it has it keeps. */
  'newsroom.revoke': call(() => [z.object({ device: id }), nothing]),
  /** Makes an invitation, for administrators; `person`: for another device of somebody. */
  'newsroom.invite': call(() => [inviteSchema, z.object({ invitation: z.string(), expiresAt: z.number() })]),

  'settings.read': call(() => [z.object({}), settingsSchema]),
  'settings.write': call(() => [z.object({ settings: settingsSchema }), settingsSchema]),
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
  /** Somebody has brought a dictionary, or removed one. */
  'dictionaries.changed': z.object({}),
  'settings.changed': z.object({ settings: settingsSchema }),
  /** The link to the newsroom, what it says of itself, or how much waits for it is other than before. */
  'newsroom.changed': z.object({ newsroom: deskNewsroomSchema }),
  /** What `newsroom.story` says of a draft is other than before. */
  'newsroom.story': z.object({ id, story: filedStorySchema }),
  /** Something damaged was found, or read. */
  'damage.changed': z.object({}),
} as const

export type Events = typeof events
export type EventName = keyof Events
export type EventData<Name extends EventName> = z.output<Events[Name]>

export type DraftRow = z.infer<typeof draftRowSchema>
export type ListQuery = z.input<typeof listQuerySchema>
export type LibraryView = (typeof libraryViews)[number]
export type ListColumn = (typeof listColumns)[number]
export type SnippetPart = z.infer<typeof snippetPartSchema>
export type FindScope = z.infer<typeof findScopeSchema>
export type Reading = z.infer<typeof readingSchema>
export type FileReading = z.infer<typeof fileReadingSchema>

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
