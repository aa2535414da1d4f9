import { hostname } from 'node:os'
import { packError } from '#shared/api/coded-error.ts'
import { LedeError } from '#shared/api/errors.ts'
import type { Port } from '#shared/api/port.ts'
import type { HouseRule } from '#shared/checks/house/rule.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import type { Inbox } from '#shared/newsroom/production.ts'
import { mayChangeRules } from '#shared/newsroom/roles.ts'
import type { DeskNewsroom, FiledStoryState } from '#shared/newsroom/standing.ts'
import type { Person } from '#shared/review/people/person.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { administrationCalls } from './administration-calls.ts'
import { coalesce } from './coalesce.ts'
import { Company } from './company.ts'
import { dial as dialOut } from './dial.ts'
import { fileDraft } from './file-draft.ts'
import { filedState } from './filed-state.ts'
import { Holding } from './holding.ts'
import { deskIn, fail, filedIn, type Joined, type Joining, unsentRecord } from './joined-newsroom.ts'
import { closeJoined, type JoinedParts, openJoined } from './open-joined.ts'
import type { Production } from './production.ts'
import { openRecords, type Records, removeRecords } from './records.ts'
import { SharingPackages } from './sharing-packages.ts'
import { SharingRules } from './sharing-rules.ts'
import { SignIn, visit } from './sign-in.ts'

type OfDesk = 'library' | 'clients' | 'threads' | 'merging' | 'assets' | 'token' | 'me' | 'now'

export interface DeskNewsroomParts extends Pick<JoinedParts, OfDesk> {
  readonly folder: string
  /** Makes this person the one who works here. */
  readonly become: (person: Person) => Promise<void>
  /** Connects to a newsroom; default: over a WebSocket. */
  readonly dial?: (address: string) => Port
}

/** All dealings of a desk with its newsroom; before joining it belongs to none. */
export class NewsroomOfDesk {
  readonly #parts: DeskNewsroomParts
  readonly #dial: (address: string) => Port
  #joined: Joined | null = null
  /** The list has different stories, or has texts of different ones. */
  readonly #listChanged = coalesce(() => {
    this.#joined?.production.changed()
    this.#changed()
  }, 100)
  readonly #signIn: SignIn
  /** What windows were last told of each story; a new window asks. */
  readonly #told = new Map<string, string>()
  /** Who else is where. */
  readonly company: Company
  /** Places and lifts legal holds. */
  readonly holding: Holding = new Holding({
    joined: () => this.#need(),
    reached: () => this.#reached(),
    me: () => this.#parts.me(),
    now: () => this.#parts.now(),
    state: (id) => this.story(id) ?? fail(new LedeError('newsroom.noStory')),
  })
  /** The newsroom's house rules. */
  readonly houseRules = new SharingRules({ joined: () => this.#joined, reached: () => this.#reached() })
  /** Packages to and from colleagues. */
  readonly packages = new SharingPackages({ joined: () => this.#joined, need: () => this.#need() })
  /** What administrators ask of the newsroom. */
  readonly administration = administrationCalls(
    () => this.#need().welcome,
    () => this.#reached(),
    () => this.#need().address,
  )

  constructor(parts: DeskNewsroomParts) {
    this.#parts = parts
    this.#dial = parts.dial ?? dialOut
    this.#signIn = new SignIn(this.#dial)
    this.company = new Company({
      clients: parts.clients,
      link: () => this.#joined?.link.client ?? null,
      isFiled: (id) => this.#joined?.stories.get(id) != null,
      people: () => this.#joined?.welcome.people ?? [],
      onPresent: (id) => this.#storyChanged(id),
    })
    const records = openRecords(parts.folder, false)
    if (records?.membership()) this.#begin(records)
    else records?.close()
  }

  /**
   * A draft was edited here; edits that came from the newsroom itself (`origin`) are not sent to
   * it.
   */
  appended(id: string, update: Uint8Array, origin: object | null): void {
    if (origin !== this) this.#joined?.stories.get(id)?.changed(update)
  }

  /** What lists show of drafts has changed. */
  listed(ids: readonly string[]): void {
    this.#joined?.stories.look(ids)
    this.#joined?.production.listed(ids)
    this.#joined?.images.look(ids)
  }

  read(): DeskNewsroom {
    const joined = this.#joined
    if (joined === null)
      return {
        joined: null,
        link: 'down',
        reason: null,
        stories: 0,
        here: 0,
        waiting: 0,
        refused: 0,
        packages: { waiting: 0, refused: 0 },
      }
    const { address, link, stories, welcome, records, post } = joined
    const waiting = stories.all.filter((story) => !story.isDurable)
    return {
      joined: { address, name: welcome.name, me: welcome.me, desks: welcome.desks, people: welcome.people },
      link: link.state,
      reason: link.reason && packError(link.reason),
      stories: stories.all.length + records.heads.count(),
      here: stories.all.length,
      waiting: waiting.length,
      refused: waiting.filter(({ record }) => record.refused !== null).length,
      packages: post.pending,
    }
  }

  story(id: string): FiledStoryState | null {
    // The caller knows this; others are told when it changes.
    this.#told.delete(id)
    return this.#state(id)
  }

  #state(id: string): FiledStoryState | null {
    return this.#joined && filedState(this.#joined, id, this.company.peopleIn(id))
  }

  /**
   * @throws LedeError `newsroom.joined`, `newsroom.noProfile`, `newsroom.address`,
   *   `newsroom.notOne`, and what the newsroom says
   */
  async join({ address: typed, invitation, device, again }: Joining): Promise<DeskNewsroom> {
    const before = this.#joined
    if (before !== null && !again) throw new LedeError('newsroom.joined', { name: before.welcome.name })
    const person = this.#parts.me()
    if (person === null) throw new LedeError('newsroom.noProfile')
    let rules: readonly HouseRule[] = []
    await visit(this.#dial, typed, async (client, address) => {
      const asked = { protocol: protocolVersion, invitation: invitation.trim(), person, device: device || hostname() }
      const { token, device: id, person: known, ...welcome } = await client.call('join', asked)
      if (this.#joined !== before) throw new LedeError('newsroom.joined', { name: welcome.name })
      // Whoever signed in has a profile there, made elsewhere: it is used here, too.
      if (known !== null) await this.#parts.become(known)
      const filed = before === null ? [] : filedIn(before, welcome)
      rules = before?.house.rules ?? []
      await this.close()
      await this.#parts.token.keep(token)
      const records = openRecords(this.#parts.folder, true)
      const about = { address, newsroom: welcome.newsroom, device: id }
      records?.join({ ...about, welcome: JSON.stringify(welcome) })
      for (const { story, desk } of filed) records?.setStory(story, unsentRecord(desk, this.#parts.now()))
      if (records !== null) this.#begin(records)
    })
    const { link, house, welcome } = this.#need()
    await link.tried()
    // A lost newsroom is made anew of what its desks have.
    if (link.client !== null && mayChangeRules(welcome.me)) await house.offer(rules, link.client)
    return this.read()
  }

  /**
   * The sign-in with the identity provider. @throws LedeError `newsroom.joined`,
   * `newsroom.noProfile`
   */
  get signIn(): SignIn {
    if (this.#joined !== null) throw new LedeError('newsroom.joined', { name: this.#joined.welcome.name })
    if (this.#parts.me() === null) throw new LedeError('newsroom.noProfile')
    return this.#signIn
  }

  /**
   * Joins once somebody has signed in; null: not yet. @throws LedeError as `SignIn.ended` and
   * `join`
   */
  async signedIn(): Promise<DeskNewsroom | null> {
    const ended = await this.signIn.ended()
    return ended && this.join({ ...ended, again: false })
  }

  /**
   * Leaves, even if the newsroom cannot be told; returns the drafts with edits that never reached
   * it.
   */
  async leave(): Promise<string[]> {
    const { records, link, stories, holds, production, images, post } = this.#need()
    const unsent = stories.all.filter((story) => !story.isDurable).map(({ id }) => id)
    const unsentPackages = post.sent.filter(({ isSent }) => !isSent).map(({ draft }) => draft)
    // If it cannot be told, an administrator sees the device in the list, and can revoke it.
    await link.client?.call('leave', {}).catch(() => {})
    production.flush()
    this.#joined = null
    link.close()
    holds.disconnect()
    stories.disconnect()
    images.disconnect()
    post.disconnect()
    await images.whenIdle()
    await post.whenIdle()
    records.close()
    removeRecords(this.#parts.folder)
    this.#parts.token.remove()
    this.company.clear()
    this.#told.clear()
    this.#changed()
    return [...new Set([...unsent, ...unsentPackages])]
  }

  /**
   * @throws LedeError `newsroom.notJoined`, `newsroom.away`, `newsroom.noDesk`, `draft.missing`,
   *   `draft.inBin`, and what the newsroom says
   */
  async file(id: string, wanted: string): Promise<FiledStoryState> {
    const { stories } = this.#need()
    const desk = deskIn(this.#need().welcome, wanted)
    const client = await this.#reached()
    const known = stories.get(id)
    if (known !== null) {
      if (known.record.desk !== desk.id) {
        const act = crypto.randomUUID()
        await client.call('file', { story: id, desk: desk.id, act, schema: schemaVersion, update: null })
        await known.connect(client)
      }
    } else {
      const { update, binned } = this.#parts.library.open(id)
      if (binned) throw new LedeError('draft.inBin')
      if (update.length > draftLimits.bytes) throw new LedeError('draft.tooMuch')
      const record = unsentRecord(desk.id, this.#parts.now())
      try {
        await fileDraft(client, id, record, update)
      } catch (error) {
        // Another desk has filed a copy of it: the two are now one story.
        if (!(error instanceof LedeError) || error.code !== 'newsroom.filed') throw error
      }
      await stories.add(id, record).connect(client)
      this.company.tellShown()
    }
    this.#need().production.look([id])
    this.#changed()
    return this.story(id) ?? fail(new LedeError('newsroom.noStory'))
  }

  /** Whether there is a legal hold on a draft. */
  isHeld(id: string): boolean {
    return this.#joined?.holds.holds(id) ?? false
  }

  /** The stories of the newsroom whose text is not here. */
  elsewhere(): string[] {
    return this.#joined?.records.heads.ids() ?? []
  }

  /** Whether this is a story of the newsroom whose text is not here. */
  lacks(id: string): boolean {
    return this.#joined?.stories.lacks(id) ?? false
  }

  /** Fetches the text of a story. @throws LedeError as `FiledStories.bring` */
  async bring(id: string): Promise<void> {
    const { stories, link } = this.#need()
    await link.tried()
    await stories.bring(link.client, id)
    this.#joined?.production.look([id])
    this.#listChanged()
  }

  /** As `FiledStories.seek`; false if this desk belongs to no newsroom. */
  async seek(id: string): Promise<boolean> {
    await this.#joined?.link.tried()
    return this.#joined?.stories.seek(this.#joined.link.client, id) ?? false
  }

  /** The production list and the inbox. @throws LedeError `newsroom.notJoined` */
  get production(): Production {
    return this.#need().production
  }

  /** The person's inbox; empty if this desk belongs to no newsroom. */
  inbox(): Inbox {
    return this.#joined?.production.inbox() ?? { unread: 0, tasks: [] }
  }

  /**
   * Brings in and sends what can be. `complete`: all that the newsroom had when it was asked, a
   * moment after the call, is here.
   */
  async sync(): Promise<DeskNewsroom & { complete: boolean }> {
    const { link, stories, images, post } = this.#need()
    await link.tried()
    await stories.catchUp()
    await images.whenIdle()
    await post.whenIdle()
    return { ...this.read(), complete: stories.isComplete }
  }

  /** @throws LedeError `newsroom.notJoined`, and why the newsroom cannot be reached */
  async #reached(): Promise<NewsroomClient> {
    const { link } = this.#need()
    await link.tried()
    return link.client ?? fail(link.reason ?? new LedeError('newsroom.away'))
  }

  /** Ends the link, and resolves when pending changes are on disk. */
  async close(): Promise<void> {
    const joined = this.#joined
    this.#joined = null
    if (joined !== null) await closeJoined(joined)
  }

  #need(): Joined {
    if (this.#joined === null) throw new LedeError('newsroom.notJoined')
    return this.#joined
  }

  #begin(records: Records): void {
    this.#joined = openJoined(records, {
      ...this.#parts,
      company: this.company,
      dial: this.#dial,
      // `this` is the origin, so that edits from the newsroom are not sent back to it.
      append: (id, update) => this.#parts.library.append(id, update, this),
      onChanged: () => this.#changed(),
      onStory: (id) => this.#storyChanged(id),
      onList: () => this.#listChanged(),
    })
    void this.#joined?.production.lookAtMissing().catch(() => {})
  }

  #changed(): void {
    this.#parts.clients.tell('newsroom.changed', { newsroom: this.read() })
  }

  #storyChanged(id: string): void {
    const joined = this.#joined
    if (joined === null) return
    const story = this.#state(id)
    const told = JSON.stringify(story)
    // Checked for every key that somebody else types; usually nothing has changed.
    if (story === null || this.#told.get(id) === told) return
    this.#told.set(id, told)
    this.#parts.clients.tell('newsroom.story', { id, story })
  }
}
