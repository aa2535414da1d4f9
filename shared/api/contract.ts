import { z } from 'zod'
import type { ArchiveKind } from '#shared/import/archive-kind.ts'
import { otherCaretSchema } from '#shared/newsroom/caret.ts'
import { companySchema, deskNewsroomSchema, filedStorySchema } from '#shared/newsroom/standing.ts'
import type { Person } from '#shared/review/people/person.ts'
import { settingsSchema } from '#shared/settings/settings.ts'
import { archiveSchema, archivesCalls } from './calls/archives.ts'
import { assetsCalls } from './calls/assets.ts'
import { bytes, errorSchema, id } from './calls/common.ts'
import { deskCalls } from './calls/desk.ts'
import {
  type draftRowSchema,
  draftsCalls,
  type libraryViews,
  type listColumns,
  type listQuerySchema,
  type snippetPartSchema,
} from './calls/drafts.ts'
import { exportCalls } from './calls/export.ts'
import { findCalls, type findScopeSchema } from './calls/find.ts'
import { type fileReadingSchema, importCalls, type readingSchema } from './calls/import.ts'
import { newsroomCalls } from './calls/newsroom.ts'
import { packagesCalls } from './calls/packages.ts'
import { rulesCalls } from './calls/rules.ts'
import { spellingCalls } from './calls/spelling.ts'
import { templatesCalls } from './calls/templates.ts'

export { errorSchema } from './calls/common.ts'
export { draftRowSchema, libraryViews, listColumns, listQuerySchema, snippetPartSchema } from './calls/drafts.ts'

export { findScopeSchema } from './calls/find.ts'
export { fileReadingSchema, readingSchema } from './calls/import.ts'
export type { PackageOutcome as Outcome } from './calls/packages.ts'

/**
 * The one contract between a window (or the command line) and the desk: every call with its
 * arguments and its result, one chapter for each area (`calls/`). A new call is one line there and
 * one function in the desk. The desk validates arguments, the caller validates results.
 */
export const contract = {
  ...deskCalls,
  ...draftsCalls,
  ...templatesCalls,
  ...assetsCalls,
  ...packagesCalls,
  ...importCalls,
  ...archivesCalls,
  ...findCalls,
  ...exportCalls,
  ...spellingCalls,
  ...rulesCalls,
  ...newsroomCalls,
} as const

export type Contract = typeof contract
export type CallName = keyof Contract
/** What a caller passes. */
export type Args<Name extends CallName> = z.input<Contract[Name]['args']>
/** What the desk gets: validated, with defaults filled in. */
export type CheckedArgs<Name extends CallName> = z.output<Contract[Name]['args']>
export type Result<Name extends CallName> = z.output<Contract[Name]['result']>

/** What the desk tells those who are connected to it. */
export const events = {
  /** What the library's lists show has changed. */
  'drafts.changed': z.object({ ids: z.array(z.string()) }),
  /**
   * Somebody else's edit of a draft that the connection has open (`drafts.open`): a Yjs update. Not
   * sent to the connection that appended it.
   */
  'draft.updated': z.object({ id, update: bytes }),
  /** The same for a draft's private notes (`sources.open`). */
  'sources.updated': z.object({ id, update: bytes }),
  /** Somebody has added or removed a dictionary. */
  'dictionaries.changed': z.object({}),
  /**
   * House rules, of this library or its newsroom, are other than before, or what is said of them.
   */
  'rules.changed': z.object({}),
  'settings.changed': z.object({ settings: settingsSchema }),
  /**
   * The link to the newsroom, what the newsroom says of itself, or how much waits to be sent has
   * changed.
   */
  'newsroom.changed': z.object({ newsroom: deskNewsroomSchema }),
  /** What `newsroom.story` says of a draft has changed. */
  'newsroom.story': z.object({ id, story: filedStorySchema }),
  /** How far the import of an archive has come. */
  'archive.changed': z.object({ archive: archiveSchema.nullable() }),
  /**
   * A file of the watched folder was imported as drafts (for an archive, too many to be named), or
   * could not be; or the folder itself cannot be read.
   */
  'watch.taken': z.object({ name: z.string(), ids: z.array(id), error: errorSchema.nullable() }),
  /** Others have opened or left stories: the whole answer of `newsroom.company`. */
  'newsroom.company': companySchema,
  /** Where the others are in a draft that this desk shows: all of them. */
  'newsroom.carets': z.object({ id, carets: z.array(otherCaretSchema) }),
  /** The production list or the inbox has changed; how many items in the inbox are unread. */
  'newsroom.production': z.object({ unread: z.number().int() }),
  /** What `newsroom.packages` answers has changed. */
  'newsroom.packages': z.object({}),
  /** An image that a draft names has arrived. */
  'assets.came': z.object({ hash: z.string() }),
  /** Damage was found, or somebody has confirmed reading about it. */
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
export type Archive = z.infer<typeof archiveSchema>
export type FileReading = z.infer<typeof fileReadingSchema>

/**
 * The desk as anybody sees it, near or far. `call` rejects with a LedeError and nothing else. Each
 * client is one connection: it does not hear its own appends as events.
 */
export interface DeskClient {
  call<Name extends CallName>(name: Name, args: Args<Name>): Promise<Result<Name>>
  /** Returns a function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void
  close(): void
}

/** Who is at the other end of a connection, asked at each call; null if nobody has said. */
export type Who = () => Person | null

/** The desk as a host has it: one object, many clients. */
export interface Desk {
  /**
   * @param who in whose name the connection's calls are made; without it, the person of this
   * computer's settings.
   */
  connect(who?: Who): DeskClient
  /**
   * Begins to import the archive at a path of this machine, for hosts only: `archives.standing` and
   * `archive.changed` report its progress. `from`: its kind; null detects it from the content.
   *
   *
   * @throws LedeError `archive.busy`
   */
  importArchive(path: string, from: ArchiveKind | null): void
  /**
   * Imports files that arrive in a folder of this machine, for hosts only; `watch.taken` reports
   * each.
   */
  watchFolder(path: string): void
  /** Finishes pending writes and closes the store. */
  close(): Promise<void>
}
