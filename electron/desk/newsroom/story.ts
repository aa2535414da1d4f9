import { asLedeError, LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { Placed } from '#shared/newsroom/contract.ts'
import type { Entry, Kept } from '#shared/newsroom/entry.ts'
import { covers, decodeVector } from '#shared/newsroom/vector.ts'
import { schemaVersion } from '#shared/schema/index.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { CameAhead } from './came-ahead.ts'
import { includes, isHeldBy, missingFrom, nothingDurable, withUpdate } from './durable.ts'
import { fail } from './joined-newsroom.ts'
import type { StoryRecord } from './records.ts'
import { isCode, outOfSyncErrors, refusals } from './refusals.ts'
import { Sending } from './sending.ts'
import type { StoryDesk } from './story-desk.ts'
import type { Incoming } from './take-entries.ts'

/** How often newly committed edits of others are merged before local edits are sent in any case. */
const patience = 5
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
    failed: (error) => this.#notKept(error),
    onDone: () => this.#desk.onChanged(this.id),
  })
  /**
   * Whether what was written while this desk was away is still unacknowledged: the newsroom accepts
   * it only if nobody else has written meanwhile (`newsroom.behind`), and until then edits of
   * others come in only by meeting again, because both sides have to be merged. `tries`: the number
   * of meetings; `missed`: whether an edit of others was skipped.
   */
  #returning = { is: false, tries: 0, missed: false }
  #isMeeting = false
  readonly #ahead = new CameAhead()
  /** The last row that it was told of in this connection, live or not. */
  heard = 0
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
    const here = this.#desk.library.standing(this.id)
    return typeof here === 'string' || here.binned || this.#record.edits === here.edits
  }

  /** Whether edits are on their way. */
  get isLive(): boolean {
    return this.#isLive
  }

  /** Whether it has met the newsroom since the connection, as far as it can. */
  get hasMet(): boolean {
    const here = this.#desk.library.standing(this.id)
    return this.#isLive || this.#record.refused !== null || typeof here === 'string' || here.binned
  }

  /** Whether nothing is being done: it neither meets the newsroom nor is live. */
  get isIdle(): boolean {
    return !this.#isLive && !this.#isMeeting
  }

  /**
   * Whether edits of others were shown here about which the newsroom has said nothing for too long.
   */
  get isLeftBehind(): boolean {
    return this.#isLive && this.#ahead.isLate
  }

  /**
   * After connecting: meets the newsroom. Never rejects; resolves with why it failed, null if all
   * is well.
   */
  connect(client: NewsroomClient): Promise<LedeError | null> {
    this.#client = client
    this.#isLive = false
    this.#mended = false
    this.#returning.tries = 0
    return this.#meetInTurn(client)
  }

  /**
   * The story is already up to date here, and nothing waits: edits go both ways without a meeting.
   */
  goOn(client: NewsroomClient): void {
    this.#client = client
    this.#isLive = true
    this.#mended = false
    this.#sending.begin()
    this.#ahead.clear()
  }

  disconnect(): void {
    this.heard = 0
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
    return this.#inTurn(async () => {
      const client = this.#client
      this.heard = Math.max(this.heard, entry.seq)
      if (!this.#isLive || client === null || entry.seq <= this.#record.cursor) return
      if (this.#returning.is) this.#returning.missed = true
      else if (entry.previous === this.#record.cursor) await this.#take([entry], false)
      else await this.#meet(client)
    })
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
      const client = this.#client
      this.heard = Math.max(this.heard, seq)
      if (!this.#isLive || client === null || seq <= this.#record.cursor) return
      if (this.#returning.is) {
        this.#returning.missed = true
        return
      }
      const bytes = this.#ahead.take(hash)
      if (bytes === null || previous !== this.#record.cursor) return this.#meet(client)
      this.#record.durable = withUpdate(this.#record.durable, bytes)
      this.#record.cursor = seq
      // While others continue typing nothing is recorded: a mark would come and go with each of
      // their keys.
      if (this.#ahead.isEmpty) this.#noteDurable()
      else this.#desk.keep(this.id, this.#record)
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
    await this.#turn
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(async () => {
      const client = this.#client
      try {
        await work()
      } catch {
        // What fails (a full disk, a lost connection) is repeated when the story next meets the
        // newsroom.
        if (this.#client === client) this.disconnect()
      }
    })
    return this.#turn
  }

  async #meetInTurn(client: NewsroomClient): Promise<LedeError | null> {
    let failure: LedeError | null = null
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

  async #meet(client: NewsroomClient): Promise<void> {
    this.#isLive = false
    Object.assign(this.#returning, { is: false, missed: false })
    this.#sending.begin()
    // Which of it is not committed by now follows from what is durable.
    this.#ahead.clear()
    const { library } = this.#desk
    const here = library.standing(this.id)
    if (here === 'deleted' || (typeof here === 'object' && here.binned)) return
    if (here !== 'none' && !isHeldBy(this.#record.durable, library.document(this.id))) this.forget()
    await this.#takeMissed(client)
    if (library.standing(this.id) === 'none') return
    await this.#sendMissing(client)
  }

  async #takeMissed(client: NewsroomClient): Promise<void> {
    const missed: Entry[] = []
    for (let more = true; more; ) {
      const after = missed.at(-1)?.seq ?? this.#record.cursor
      const answer = await client.call('entries', { story: this.id, after }).catch((error: unknown) => {
        // A newsroom that was lost is rebuilt from what desks have.
        const isHere = this.#desk.library.standing(this.id) !== 'none'
        if (after > 0 || !isHere || !isCode(error, 'newsroom.noStory')) throw error
        return this.#fileAgain(client)
      })
      if (answer === null) break
      missed.push(...answer.entries)
      this.#record.desk = answer.desk
      more = answer.more && answer.entries.length > 0
    }
    if (missed.length > 0) await this.#take(missed, true)
  }

  /** Files all of it to the desk where it was. */
  async #fileAgain(client: NewsroomClient): Promise<null> {
    const { update } = this.#desk.library.open(this.id)
    const about = { story: this.id, desk: this.#record.desk, act: crypto.randomUUID(), schema: schemaVersion }
    const { seq } = await client.call('file', { ...about, update })
    this.#record.cursor = seq
    this.#record.durable = withUpdate(this.#record.durable, update)
    return null
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
    const after = this.#returning.is && this.#returning.tries < patience ? this.#record.cursor : null
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
    const { missed } = this.#returning
    Object.assign(this.#returning, { is: false, missed: false })
    if (missed || previous > this.#record.cursor) return this.#meet(client)
    this.#record.cursor = Math.max(seq, this.#record.cursor)
    this.#noteDurable()
  }

  async #notKept(error: LedeError): Promise<void> {
    const client = this.#client
    if (client === null) return
    this.#isLive = false
    if (error.code === 'newsroom.behind') {
      this.#returning.tries += 1
      await this.#inTurn(() => this.#meet(client))
    } else if (error.code === 'newsroom.gap' && !this.#ahead.isEmpty) {
      // It depends on somebody's typing at another process of the newsroom, and arrived first.
      await this.#inTurn(() => this.#meet(client))
    } else if (outOfSyncErrors.has(error.code) && !this.#mended) await this.#inTurn(() => this.#mend(client))
    else {
      const { missed } = this.#returning
      Object.assign(this.#returning, { is: false, missed: false })
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
   * Applies rows of the log in order. `wasAway`: they come from a time when this desk was not
   * connected.
   */
  async #take(entries: readonly Entry[], wasAway: boolean): Promise<void> {
    const record = this.#record
    const device = this.#desk.device()
    const incoming = entries.flatMap(({ seq, bytes, device: from }): Incoming[] =>
      bytes === null ? [] : [{ seq, bytes, isOwn: from === device }],
    )
    const others = entries.filter((entry) => entry.device !== device)
    const isParted = wasAway && others.length > 0 && !this.isDurable
    const parting = isParted ? { durable: record.durable, from: others.at(-1)?.author ?? null } : null
    const aside = await this.#desk.take(this.id, entries, incoming, parting)
    for (const { seq, bytes } of incoming) {
      if (!aside.has(seq)) record.durable = withUpdate(record.durable, bytes)
    }
    this.#ahead.settle(record.durable)
    record.desk = entries.findLast(({ desk }) => desk !== null)?.desk ?? record.desk
    record.cursor = entries.at(-1)?.seq ?? record.cursor
    // While meeting the newsroom it is not known yet what is only here.
    if (this.#isLive) this.#noteDurable()
    else this.#keep()
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
