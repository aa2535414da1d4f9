import { LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { imagePartBytes } from '#shared/newsroom/contract.ts'
import { hashOf } from '../assets/asset-files.ts'
import type { Assets } from '../assets/assets.ts'
import type { ImageRecords } from './image-records.ts'

/** How long after an edit the images of a story are looked through, in ms. */
const pauseMs = 300

export interface ImagesDesk {
  readonly records: ImageRecords
  readonly assets: Pick<Assets, 'find' | 'read' | 'put'>
  /** The images that a story uses, or used, by hash; none of one whose text is not here. */
  uses(story: string): readonly string[]
  /** Whether a story is in the newsroom, and whether this person may write in it. */
  mayRead(story: string): boolean
  mayWrite(story: string): boolean
  /** An image came that a story uses. */
  onCame(hash: string): void
}

/**
 * The images of the stories that are here, sent to the newsroom and brought from it: one part at a
 * time, beside what is typed. Either goes on where it was cut off, and what came is what its hash
 * says before it is among the library's images.
 */
export class StoryImages {
  readonly #desk: ImagesDesk
  readonly #queue = new Set<string>()
  /** What cannot be had or sent until the next connection, by story and hash. */
  readonly #given = new Set<string>()
  #client: NewsroomClient | null = null
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null

  constructor(desk: ImagesDesk) {
    this.#desk = desk
  }

  /** The connection is there: looks through all that are here. */
  connect(client: NewsroomClient, stories: readonly string[]): void {
    this.#client = client
    this.#given.clear()
    this.look(stories)
  }

  disconnect(): void {
    this.#client = null
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Stories may use other images than before. */
  look(stories: readonly string[]): void {
    for (const story of stories) this.#queue.add(story)
    if (this.#client === null || stories.length === 0) return
    this.#timer ??= setTimeout(() => void this.whenIdle(), pauseMs)
    this.#timer.unref()
  }

  /** An image of a story is in the newsroom now. */
  came(story: string, hash: string): void {
    this.#given.delete(`${story} ${hash}`)
    this.look([story])
  }

  /** Resolves when what can be sent or brought now is, or could not be. */
  async whenIdle(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
    await this.#running
  }

  async #run(): Promise<void> {
    for (const story of this.#queue) {
      const client = this.#client
      if (client === null) return
      this.#queue.delete(story)
      if (!this.#desk.mayRead(story)) continue
      for (const hash of this.#desk.uses(story)) {
        const name = `${story} ${hash}`
        if (this.#given.has(name)) continue
        try {
          await this.#exchange(client, story, hash)
        } catch {
          if (this.#client !== client) {
            // The connection was lost: it goes on with the next.
            this.#queue.add(story)
            return
          }
          this.#given.add(name)
        }
      }
    }
  }

  async #exchange(client: NewsroomClient, story: string, hash: string): Promise<void> {
    const { assets, records } = this.#desk
    if (assets.find(hash) === null) await this.#bring(client, story, hash)
    else if (this.#desk.mayWrite(story) && !records.isSent(story, hash)) await this.#send(client, story, hash)
  }

  async #send(client: NewsroomClient, story: string, hash: string): Promise<void> {
    const { bytes } = await this.#desk.assets.read(hash)
    // What stands for an image without its metadata, as from a package, is not the image.
    if ((await hashOf(bytes)) !== hash) return
    const size = bytes.length
    let { from } = await client.call('offerImage', { story, hash, size })
    while (from < size) {
      const part = bytes.slice(from, from + imagePartBytes)
      const put = await client.call('putImage', { story, hash, size, from, bytes: part })
      // At the next connection it says anew how much it has.
      if (put.from <= from) throw new LedeError('newsroom.badImage')
      from = put.from
    }
    this.#desk.records.setSent(story, hash)
  }

  async #bring(client: NewsroomClient, story: string, hash: string): Promise<void> {
    const { records, assets } = this.#desk
    let from = records.parts(hash).reduce((sum, { length }) => sum + length, 0)
    for (let size = Number.POSITIVE_INFINITY; from < size; ) {
      const part = await client.call('image', { story, hash, from }).catch((error: unknown) => {
        // What came before was of another size than it is.
        if (error instanceof LedeError && error.code === 'newsroom.noImage') records.forgetParts(hash)
        throw error
      })
      size = part.size
      if (part.bytes.length === 0) throw new LedeError('newsroom.noImage')
      records.addPart(hash, from, part.bytes)
      from += part.bytes.length
    }
    const bytes = new Uint8Array(Buffer.concat(records.parts(hash)))
    records.forgetParts(hash)
    if ((await hashOf(bytes)) !== hash) throw new LedeError('newsroom.badImage')
    await assets.put(bytes, hash, hash)
    records.setSent(story, hash)
    this.#desk.onCame(hash)
  }
}
