import type { CodedError } from '#shared/api/coded-error.ts'
import type { Asset } from '#shared/asset/asset.ts'
import type { ArchiveKind } from '#shared/import/archive-kind.ts'
import type { ArchiveReport } from '#shared/import/archive-report.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { ReadContext } from '../import/reader.ts'
import type { MadeDraft } from '../store/library.ts'

/** The task with which a thread that reads an archive starts. */
export interface ArchiveTask {
  readonly path: string
  readonly from: ArchiveKind | null
  readonly context: ReadContext
  readonly person: Person | null
  /** What earlier runs reported about stories that are drafts by now. */
  readonly told: ArchiveReport['told']
  /** The stories that an earlier thread failed on, by the ids of their drafts. */
  readonly refused: readonly string[]
}

/** A story converted to a draft, to be put into the library. */
export interface ArchiveDraft {
  readonly id: string
  readonly made: MadeDraft
}

/** How far an archive is read, between 0 and 1, and the report so far. */
export interface ArchiveStanding {
  readonly progress: number
  readonly report: ArchiveReport
  /**
   * The part of the report that concerns stories and not the archive: the next run begins with it.
   */
  readonly told: ArchiveReport['told']
}

/** Requests of the thread to the desk. */
export type ArchiveWish =
  | { readonly known: readonly string[] }
  | { readonly picture: { readonly name: string; readonly bytes: Uint8Array } }
  | { readonly drafts: readonly ArchiveDraft[]; readonly standing: ArchiveStanding }

/** The answer to each request. */
export interface ArchiveAnswers {
  known: readonly boolean[]
  picture: Asset | null
  drafts: null
}

export type FromThread =
  | { readonly wish: number; readonly what: ArchiveWish }
  /** It begins with a story, and the next message should come soon. */
  | { readonly begins: string }
  | { readonly standing: ArchiveStanding }
  | { readonly done: ArchiveStanding }
  | { readonly error: CodedError }

export interface ToThread {
  readonly wish: number
  readonly answer: ArchiveAnswers[keyof ArchiveAnswers]
}
