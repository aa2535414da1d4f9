import { asLedeError, LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { Placed } from '#shared/newsroom/contract.ts'
import type { Entry, Kept } from '#shared/newsroom/entry.ts'
import { covers, decodeVector } from '#shared/newsroom/vector.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { CameAhead } from './came-ahead.ts'
import { includes, isHeldBy, missingFrom, nothingDurable, withUpdate } from './durable.ts'
import { fileDraft } from './file-draft.ts'
import { Heard } from './heard.ts'
import { fail } from './joined-newsroom.ts'
import { missedEntries } from './missed-entries.ts'
import { partingFrom } from './parting-from.ts'
import type { StoryRecord } from './records.ts'
import { isCode, outOfSyncErrors, refusals } from './refusals.ts'
import { Returning } from './returning.ts'
import { Sending } from './sending.ts'
import type { StoryDesk } from './story-desk.ts'
import { incomingOf } from './taking.ts'

/** The most pushes on their way at once; what is written meanwhile is combined. */
const mostInFlight = 16

/**
 * A story that is in the newsroom, kept in sync with it. After each connection it meets the
 * newsroom once: it applies what it has missed, merging if both sides have changed, and sends what
 * is only here. From then on edits go both ways one by one, until the connection ends. What is only
 * here is known from what is durable there (durable.ts), however the desk ended meanwhile.
 */
export class FiledStory {
  readonly id: string
  readonly #record: StoryRecord
  readonly #desk: StoryDesk
  #client: NewsroomClient | null = null
  /** Whether edits are sent and applied one by one, as they are made. */
  #isLive = false
  readonly #sending: Sending = new Sending({
    // What was written while this desk was away is sent first, and alone.
    most: () => (!this.#isLive || this.#client === null ? 0 : this.#returning.is ? 1 : mostInFlight),
    send: (update) => this.#send(update),
    inTurn: (work) => this.#inTurn(work),
    kept: (update, kept) => this.#kept(update, kept),
    keptLate: (row) => this.reach(row),
    failed: (error) => this.#notKept(error),
    onDone: () => this.#desk.onChanged(this.id),
  })
  readonly #returning = new Returning()
  #isMeeting = false
  readonly #ahead = new CameAhead()
  readonly #heard = new Heard()
  /** Whether everything was sent again in this connection: once is enough. */
  #mended = false
  /** The queue of work that moves the place up to which the story was applied. */
  #turn: Promise<void> = Promise.resolve()

  constructor(id: string, record: StoryRecord, desk: StoryDesk) {
    this.id = id
    this.#record = record
    this.#desk = desk
  }

  get record(): Readonly<StoryRecord> {
    return this.#record
  }

  /**
   * Whether all that is here is in the newsroom, as far as known. What is in the bin or deleted
   * here waits for nothing.
   */
  get isDurable(): boolean {
    const here = this.#here
    return here === null || this.#record.edits === here.edits
  }

  /** The draft here; null: there is none, or it is in the bin. */
  get #here(): { readonly edits: number } | null {
    const here = this.#desk.library.standing(this.id)
    return typeof here === 'string' || here.binned ? null : here
  }

  /** Whether it is in the bin or deleted here, and so takes part in nothing. */
  get #isGone(): boolean {
    return this.#here === null && this.#desk.library.standing(this.id) !== 'none'
  }

  /** Whether edits are on their way. */
  get isLive(): boolean {
    return this.#isLive
  }

  /**
   * Whether it has met the newsroom since the connection, as far as it can, and has all rows that
   * it was told of.
   */
  get hasMet(): boolean {
    return (this.#isLive && !this.isBehind) || this.#record.refused !== null || this.#here === null
  }

  /** Whether it lacks rows that it was told of. */
  get isBehind(): boolean {
    return this.#record.cursor < this.#heard.last
  }

  /** Whether nothing is being done: it neither meets the newsroom nor is live. */
  get isIdle(): boolean {
    return !this.#isLive && !this.#isMeeting
  }

  /** Whether the newsroom has said nothing for too long of others' edits that are shown here. */
  get isLeftBehind(): boolean {
    return this.#isLive && this.#ahead.isLate
  }

  /**
   * After connecting: meets the newsroom. Never rejects; resolves with why it failed, null if all
   * is well.
   */
  async connect(client: NewsroomClient): Promise<LedeError | null> {
    let failure: LedeError | null = null
    this.#client = client
    this.#isLive = false
    this.#mended = false
    this.#returning.tries = 0
    this.#isMeeting = true
    await this.#inTurn(async () => {
      try {
        await this.#meet(client)
      } catch (error) {
        failure = asLedeError(error)
        this.#refuse(failure)
      }
      this.#isMeeting = false
    })
    return failure
  }

  /**
   * The story is already up to date here, and nothing waits: edits go both ways without a meeting.
   * What is in the bin meets the newsroom once it is out of it.
   */
  goOn(client: NewsroomClient): void {
    this.#client = client
    this.#isLive = !this.#isGone
    this.#returning.end()
    this.#mended = false
    this.#sending.begin()
    this.#ahead.clear()
  }

  disconnect(): void {
    this.#heard.clear()
    this.#client = null
    this.#isLive = false
    this.#sending.begin()
  }

  /** Somebody has edited the draft here; it is on disk. */
  changed(update: Uint8Array): void {
    if (this.#record.since === null) {
      this.#record.since = this.#desk.now()
      this.#desk.onChanged(this.id)
    }
    if (!this.#isLive || this.#record.refused !== null) return
    this.#sending.add(new Uint8Array(update))
  }

  /** Another desk committed something. Resolves when it was applied, or cannot be for now. */
  receive(entry: Entry): Promise<void> {
    return this.#inTurn(() => this.#come(entry.seq, entry.previous, () => this.#take([entry], false)))
  }

  /**
   * The newsroom has rows up to one. Those that did not come are fetched, after the answers to what
   * is being sent: they may be of it.
   */
  reach(row: number): void {
    this.#heard.add(row)
    if (!this.isBehind) return
    this.#heard.look(
      () => this.#sending.settled(),
      () => this.#inTurn(() => this.#come(this.#heard.last, null, async () => false)),
    )
  }

  /**
   * Somebody types in the story: the edit is shown, and nothing relies on it before it is
   * committed.
   */
  receiveAhead(hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#isLive || this.#returning.is || includes(this.#record.durable, bytes)) return
      if (this.#desk.takeAhead(this.id, bytes)) this.#ahead.add(hash, bytes)
    })
  }

  /** An edit received ahead is committed, at the next place of the story. */
  placed({ hash, seq, previous }: Placed): Promise<void> {
    return this.#inTurn(async () => {
      const bytes = this.#ahead.take(hash)
      await this.#come(seq, bytes === null ? null : previous, async () => {
        if (bytes !== null) this.#record.durable = withUpdate(this.#record.durable, bytes)
        this.#record.cursor = seq
        // Nothing is recorded while others go on typing: a mark would come and go with each key.
        if (this.#ahead.isEmpty) this.#noteDurable()
        else this.#desk.keep(this.id, this.#record)
        return true
      })
    })
  }

  /** An edit received ahead will not be committed: it is here, and is sent from here. */
  dropped(hash: string): Promise<void> {
    return this.#inTurn(async () => {
      const client = this.#client
      if (this.#ahead.take(hash) !== null && this.#isLive && client !== null) await this.#meet(client)
    })
  }

  /** Resolves when all that was to be applied or sent until now was, or failed. */
  async whenIdle(): Promise<void> {
    await this.#turn
    await this.#sending.settled()
    await this.#heard.settled()
    await this.#sending.settled()
    await this.#turn
  }

  /**
   * A row of the story came. It is taken if it is the one after the last that is here (`previous`),
   * and can be without a meeting; otherwise all that is missing is fetched.
   */
  async #come(seq: number, previous: number | null, take: () => Promise<boolean>): Promise<void> {
    const client = this.#client
    this.#heard.add(seq)
    if (!this.#isLive || client === null || seq <= this.#record.cursor) return
    if (this.#returning.is) this.#returning.missed = true
    else if ((previous !== this.#record.cursor || !(await take())) && this.#client === client) await this.#meet(client)
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      const client = this.#client
      try {
        await work()
      } catch {
        // What fails (a full disk, a lost connection) is repeated at the next meeting.
        if (this.#client === client) this.disconnect()
      }
    })
    return this.#turn
  }

  async #meet(client: NewsroomClient): Promise<void> {
    this.#isLive = false
    this.#returning.end()
    this.#sending.begin()
    // Which of it is not committed by now follows from what is durable.
    this.#ahead.clear()
    const { library } = this.#desk
    if (this.#isGone) return
    if (library.standing(this.id) !== 'none' && !isHeldBy(this.#record.durable, library.document(this.id)))
      this.forget()
    await this.#takeMissed(client)
    if (library.standing(this.id) === 'none') return
    await this.#sendMissing(client)
  }

  async #takeMissed(client: NewsroomClient): Promise<void> {
    const { cursor } = this.#record
    const isHere = this.#desk.library.standing(this.id) !== 'none'
    const missed = await missedEntries(client, this.id, cursor).catch((error: unknown) => {
      // A newsroom that was lost is rebuilt from what desks have.
      if (cursor > 0 || !isHere || !isCode(error, 'newsroom.noStory')) throw error
      return fileDraft(client, this.id, this.#record, this.#desk.library.open(this.id).update)
    })
    if (missed === null) return
    this.#record.desk = missed.desk
    if (missed.entries.length > 0) await this.#take(missed.entries, true)
  }

  /** Sends what the draft has and the newsroom lacks, and is live from then on. */
  async #sendMissing(client: NewsroomClient): Promise<void> {
    const { library } = this.#desk
    const missing = missingFrom(this.#record.durable, library.document(this.id))
    if (this.#client !== client) return
    this.#isLive = true
    this.#record.refused = null
    if (missing !== null) {
      this.#record.edits = null
      this.#record.since ??= this.#desk.now()
      this.#returning.is = true
      // Not awaited: the acknowledgement is handled in a turn of its own.
      this.#sending.begin([missing])
    }
    this.#noteDurable()
  }

  async #send(update: Uint8Array<ArrayBuffer>): Promise<Kept> {
    // Sending it would end the connection for every other story as well.
    if (update.length > draftLimits.bytes) throw new LedeError('draft.tooMuch')
    const after = this.#returning.after(this.#record.cursor)
    const client = this.#client ?? fail(new LedeError('newsroom.away'))
    return client.call('push', { story: this.id, update, schema: schemaVersion, after })
  }

  /** An edit is committed in the newsroom. */
  async #kept(update: Uint8Array, { seq, previous, vector }: Kept): Promise<void> {
    const client = this.#client
    if (client === null) return
    const durable = withUpdate(this.#record.durable, update)
    // The vector in the answer has to cover what was sent.
    if (!covers(decodeVector(vector), durable.sv)) return this.#mend(client)
    this.#record.durable = durable
    this.#returning.tries = 0
    if (this.#returning.end() || previous > this.#record.cursor) return this.#meet(client)
    this.#record.cursor = Math.max(seq, this.#record.cursor)
    this.#noteDurable()
  }

  async #notKept(error: LedeError): Promise<void> {
    const client = this.#client
    if (client === null) return
    this.#isLive = false
    const isBehind = error.code === 'newsroom.behind'
    // It depends on somebody's typing at another process of the newsroom, and arrived first.
    const isEarly = error.code === 'newsroom.gap' && !this.#ahead.isEmpty
    if (isBehind) this.#returning.tries += 1
    if (isEarly || (isBehind && this.#returning.mayMeet)) await this.#inTurn(() => this.#meet(client))
    else if (outOfSyncErrors.has(error.code) && !this.#mended) await this.#inTurn(() => this.#mend(client))
    else {
      const missed = this.#returning.end()
      this.#refuse(error)
      if (missed && this.#isLive) await this.#inTurn(() => this.#takeMissed(client))
    }
  }

  /** Sends the whole draft, whatever was thought to be there. */
  async #mend(client: NewsroomClient): Promise<void> {
    this.#mended = true
    this.forget()
    await this.#meet(client)
  }

  /** Nothing of it is known to be in the newsroom any more. */
  forget(): void {
    Object.assign(this.#record, { durable: nothingDurable(), cursor: 0, edits: null, refused: null })
    this.#record.since ??= this.#desk.now()
    this.#keep()
  }

  /** What is here stays here. Edits of others keep coming, if only this desk's own are refused. */
  #refuse({ code }: LedeError): void {
    this.#record.refused = refusals.has(code) ? code : null
    this.#isLive = this.#record.refused !== null && this.#client !== null
    this.#keep()
  }

  /**
   * Applies rows of the log in order; false if they were written apart from what is here, and are
   * merged by words at a meeting. `wasAway`: this is one.
   */
  async #take(entries: readonly Entry[], wasAway: boolean): Promise<boolean> {
    const record = this.#record
    const incoming = incomingOf(entries)
    const { library } = this.#desk
    const partingNow = () => (this.isDurable ? null : partingFrom(record.durable, library.document(this.id), entries))
    const aside = await this.#desk.take(this.id, entries, incoming, wasAway ? partingNow : null)
    if (aside === null) return false
    for (const { seq, bytes } of incoming) {
      if (!aside.has(seq)) record.durable = withUpdate(record.durable, bytes)
    }
    this.#ahead.settle(record.durable)
    record.desk = entries.findLast(({ desk }) => desk !== null)?.desk ?? record.desk
    record.cursor = entries.at(-1)?.seq ?? record.cursor
    // While meeting the newsroom it is not known yet what is only here.
    if (this.#isLive) this.#noteDurable()
    else this.#keep()
    return true
  }

  /** Records that all is durable, if it is. */
  #noteDurable(): void {
    const here = this.#desk.library.standing(this.id)
    const isSent = this.#sending.isIdle && this.#record.refused === null && this.#ahead.isEmpty
    if (isSent && typeof here === 'object') {
      this.#record.edits = here.edits
      this.#record.since = null
    }
    this.#keep()
  }

  #keep(): void {
    this.#desk.keep(this.id, this.#record)
    this.#desk.onChanged(this.id)
  }
}
