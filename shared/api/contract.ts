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
 * arguments and its result, a chapter an area (`calls/`). A new call is one line there and one
 * function in the desk. Arguments are validated by the desk, results by whoever called.
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
/** What the desk gets: validated, defaults filled in. */
export type CheckedArgs<Name extends CallName> = z.output<Contract[Name]['args']>
export type Result<Name extends CallName> = z.output<Contract[Name]['result']>

/** What the desk tells those who are connected. */
export const events = {
  /** The library's lists are no longer what they were. */
  'drafts.changed': z.object({ ids: z.array(z.string()) }),
  /**
   * Somebody else's edit of a draft that the connection has open (`drafts.open`): a Yjs update. Not
   * sent to the connection that appended it.
   */
  'draft.updated': z.object({ id, update: bytes }),
  /** The same of a draft's private notes (`sources.open`). */
  'sources.updated': z.object({ id, update: bytes }),
  /** Somebody has brought a dictionary, or removed one. */
  'dictionaries.changed': z.object({}),
  /** House rules, of this library or its newsroom, are other than before, or what is said of them. */
  'rules.changed': z.object({}),
  'settings.changed': z.object({ settings: settingsSchema }),
  /**
   * The link to the newsroom, what it says of itself, or how much waits for it is other than
   * before.
   */
  'newsroom.changed': z.object({ newsroom: deskNewsroomSchema }),
  /** What `newsroom.story` says of a draft is other than before. */
  'newsroom.story': z.object({ id, story: filedStorySchema }),
  /** How far an archive is taken over. */
  'archive.changed': z.object({ archive: archiveSchema.nullable() }),
  /**
   * A file of the watched folder was taken in, as drafts (an archive as many that are not named),
   * or could not be; or the folder itself cannot be read.
   */
  'watch.taken': z.object({ name: z.string(), ids: z.array(id), error: errorSchema.nullable() }),
  /** Others have come to stories, or have left them: all of what `newsroom.company` says. */
  'newsroom.company': companySchema,
  /** Where the others in a draft are that this desk shows: all of them. */
  'newsroom.carets': z.object({ id, carets: z.array(otherCaretSchema) }),
  /** The list of production or the inbox is other than before; how much in it was not read. */
  'newsroom.production': z.object({ unread: z.number().int() }),
  /** An image that a draft names is here now, and was not before. */
  'assets.came': z.object({ hash: z.string() }),
  /** Something damaged was found, or somebody has read of it. */
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
  /** Returns the way to stop listening. */
  on<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void
  close(): void
}

/** Who is at the other end of a connection, asked anew at each call; null where nobody has said. */
export type Who = () => Person | null

/** The desk as a host has it: one object, many clients. */
export interface Desk {
  /**
   * @param who in whose name the connection's calls are done; the person of this computer's
   *   settings where it is left out.
   */
  connect(who?: Who): DeskClient
  /**
   * Begins to take over the archive at a path of this machine, for hosts alone: `archives.standing`
   * and `archive.changed` tell how it stands. `from`: what it is; null lets the content decide.
   *
   * @throws LedeError `archive.busy`
   */
  importArchive(path: string, from: ArchiveKind | null): void
  /**
   * Takes in what lands in a folder of this machine, for hosts alone; `watch.taken` tells of it.
   */
  watchFolder(path: string): void
  /** Finishes what is being written and closes the store. */
  close(): Promise<void>
}
