import { LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { type AheadEdit, mostFollowedAtOnce, type Placed } from '#shared/newsroom/contract.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import type { Heads } from '#shared/newsroom/head.ts'
import { nothingDurable } from './durable.ts'
import { eachOf } from './each-of.ts'
import type { WantedHeads } from './head-records.ts'
import type { Records, StoryRecord } from './records.ts'
import { FiledStory } from './story.ts'
import type { StoryDesk } from './story-desk.ts'

/**
 * How often, in ms, what could not be applied or sent (a full disk, a busy newsroom) is tried
 * again.
 */
const retryMs = 15_000

/** What the stories need from their desk, besides what each of them needs. */
export interface StoriesDesk extends StoryDesk {
  /** The person of this desk. */
  me(): string | null
  /** Which stories are fetched before anybody opens them. */
  wanted(): WantedHeads
  /** What the list shows of stories that are not here has changed. */
  onHeads(): void
}

/**
 * Every story of the newsroom that this desk knows of: those whose text is here are kept in sync;
 * of the others there is the head, and the text is fetched when needed.
 */
export class FiledStories {
  readonly #records: Records
  readonly #desk: StoriesDesk
  readonly #stories: Map<string, FiledStory>
  /** Stories whose text is being fetched. */
  readonly #coming = new Map<string, Promise<LedeError | null>>()
  #client: NewsroomClient | null = null
  #catchingUp: Promise<void> = Promise.resolve()
  #isCaughtUp = false
  /** Whether the wanted stories were fetched in this round, too. */
  #isWhole = false
  #isCatchingUp = false
  /** A new round begins at a connection or as rights change, and ends the one before. */
  #round = 0
  /** The stories that were mentioned in this round, in the list or otherwise. */
  #told = new Set<string>()
  #timer: NodeJS.Timeout | undefined

  constructor(records: Records, desk: StoriesDesk) {
    this.#records = records
    this.#desk = desk
    this.#stories = new Map(Array.from(records.stories(), ([id, record]) => [id, new FiledStory(id, record, desk)]))
  }

  get(id: string): FiledStory | null {
    return this.#stories.get(id) ?? null
  }

  get all(): readonly FiledStory[] {
    return [...this.#stories.values()]
  }

  /** After connecting: applies what was missed, sends what waits. */
  connect(client: NewsroomClient): void {
    this.#client = client
    this.#isCaughtUp = false
    this.#isWhole = false
    this.#isCatchingUp = true
    this.#round += 1
    this.#catchingUp = this.#catchUp(client, this.#round)
    clearInterval(this.#timer)
    this.#timer = setInterval(() => this.#retryFailed(), retryMs)
    this.#timer.unref()
  }

  /** Somebody may read or write different stories now: all are checked again. */
  lookAgain(): void {
    this.#records.heads.setPlace(0)
    if (this.#client !== null) this.connect(this.#client)
  }

  /** A story's holds have changed: edits that were refused because of them are tried again. */
  retry(id: string): void {
    const client = this.#client
    const story = this.#stories.get(id)
    if (client !== null && story?.record.refused === 'newsroom.held') void story.connect(client)
  }

  /**
   * Nothing is known to be in the newsroom any more: everything here is compared and sent again.
   */
  beginAnew(): void {
    for (const story of this.#stories.values()) story.forget()
    this.#records.heads.setPlace(0)
  }

  disconnect(): void {
    this.#client = null
    clearInterval(this.#timer)
    for (const story of this.#stories.values()) story.disconnect()
  }

  /** Whether all that the newsroom had for this desk when it was last asked was applied. */
  get isComplete(): boolean {
    return this.#client !== null && this.#isWhole && this.all.every((story) => story.hasMet)
  }

  /** Tries again at once what failed although the connection stands. */
  #tryAgain(): void {
    if (this.#client !== null && !this.#isCatchingUp && !this.isComplete) this.connect(this.#client)
  }

  /**
   * Asks the newsroom once more what it has, a moment after the call. Resolves when that was
   * applied and what waited here was sent, or this failed (`isComplete`).
   */
  async catchUp(): Promise<void> {
    // A list that is being read from its beginning is read to its end.
    await this.whenIdle()
    if (this.#client !== null) this.connect(this.#client)
    await this.whenIdle()
  }

  /**
   * Resolves when what the newsroom had when it was last asked was applied and what waited here was
   * sent, or this failed.
   */
  async whenIdle(): Promise<void> {
    await this.#catchingUp
    await Promise.all(this.#coming.values())
    for (const story of this.all) await story.whenIdle()
  }

  /** A story of this desk's is in the newsroom from now on. */
  add(id: string, record: StoryRecord): FiledStory {
    this.#records.setStory(id, record)
    const story = new FiledStory(id, record, this.#desk)
    this.#stories.set(id, story)
    return story
  }

  /** Another desk committed something in a followed story. */
  receive(entry: Entry): void {
    if (this.#client !== null) void this.#stories.get(entry.story)?.receive(entry)
  }

  /** Somebody types in a story: an edit that is not committed yet. */
  receiveAhead({ story, hash, bytes }: AheadEdit): void {
    if (this.#client !== null) void this.#stories.get(story)?.receiveAhead(hash, bytes)
  }

  /** Edits received ahead are committed. */
  placed(placed: readonly Placed[]): void {
    if (this.#client !== null) for (const place of placed) void this.#stories.get(place.story)?.placed(place)
  }

  /** Edits received ahead will not be committed. */
  dropped({ story, hash }: Pick<AheadEdit, 'story' | 'hash'>): void {
    if (this.#client !== null) void this.#stories.get(story)?.dropped(hash)
  }

  /** What lists show of stories has changed. */
  receiveHeads(heads: Heads): void {
    const client = this.#client
    if (client === null) return
    this.#take(heads)
    if (!this.#isCaughtUp) return
    const last = heads.heads.at(-1)
    if (last !== undefined) this.#records.heads.setPlace(last.place)
    void this.#bringWanted(client)
  }

  /**
   * Drafts that may be out of the bin again, or could not be synced before, are synced from then
   * on.
   */
  look(ids: readonly string[]): void {
    const client = this.#client
    if (client === null || !this.#isCaughtUp) return
    for (const id of ids) {
      const story = this.#stories.get(id)
      if (story === undefined || story.record.refused !== null) continue
      if (story.isIdle || story.isLeftBehind) void story.connect(client)
    }
  }

  /** Whether the head of a story is here and its text is not. */
  lacks(id: string): boolean {
    return this.#desk.library.standing(id) === 'none' && this.#records.heads.has(id)
  }

  /**
   * Fetches the text of a story, and keeps it in sync from then on. A draft with its id that was
   * not filed from here stays private, even if somebody has filed a copy of it: it becomes the
   * story when its person files it, too.
   *
   *
   * @throws LedeError `newsroom.notHere` if the newsroom cannot be reached; `newsroom.noStory`,
   * after removing it from lists, if there is none or it may not be read
   */
  async bring(client: NewsroomClient | null, id: string): Promise<void> {
    if (client === null) throw new LedeError('newsroom.notHere')
    const failure = await this.#fetched(client, id)
    if (failure?.code === 'newsroom.away') throw new LedeError('newsroom.notHere', {}, failure)
    if (failure?.code === 'newsroom.noStory') {
      this.#stories.delete(id)
      this.#records.removeStory(id)
      this.#desk.onHeads()
    }
    if (failure !== null) throw failure
    if (this.#desk.library.standing(id) === 'none') throw new LedeError('newsroom.unreadable')
  }

  /**
   * Fetches a story of which not even the head is here, as while the list is loading; false if the
   * newsroom has none for this person, or cannot be reached and this desk knows its list.
   *
   *
   * @throws LedeError as `bring`
   */
  async seek(client: NewsroomClient | null, id: string): Promise<boolean> {
    const isListKnown = this.#records.heads.place() > 0
    if (this.#desk.library.standing(id) !== 'none' || (client === null && isListKnown)) return false
    try {
      await this.bring(client, id)
      return true
    } catch (error) {
      if (error instanceof LedeError && error.code === 'newsroom.noStory') return false
      throw error
    }
  }

  #fetched(client: NewsroomClient, id: string): Promise<LedeError | null> {
    const coming = this.#coming.get(id) ?? this.#fetch(client, id).finally(() => this.#coming.delete(id))
    this.#coming.set(id, coming)
    return coming
  }

  async #fetch(client: NewsroomClient, id: string): Promise<LedeError | null> {
    if (this.#desk.library.standing(id) !== 'none') return null
    const record = { desk: '', cursor: 0, durable: nothingDurable(), edits: null, since: null, refused: null }
    return (this.#stories.get(id) ?? this.add(id, record)).connect(client)
  }

  async #catchUp(client: NewsroomClient, round: number): Promise<void> {
    const isCurrent = () => this.#client === client && this.#round === round
    try {
      await this.#takeHeads(client, isCurrent)
      if (!isCurrent()) return
      await this.#meetAll(client)
      if (!isCurrent()) return
      this.#isCaughtUp = true
      const isWhole = await this.#bringWanted(client)
      if (isCurrent()) this.#isWhole = isWhole
    } catch {
      // The connection was lost, and the next one starts where this one was; or the newsroom could
      // not answer, and is asked again later.
    }
    if (isCurrent()) this.#isCatchingUp = false
  }

  #retryFailed(): void {
    if (this.#isCaughtUp) this.look([...this.#stories.keys()])
    else this.#tryAgain()
  }

  /** Applies missed heads; after a complete list, stories without a head are removed. */
  async #takeHeads(client: NewsroomClient, isCurrent: () => boolean): Promise<void> {
    const { heads: records } = this.#records
    const isWhole = records.place() === 0
    const told = new Set<string>()
    this.#told = told
    for (let after: number | null = records.place(); after !== null; ) {
      const { next, at, ...page }: Heads & { next: number | null; at: number } = await client.call('heads', { after })
      if (!isCurrent()) return
      this.#take(page)
      // While a complete list is loading, nothing is known before its end.
      if (!isWhole || next === null) records.setPlace(at)
      after = next
    }
    this.#told = new Set()
    if (!isWhole) return
    const left = records.ids().filter((id) => !told.has(id))
    if (left.length > 0) this.#take({ heads: [], gone: left })
  }

  #take({ heads, gone }: Heads): void {
    for (const { id, last } of heads) {
      this.#told.add(id)
      this.#stories.get(id)?.reach(last)
    }
    this.#records.heads.put(heads, this.#desk.me())
    this.#records.heads.remove(gone)
    if (heads.length + gone.length > 0) this.#desk.onHeads()
  }

  /**
   * Follows the local stories; those in which something happened are synced with the newsroom. A
   * live one has missed rows if the person could not read it for a while.
   */
  async #meetAll(client: NewsroomClient): Promise<void> {
    const ids = [...this.#stories.keys()]
    for (let from = 0; from < ids.length; from += mostFollowedAtOnce) {
      const places = await client.call('follow', { stories: ids.slice(from, from + mostFollowedAtOnce) })
      if (this.#client !== client) return
      for (const { id, last } of places) this.#stories.get(id)?.reach(last)
    }
    await eachOf(this.all, async (story) => {
      if (this.#client !== client || story.isLive) return
      if (story.isBehind || !story.isDurable || story.record.refused !== null) await story.connect(client)
      else story.goOn(client)
    })
  }

  /** Fetches the wanted stories that are not here; false if the newsroom could not answer. */
  async #bringWanted(client: NewsroomClient): Promise<boolean> {
    let isWhole = true
    await eachOf(this.#records.heads.wanted(this.#desk.wanted()), async (id) => {
      // One that failed is tried again together with what else waits.
      if (this.#client !== client || this.#stories.has(id)) return
      const failure = await this.#fetched(client, id)
      if (failure?.code === 'newsroom.away') isWhole = false
      this.#desk.onHeads()
    })
    return isWhole
  }
}
