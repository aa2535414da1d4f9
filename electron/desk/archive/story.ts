import type { Status } from '#shared/article/status.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import type { AgencyItem } from '../import/agency/item.ts'
import type { ArchiveFile } from './files.ts'

/** A story as an archive says it. */
export interface ArchiveItem {
  readonly item: AgencyItem
  readonly status: Status
  /** Where it is to be read; null where that is not known. */
  readonly address: string | null
}

/** A story in an archive; it is read only where the library has not got it. */
export interface ArchiveStory {
  /**
   * Who it is, wherever the archive lies and however often it is read: its guid, its address, or
   * its path and title.
   */
  readonly key: string
  /** For the report: see `placeIn`; on a site its file. */
  readonly place: string
  /** The folder of its file in the archive, from which its pictures are looked for. */
  readonly folder: string
  /** Roughly how much memory it takes, in characters. */
  readonly size: number
  /** @throws LedeError for what cannot be read */
  read(tally: ArchiveTally): ArchiveItem | Promise<ArchiveItem>
}

/** What comes out of an archive: its stories, and how far it is read, in bytes of all. */
export type Found = { readonly story: ArchiveStory } | { readonly progress: number }

/** A file that stories are read from. */
export interface StoryFile extends ArchiveFile {
  /** Whether no other file of the archive has stories. */
  readonly isOnly: boolean
}

/** Where a story is: what it is called in its file, which is named where there are several. */
export function placeIn({ path, isOnly }: StoryFile, name: string): string {
  return isOnly && name !== '' ? name : `${path}: ${name}`
}
