import { asLedeError, LedeError } from '#shared/api/errors.ts'
import type { Port } from '#shared/api/port.ts'
import type { CaretEvent } from '#shared/newsroom/caret.ts'
import { connectNewsroom, type Listeners, type NewsroomClient } from '#shared/newsroom/connect.ts'
import { type AheadEdit, type Placed, protocolVersion, type Welcome } from '#shared/newsroom/contract.ts'
import type { Entry } from '#shared/newsroom/entry.ts'
import type { Heads } from '#shared/newsroom/head.ts'
import type { Hold } from '#shared/newsroom/hold.ts'
import type { Person } from '#shared/review/people/person.ts'
import type { Membership } from './records.ts'

/**
 * How long after a lost connection the next is tried, in ms: at first, and at most. The actual
 * delay is a random share of it, so that not all desks call a returning newsroom at once.
 */
const retry = { first: 500, most: 30_000 }

/** Errors that retrying cannot fix. */
const final = new Set<string>([
  'newsroom.revoked',
  'newsroom.otherPerson',
  'newsroom.deskOlder',
  'newsroom.serverOlder',
  'newsroom.noProfile',
  'newsroom.notOne',
  'newsroom.keychain',
])

/** What a link needs, and whom it tells. */
export interface LinkEnds {
  dial(address: string): Port
  /** @throws LedeError `newsroom.keychain` */
  token(): Promise<string>
  me(): Person | null
  /** Called when it is connected. */
  onUp(client: NewsroomClient, welcome: Welcome): void
  onDown(): void
  onWelcome(welcome: Welcome): void
  /** Called when people are new or have changed. */
  onPeople(people: readonly Person[]): void
  onEntry(entry: Entry): void
  onAhead(edit: AheadEdit): void
  onPlaced(placed: readonly Placed[]): void
  onDropped(edit: Pick<AheadEdit, 'story' | 'hash'>): void
  onHeads(heads: Heads): void
  onImage(image: { story: string; hash: string }): void
  onPresence(presence: { story: string; people: string[] }): void
  onHolds(holds: { story: string; holds: Hold[] }): void
  onHouseRules(): void
  onPackages(): void
  onCaret(caret: CaretEvent): void
  onChanged(): void
}

/**
 * The connection to a newsroom: established, and re-established whenever it is lost, until it is
 * closed.
 */
export class Link {
  readonly #membership: Pick<Membership, 'address' | 'newsroom'>
  readonly #ends: LinkEnds
  #client: NewsroomClient | null = null
  #timer: NodeJS.Timeout | null = null
  #delay: number = retry.first
  #open = true
  #state: 'up' | 'down' | 'refused' = 'down'
  #tries = 0
  #waiters: (() => void)[] = []
  reason: LedeError | null = null

  constructor(membership: Pick<Membership, 'address' | 'newsroom'>, ends: LinkEnds) {
    this.#membership = membership
    this.#ends = ends
    this.#timer = setTimeout(() => void this.#connect())
  }

  get state(): 'up' | 'down' | 'refused' {
    return this.#state
  }

  /** The newsroom, while connected. */
  get client(): NewsroomClient | null {
    return this.#state === 'up' ? this.#client : null
  }

  /** Tries at once if not connected; resolves when that has succeeded or failed. */
  async tried(): Promise<void> {
    if (this.#state === 'up') return
    const tries = this.#tries
    if (this.#client === null && this.#open) {
      if (this.#timer !== null) clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.#connect())
    }
    while (this.#open && this.#tries === tries) await new Promise<void>((resolve) => this.#waiters.push(resolve))
  }

  close(): void {
    this.#open = false
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#client?.close()
    this.#wake()
  }

  async #connect(): Promise<void> {
    this.#timer = null
    const { address, newsroom } = this.#membership
    const person = this.#ends.me()
    let closed = false
    // All of them: a new event without a listener here does not compile.
    const onEvent: Listeners = {
      entry: (entry) => this.#ends.onEntry(entry),
      ahead: (edit) => this.#ends.onAhead(edit),
      placed: (placed) => this.#ends.onPlaced(placed),
      dropped: (edit) => this.#ends.onDropped(edit),
      heads: (heads) => this.#ends.onHeads(heads),
      image: (image) => this.#ends.onImage(image),
      presence: (presence) => this.#ends.onPresence(presence),
      holds: (holds) => this.#ends.onHolds(holds),
      houseRules: () => this.#ends.onHouseRules(),
      packages: () => this.#ends.onPackages(),
      caret: (caret) => this.#ends.onCaret(caret),
      changed: (welcome) => this.#ends.onWelcome(welcome),
      people: ({ people }) => this.#ends.onPeople(people),
    }
    const client = connectNewsroom(this.#ends.dial(address), {
      onEvent,
      onClose: () => {
        closed = true
        this.#lost(client)
      },
    })
    this.#client = closed ? null : client
    try {
      if (person === null) throw new LedeError('newsroom.noProfile')
      const token = await this.#ends.token()
      const welcome = await client.call('hello', { protocol: protocolVersion, token, person, takesPeople: true })
      // Another newsroom in its place: what was durable is missing there.
      if (welcome.newsroom !== newsroom) throw new LedeError('newsroom.notOne', { address })
      this.#set('up', null)
      this.#delay = retry.first
      this.#ends.onUp(client, welcome)
    } catch (error) {
      const reason = asLedeError(error)
      this.#set(final.has(reason.code) ? 'refused' : 'down', reason)
      client.close()
    }
    this.#tries += 1
    this.#wake()
  }

  #lost(client: NewsroomClient): void {
    if (this.#client !== null && this.#client !== client) return
    this.#client = null
    if (this.#state === 'up') {
      this.#set('down', new LedeError('newsroom.away'))
      this.#ends.onDown()
    }
    if (!this.#open) return
    // After a refusal the delay is longer: somebody may resolve the reason meanwhile.
    const most = this.#state === 'refused' ? retry.most : this.#delay
    this.#timer ??= setTimeout(() => void this.#connect(), most * (0.5 + Math.random() / 2))
    this.#delay = Math.min(this.#delay * 2, retry.most)
  }

  #set(state: 'up' | 'down' | 'refused', reason: LedeError | null): void {
    this.#state = state
    this.reason = reason
    this.#ends.onChanged()
  }

  #wake(): void {
    for (const resolve of this.#waiters.splice(0)) resolve()
  }
}
