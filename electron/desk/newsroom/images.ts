import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { hashOf } from '../assets/asset-files.ts'
import type { Assets } from '../assets/assets.ts'
import type { ImageRecords } from './image-records.ts'
import { bringParts, removeParts, sendParts } from './parts.ts'

/** How long after an edit the images of a story are checked, in ms. */
const pauseMs = 300

export interface ImagesDesk {
  readonly records: ImageRecords
  readonly assets: Pick<Assets, 'find' | 'read' | 'put'>
  /** The images that a story uses, or used, by hash; none if its text is not here. */
  uses(story: string): readonly string[]
  /** Whether a story is in the newsroom, and whether this person may write in it. */
  mayRead(story: string): boolean
  mayWrite(story: string): boolean
  /** Called when an image of a story has arrived. */
  onCame(hash: string): void
}

/**
 * Exchanges the images of local stories with the newsroom, in both directions: one part at a time,
 * beside edits. Interrupted transfers are resumed, and a received image is verified by its hash
 * before it is added to the library.
 */
export class StoryImages {
  readonly #desk: ImagesDesk
  readonly #queue = new Set<string>()
  /** What cannot be fetched or sent until the next connection, by story and hash. */
  readonly #given = new Set<string>()
  #client: NewsroomClient | null = null
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null

  constructor(desk: ImagesDesk) {
    this.#desk = desk
  }

  /** After connecting: checks all local stories. */
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

  /** Stories may use different images now. */
  look(stories: readonly string[]): void {
    for (const story of stories) this.#queue.add(story)
    if (this.#client === null || stories.length === 0) return
    this.#timer ??= setTimeout(() => void this.whenIdle(), pauseMs)
    this.#timer.unref()
  }

  /** The newsroom has received an image of a story. */
  came(story: string, hash: string): void {
    this.#given.delete(`${story} ${hash}`)
    this.look([story])
  }

  /** Resolves when all that can be sent or fetched now has been, or has failed. */
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
            // The connection was lost; it continues with the next one.
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
    // A copy without metadata, as from a package, is not the image.
    if ((await hashOf(bytes)) !== hash) return
    const size = bytes.length
    const { from } = await client.call('offerImage', { story, hash, size })
    await sendParts(from, size, 'newsroom.badImage', (start, end) =>
      client.call('putImage', { story, hash, size, from: start, bytes: bytes.slice(start, end) }),
    )
    this.#desk.records.setSent(story, hash)
  }

  async #bring(client: NewsroomClient, story: string, hash: string): Promise<void> {
    const { records, assets } = this.#desk
    const errors = { none: 'newsroom.noImage', bad: 'newsroom.badImage' } as const
    const bytes = await bringParts(records.parts, hash, null, errors, (from) =>
      client.call('image', { story, hash, from }),
    )
    await removeParts(records.parts, hash)
    await assets.put(bytes, hash, hash)
    records.setSent(story, hash)
    this.#desk.onCame(hash)
  }
}
