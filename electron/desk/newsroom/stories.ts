import type { LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import { nothingDurable } from './durable.ts'
import type { Records, StoryRecord } from './records.ts'
import { FiledStory, type StoryDesk } from './story.ts'

/**
 * How often, in ms, what could not be taken in or sent (a full disk, a newsroom that is busy) is
 * tried again.
 */
const retryMs = 15_000

/** Every story of the newsroom that this desk knows of, kept in step with it. */
export class FiledStories {
  readonly #records: Records
  readonly #desk: StoryDesk
  readonly #stories: Map<string, FiledStory>
  #client: NewsroomClient | null = null
  #catchingUp: Promise<void> = Promise.resolve()
  /**
   * Stories that could not be taken in, since the connection began: the place in the sequence stays
   * before them.
   */
  #behind = new Set<string>()
  #isCaughtUp = false
  #cursor: number
  #timer: NodeJS.Timeout | undefined

  constructor(records: Records, desk: StoryDesk) {
    this.#records = records
    this.#desk = desk
    this.#cursor = records.membership()?.cursor ?? 0
    this.#stories = new Map(Array.from(records.stories(), ([id, record]) => [id, new FiledStory(id, record, desk)]))
  }

  get(id: string): FiledStory | null {
    return this.#stories.get(id) ?? null
  }

  get all(): readonly FiledStory[] {
    return [...this.#stories.values()]
  }

  /** The connection is there: takes in what was missed, sends what waits. */
  connect(client: NewsroomClient): void {
    this.#client = client
    this.#isCaughtUp = false
    this.#behind.clear()
    this.#catchingUp = this.#catchUp(client)
    clearInterval(this.#timer)
    this.#timer = setInterval(() => this.look([...this.#stories.keys()]), retryMs)
    this.#timer.unref()
  }

  /** Somebody may read or write other stories than before: all are looked through again. */
  lookAgain(): void {
    this.#moveTo(0)
    if (this.#client !== null) this.connect(this.#client)
  }

  /** What holds a story is other than before: what was refused for it is tried again. */
  retry(id: string): void {
    const client = this.#client
    const story = this.#stories.get(id)
    if (client !== null && story?.record.refused === 'newsroom.held') void story.connect(client)
  }

  /** Nothing is known to be in the newsroom any more: all that is here is compared and sent again. */
  beginAnew(): void {
    for (const story of this.#stories.values()) story.forget()
    this.#moveTo(0)
  }

  disconnect(): void {
    this.#client = null
    clearInterval(this.#timer)
    for (const story of this.#stories.values()) story.disconnect()
  }

  /**
   * Resolves when what the newsroom had at the connection was taken in and what waited here was
   * sent, or could not be.
   */
  async settled(): Promise<void> {
    await this.#catchingUp
    for (const story of this.all) await story.settled()
  }

  /** A story of this desk's is in the newsroom from now on. */
  add(id: string, record: StoryRecord): FiledStory {
    this.#records.setStory(id, record)
    const story = new FiledStory(id, record, this.#desk)
    this.#stories.set(id, story)
    return story
  }

  /** Something was committed by another desk. */
  receive(entry: Entry): void {
    const known = this.#stories.get(entry.story)
    const client = this.#client
    if (client === null) return
    const taken = known === undefined ? this.#meetNew(client, entry) : known.receive(entry)
    void taken.then(() => {
      // Closed meanwhile: the next connection begins where this one was.
      if (this.#client !== client) return
      const story = this.#stories.get(entry.story)
      if (story !== undefined && story.record.cursor < entry.seq) this.#behind.add(entry.story)
      if (this.#isCaughtUp && this.#behind.size === 0 && entry.seq > this.#cursor) this.#moveTo(entry.seq)
    })
  }

  /**
   * Drafts that may be out of the bin again, or could not be taken care of before: they are, from
   * then on.
   */
  look(ids: readonly string[]): void {
    const client = this.#client
    if (client === null || !this.#isCaughtUp) return
    for (const id of ids) {
      const story = this.#stories.get(id)
      if (story?.isIdle && story.record.refused === null) void story.connect(client)
    }
  }

  /**
   * A story that is new here. A draft of its id that nobody has filed from here stays private,
   * whoever has filed a copy of it: it becomes the story when its person files it, too.
   */
  async #meetNew(client: NewsroomClient, { story: id, desk }: Pick<Entry, 'story' | 'desk'>): Promise<void> {
    if (this.#desk.library.standing(id) !== 'none') return
    const record = { desk: desk ?? '', cursor: 0, durable: nothingDurable(), edits: null, since: null, refused: null }
    await this.#failing(id, this.add(id, record).connect(client))
  }

  async #failing(id: string, met: Promise<LedeError | null>): Promise<void> {
    const failure = await met
    if (failure !== null) this.#behind.add(id)
  }

  async #catchUp(client: NewsroomClient): Promise<void> {
    const toMeet = new Set<string>()
    let after = this.#cursor
    try {
      for (let more = true; more; ) {
        const { stories, next } = await client.call('stories', { after })
        for (const { id, desk, last } of stories) {
          after = Math.max(after, last)
          const known = this.#stories.get(id)
          if (known !== undefined && known.record.cursor >= last) continue
          if (known === undefined) await this.#meetNew(client, { story: id, desk })
          else toMeet.add(id)
        }
        more = next !== null
        if (next !== null) after = Math.max(after, next)
      }
    } catch {
      // The connection was lost: the next begins here again.
      return
    }
    for (const [id, story] of this.#stories) {
      if (this.#client !== client) return
      if (story.isLive) continue
      if (toMeet.has(id) || !story.isDurable || story.record.refused !== null)
        await this.#failing(id, story.connect(client))
      else story.goOn(client)
    }
    if (this.#client !== client) return
    this.#isCaughtUp = true
    if (this.#behind.size === 0 && after > this.#cursor) this.#moveTo(after)
  }

  #moveTo(cursor: number): void {
    this.#cursor = cursor
    this.#records.setCursor(cursor)
  }
}
