import { LedeError } from '#shared/api/errors.ts'
import { type Blobs, Shelf, type Thing } from './shelf.ts'
import type { Query, Sql } from './sql.ts'

/** The most images of one story. */
const mostOfStory = 1_000

/**
 * The images of stories. Whoever knows an image's hash has read it in a story that uses it, and may
 * use it in another.
 */
export class Images {
  readonly #sql: Sql
  readonly #shelf: Shelf
  readonly #now: () => number

  constructor(sql: Sql, blobs: Blobs | null, now: () => number) {
    this.#sql = sql
    this.#shelf = new Shelf('images', sql, blobs, now)
    this.#now = now
  }

  /**
   * How much of an image has arrived; whether the story uses it only from now on. @throws LedeError
   */
  async offer(story: string, device: string, image: Thing): Promise<{ from: number; isNew: boolean }> {
    const from = await this.#shelf.arrived(device, image)
    return { from, isNew: from === image.size && (await this.#use(this.#sql, story, image.hash)) }
  }

  /** Takes the next part; returns how much has arrived. @throws LedeError `newsroom.badImage` */
  put(story: string, device: string, image: Thing, part: { from: number; bytes: Uint8Array }): Promise<number> {
    return this.#shelf.put(device, image, part, (on) => this.#use(on, story, image.hash))
  }

  /** A part of an image that a story uses. @throws LedeError `newsroom.noImage` */
  async read(story: string, hash: string, from: number): Promise<{ size: number; bytes: Uint8Array<ArrayBuffer> }> {
    const used = await this.#sql.query('select from story_images where story = $1 and hash = $2', [story, hash])
    if (used.length === 0) throw new LedeError('newsroom.noImage')
    return this.#shelf.read(hash, from)
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
