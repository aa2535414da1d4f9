import { createHash } from 'node:crypto'
import { LedeError } from '#shared/api/errors.ts'
import { imagePartBytes } from '#shared/newsroom/contract.ts'
import type { Query, Sql } from './sql.ts'

/** The most images of one story. */
const mostOfStory = 1_000
/** How long the parts of an incomplete image are kept after the last of them, in ms. */
const patience = 7 * 24 * 3_600_000
/** Where an image is: in the parts from a device here, or under its hash in the object storage. */
export const elsewhere = 'blobs'

/** Stores complete images instead of the database: an object storage. */
export interface Blobs {
  put(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** The bytes from one offset up to another, exclusive. */
  read(hash: string, from: number, to: number): Promise<Uint8Array<ArrayBuffer>>
}

export interface OfferedImage {
  readonly hash: string
  readonly size: number
}

interface Kept {
  size: number
  place: string
}

/**
 * The images of stories, each stored once by its hash, which is verified before anybody can use it.
 * Until then the parts from each device are separate: nobody can damage what another sends, and
 * interrupted uploads are resumed. Whoever knows an image's hash has read it in a story that uses
 * it, and may use it in another.
 */
export class Images {
  readonly #sql: Sql
  readonly #blobs: Blobs | null
  readonly #now: () => number

  constructor(sql: Sql, blobs: Blobs | null, now: () => number) {
    this.#sql = sql
    this.#blobs = blobs
    this.#now = now
  }

  /**
   * How much of an image has arrived; whether the story uses it only from now on. @throws LedeError
   */
  async offer(story: string, device: string, { hash, size }: OfferedImage): Promise<{ from: number; isNew: boolean }> {
    const kept = await this.#kept(hash)
    if (kept === null) return { from: await this.#sentOf(hash, device, size), isNew: false }
    if (kept.size !== size) throw new LedeError('newsroom.badImage')
    return { from: size, isNew: await this.#use(this.#sql, story, hash) }
  }

  /** Takes the next part; returns how much has arrived. @throws LedeError `newsroom.badImage` */
  async put(
    story: string,
    device: string,
    { hash, size }: OfferedImage,
    { from, bytes }: { from: number; bytes: Uint8Array },
  ): Promise<number> {
    const kept = await this.#kept(hash)
    const sent = kept === null ? await this.#sentOf(hash, device, size) : size
    // Another device has sent it meanwhile, or this was sent before: the upload continues from what
    // is there.
    if (kept !== null || from !== sent || bytes.length === 0 || sent + bytes.length > size) {
      if (kept !== null) await this.#use(this.#sql, story, hash)
      return sent
    }
    await this.#sql.query(
      'insert into image_parts (hash, device, start, bytes, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [hash, device, from, bytes, this.#now()],
    )
    const next = from + bytes.length
    if (next === size) await this.#finish(story, device, { hash, size })
    return next
  }

  /** A part of an image that a story uses. @throws LedeError `newsroom.noImage` */
  async read(story: string, hash: string, from: number): Promise<{ size: number; bytes: Uint8Array<ArrayBuffer> }> {
    const [kept] = await this.#sql.query<Kept>(
      'select size, place from images join story_images using (hash) where story = $1 and hash = $2',
      [story, hash],
    )
    if (kept === undefined || from >= kept.size) throw new LedeError('newsroom.noImage')
    const to = Math.min(from + imagePartBytes, kept.size)
    if (kept.place !== elsewhere) {
      const [part] = await this.#sql.query<{ start: number; bytes: Uint8Array }>(
        'select start, bytes from image_parts where hash = $1 and device = $2 and start <= $3 order by start desc limit 1',
        [hash, kept.place, from],
      )
      const bytes = new Uint8Array(part?.bytes.subarray(from - part.start) ?? [])
      if (bytes.length === 0) throw new LedeError('newsroom.noImage')
      return { size: kept.size, bytes }
    }
    if (this.#blobs === null) throw new LedeError('newsroom.noImage')
    return { size: kept.size, bytes: await this.#blobs.read(hash, from, to) }
  }

  /** Verifies all that a device has sent of an image; from then on it is available. */
  async #finish(story: string, device: string, { hash, size }: OfferedImage): Promise<void> {
    const { query } = this.#sql
    if ((await hashOfParts(this.#sql, hash, device)) !== hash) {
      await query('delete from image_parts where hash = $1 and device = $2', [hash, device])
      throw new LedeError('newsroom.badImage')
    }
    // Before anybody is told that it is available.
    if (this.#blobs !== null) {
      const whole: Uint8Array[] = []
      for await (const part of partsOf(this.#sql, hash, device)) whole.push(part)
      await this.#blobs.put(hash, new Uint8Array(Buffer.concat(whole)))
    }
    const place = this.#blobs === null ? device : elsewhere
    await this.#sql.transaction(async (on) => {
      await on.query('insert into images (hash, size, place, at) values ($1, $2, $3, $4) on conflict do nothing', [
        hash,
        size,
        place,
        this.#now(),
      ])
      await this.#use(on, story, hash)
      // Removes what is no longer its place, and parts from other devices. Those of an incomplete
      // image are removed all at once: without its beginning the rest could not be resumed.
      await on.query(
        `delete from image_parts where (hash = $1 and device <> (select place from images where hash = $1))
           or (not exists (select from images where images.hash = image_parts.hash) and (hash, device) in
             (select hash, device from image_parts group by hash, device having max(at) < $2))`,
        [hash, this.#now() - patience],
      )
    })
  }

  async #kept(hash: string): Promise<Kept | null> {
    const [kept] = await this.#sql.query<Kept>('select size, place from images where hash = $1', [hash])
    return kept ?? null
  }

  async #sentOf(hash: string, device: string, size: number): Promise<number> {
    const [found] = await this.#sql.query<{ sent: number }>(
      'select coalesce(sum(length(bytes)), 0) as sent from image_parts where hash = $1 and device = $2',
      [hash, device],
    )
    const sent = found?.sent ?? 0
    if (sent < size) return sent
    // Of another size than declared at first, or never verified, as after a crash.
    await this.#sql.query('delete from image_parts where hash = $1 and device = $2', [hash, device])
    return 0
  }

  /**
   * Records that a story uses an image; returns whether that is new. @throws LedeError
   * `draft.tooMuch`
   */
  async #use({ query }: Query, story: string, hash: string): Promise<boolean> {
    const [used] = await query<{ n: number }>(
      'select count(*) as n from story_images where story = $1 and hash <> $2',
      [story, hash],
    )
    if ((used?.n ?? 0) >= mostOfStory) throw new LedeError('draft.tooMuch')
    const added = await query(
      'insert into story_images (story, hash, at) values ($1, $2, $3) on conflict do nothing returning hash',
      [story, hash, this.#now()],
    )
    return added.length > 0
  }
}

/** SHA-256 of what a device has sent of an image, as lower-case hex. */
export async function hashOfParts(on: Query, hash: string, device: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const part of partsOf(on, hash, device)) digest.update(part)
  return digest.digest('hex')
}

/** What a device has sent of an image, part by part, up to the first gap. */
async function* partsOf({ query }: Query, hash: string, device: string): AsyncGenerator<Uint8Array> {
  for (let start = 0; ; ) {
    const [part] = await query<{ bytes: Uint8Array }>(
      'select bytes from image_parts where hash = $1 and device = $2 and start = $3',
      [hash, device, start],
    )
    if (part === undefined) return
    yield part.bytes
    start += part.bytes.length
  }
}
