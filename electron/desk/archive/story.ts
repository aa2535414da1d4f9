import type { Status } from '#shared/article/status.ts'
import type { ArchiveTally } from '#shared/import/archive-report.ts'
import type { AgencyItem } from '../import/agency/item.ts'
import type { ArchiveFile } from './files.ts'

/** The content of a story in an archive. */
export interface ArchiveItem {
  readonly item: AgencyItem
  readonly status: Status
  /** Its public address; null if unknown. */
  readonly address: string | null
}

/** A story in an archive; it is only read if the library lacks it. */
export interface ArchiveStory {
  /**
   * Its identity, wherever the archive is and however often it is read: its guid, its address, or
   * its path and title.
   */
  readonly key: string
  /** For the report: see `placeIn`; for a site its file. */
  readonly place: string
  /** The folder of its file in the archive, relative to which its pictures are found. */
  readonly folder: string
  /** Roughly how much memory it takes, in characters. */
  readonly size: number
  /** @throws LedeError for what cannot be read */
  read(tally: ArchiveTally): ArchiveItem | Promise<ArchiveItem>
}

/** Items from reading an archive: its stories, and how far it is read, in bytes of the total. */
export type Found = { readonly story: ArchiveStory } | { readonly progress: number }

/** A file that stories are read from. */
export interface StoryFile extends ArchiveFile {
  /** Whether no other file of the archive contains stories. */
  readonly isOnly: boolean
}

/** Where a story is, for the report: its name in its file, and the file if there are several. */
export function placeIn({ path, isOnly }: StoryFile, name: string): string {
  return isOnly && name !== '' ? name : `${path}: ${name}`
}
