import type { Database } from '../store/database.ts'

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
  /** The received parts of an image, or of a package, in order. */
  parts(hash: string): Uint8Array[]
  addPart(hash: string, start: number, bytes: Uint8Array): void
  forgetParts(hash: string): void
  /** From now on nothing is known to be in the newsroom. */
  beginAnew(): void
}

export function imagesIn(database: Database): ImageRecords {
  return {
    isSent: (story, hash) =>
      database.get('select 1 as one from images_sent where story = ? and hash = ?', story, hash) !== undefined,
    setSent: (story, hash) =>
      void database.loosely(() => database.run('insert or ignore into images_sent values (?, ?)', story, hash)),
    parts: (hash) =>
      database
        .all<{ bytes: Uint8Array }>('select bytes from image_parts where hash = ? order by start', hash)
        .map(({ bytes }) => bytes),
    addPart: (hash, start, bytes) =>
      void database.loosely(() =>
        database.run('insert or replace into image_parts values (?, ?, ?)', hash, start, bytes),
      ),
    forgetParts: (hash) => void database.loosely(() => database.run('delete from image_parts where hash = ?', hash)),
    beginAnew: () => void database.loosely(() => database.run('delete from images_sent')),
  }
}
