import type { Database } from '../store/database.ts'
import { type PartRecords, partsIn } from './part-records.ts'

/** Which images of which story the newsroom has, and the received parts of images and packages. */
export const imageTables = `
  create table images_sent (story text not null, hash text not null, primary key (story, hash)) strict, without rowid;
  create table image_parts (
    hash text not null, start integer not null, bytes blob not null, primary key (hash, start)
  ) strict, without rowid;
  `

/** The stored records on images; all of it can be requested again. */
export interface ImageRecords {
  isSent(story: string, hash: string): boolean
  setSent(story: string, hash: string): void
  /** The received parts of images and packages, by their hash. */
  readonly parts: PartRecords
  /** From now on nothing is known to be in the newsroom. */
  beginAnew(): void
}

export function imagesIn(database: Database): ImageRecords {
  return {
    isSent: (story, hash) =>
      database.get('select 1 as one from images_sent where story = ? and hash = ?', story, hash) !== undefined,
    setSent: (story, hash) =>
      void database.loosely(() => database.run('insert or ignore into images_sent values (?, ?)', story, hash)),
    parts: partsIn(database, 'image_parts', 'hash'),
    beginAnew: () => void database.loosely(() => database.run('delete from images_sent')),
  }
}
