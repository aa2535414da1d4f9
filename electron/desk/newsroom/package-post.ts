import { LedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { asStorable, mostSentListed, packageTexts, type WaitingPackage } from '#shared/newsroom/package.ts'
import type { PackageRecords, SentPackage } from './package-records.ts'
import type { PartRecords } from './part-records.ts'
import { bringParts, keepParts, removeParts, sendParts } from './parts.ts'

/** Up to how many bytes a package is fetched before it is opened, so that it opens offline, too. */
const fetchedAhead = 8 * 1024 * 1024

/** How long after a failure of a newsroom that is connected it is tried again, in ms. */
const retryMs = 30_000

/** Errors that say something about one package; others are about the connection. */
const ofPackage: ReadonlySet<string> = new Set([
  'newsroom.noPerson',
  'newsroom.tooManyPackages',
  'newsroom.noPackage',
  'newsroom.badPackage',
  'newsroom.forbidden',
  'call.invalid',
])

export interface PackagePostParts {
  readonly records: PackageRecords
  /** The received parts of those that wait. */
  readonly parts: PartRecords
  /** What waits, or what is known of what was sent, has changed. */
  onChanged(): void
}

/**
 * Exchanges packages with the newsroom, in both directions, one after the other: those that this
 * person sends to others, each once, and those that wait for them. Whatever is interrupted
 * continues with the next connection.
 */
export class PackagePost {
  readonly #records: PackageRecords
  readonly #parts: PackagePostParts['parts']
  readonly #onChanged: () => void
  #client: NewsroomClient | null = null
  #running: Promise<void> | null = null
  #retry: NodeJS.Timeout | null = null
  /** Those whose parts are just being kept. */
  readonly #adding = new Set<string>()
  /** Something is to be done that a running round may not have seen. */
  #isAsked = false
  /** Whether the newsroom knows packages; one of an earlier Lede does not. */
  #isShared = true

  constructor({ records, parts, onChanged }: PackagePostParts) {
    this.#records = records
    this.#parts = parts
    this.#onChanged = onChanged
  }

  /** What waits for this person, oldest first. */
  get waiting(): readonly WaitingPackage[] {
    return this.#records.waiting()
  }

  /** What this desk has sent, latest first. */
  get sent(): readonly SentPackage[] {
    return this.#records.sent()
  }

  /**
   * How many packages are still to be sent, or to be reported as opened, and how many of them the
   * newsroom refuses.
   */
  get pending(): { waiting: number; refused: number } {
    const unsent = this.sent.filter(({ isSent }) => !isSent)
    const refused = unsent.filter((each) => each.refused !== null)
    return { waiting: unsent.length + this.#records.ended().length, refused: refused.length }
  }

  /** After connecting. */
  connect(client: NewsroomClient): void {
    this.#client = client
    this.came()
  }

  disconnect(): void {
    this.#client = null
    this.#stopWaiting()
  }

  /** Something has changed in the newsroom: what it refused is tried again, too. */
  came(): void {
    for (const { id, refused } of this.sent) if (refused !== null) this.#records.setRefused(id, null)
    this.#look()
  }

  /** Resolves when all that can be done now has been, or has failed. */
  async whenIdle(): Promise<void> {
    if (this.#running === null && (!this.#isAsked || this.#client === null)) return
    this.#stopWaiting()
    this.#running ??= this.#run()
    await this.#running
  }

  /**
   * Takes a package to be sent; when it resolves, it is on disk. @throws LedeError
   * `newsroom.noPackages`
   */
  async add(about: Omit<SentPackage, 'isSent' | 'end' | 'refused'>, bytes: Uint8Array): Promise<void> {
    if (!this.#isShared) throw new LedeError('newsroom.noPackages')
    const headline = asStorable(about.headline.slice(0, packageTexts.headline))
    const note = about.note && asStorable(about.note.slice(0, packageTexts.note))
    this.#adding.add(about.id)
    try {
      await keepParts(this.#records.parts, about.id, bytes)
      this.#records.add({ ...about, headline, note })
    } finally {
      this.#adding.delete(about.id)
    }
    this.#onChanged()
    this.#look()
  }

  /**
   * The bytes of a package that waits for this person, verified, and its sender's id. @throws
   * LedeError `newsroom.noPackage`, `newsroom.away`
   */
  async fetch(id: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; from: string }> {
    const known = this.waiting.find((each) => each.id === id)
    if (known === undefined) throw new LedeError('newsroom.noPackage')
    return { bytes: await this.#bring(known), from: known.from }
  }

  /** A package was opened or declined; does nothing for one that does not wait. */
  end(id: string, end: 'opened' | 'declined'): void {
    if (!this.waiting.some((each) => each.id === id)) return
    this.#records.end(id, end)
    this.#onChanged()
    this.#look()
  }

  /** Removes a package from what this desk has sent; one that is still here is not sent. */
  forget(id: string): void {
    this.#records.forgetSent(id)
    this.#onChanged()
    // What remains is removed with the next round.
    this.#tidy().catch(() => {})
  }

  #look(): void {
    this.#isAsked = true
    void this.whenIdle()
  }

  async #run(): Promise<void> {
    while (this.#isAsked && this.#client !== null && this.#retry === null) {
      this.#isAsked = false
      const client = this.#client
      try {
        await this.#round(client)
      } catch (error) {
        this.#isAsked = true
        // Otherwise the connection was lost: all of it is done with the next one.
        if (this.#client === client) this.#tryLater(error)
      }
    }
    // At once, so that what is asked from now on begins another.
    this.#running = null
  }

  #stopWaiting(): void {
    if (this.#retry !== null) clearTimeout(this.#retry)
    this.#retry = null
  }

  #tryLater(error: unknown): void {
    if (!isCode(error, 'newsroom.away')) console.error('Packages could not be exchanged with the newsroom.', error)
    this.#retry = setTimeout(() => {
      this.#retry = null
      void this.whenIdle()
    }, retryMs)
    this.#retry.unref()
  }

  async #round(client: NewsroomClient): Promise<void> {
    for (const { id, hash, end } of this.#records.ended()) {
      await client.call('endPackage', { id, end }).catch(unlessCode('newsroom.noPackage'))
      await removeParts(this.#parts, hash)
      this.#records.forgetWaiting(id)
    }
    await this.#list(client)
    for (const each of this.sent) if (!each.isSent && each.refused === null) await this.#send(client, each)
    await this.#tidy()
    for (const each of this.waiting) {
      if (each.size <= fetchedAhead)
        await this.#bring(each).catch(unlessCode('newsroom.noPackage', 'newsroom.badPackage'))
    }
  }

  /** Removes the parts that nobody needs. */
  async #tidy(): Promise<void> {
    for (const id of this.#records.unneededParts())
      if (!this.#adding.has(id)) await removeParts(this.#records.parts, id)
  }

  /** Asks what waits, and what came of what was sent. */
  async #list(client: NewsroomClient): Promise<void> {
    const list = await client.call('packages', {}).catch((error: unknown) => {
      if (!isCode(error, 'call.unknown')) throw error
      return null
    })
    this.#isShared = list !== null
    if (list === null) {
      for (const { id, isSent } of this.sent) if (!isSent) this.#records.setRefused(id, 'newsroom.noPackages')
    } else {
      for (const hash of this.#records.setWaiting(list.waiting)) await removeParts(this.#parts, hash)
      const ends = new Map(list.sent.map(({ id, end }) => [id, end]))
      for (const { id, isSent, end } of this.sent) {
        if (!isSent || end !== null) continue
        const now = ends.get(id) ?? (ends.has(id) || list.sent.length >= mostSentListed ? null : 'lost')
        if (now !== null) this.#records.setEnd(id, now)
      }
    }
    this.#onChanged()
  }

  async #send(client: NewsroomClient, { id, to, hash, size, headline, note }: SentPackage): Promise<void> {
    try {
      const offer = () => client.call('offerPackage', { id, to, hash, size, headline, note })
      const { from } = await offer()
      await sendParts(from, size, 'newsroom.badPackage', (start) =>
        client.call('putPackage', { id, from: start, bytes: new Uint8Array(this.#records.parts.read(id, start)) }),
      )
      this.#records.setSent(id)
    } catch (error) {
      if (!(error instanceof LedeError) || !ofPackage.has(error.code)) throw error
      this.#records.setRefused(id, error.code)
    }
    this.#onChanged()
  }

  #bring({ id, hash, size }: WaitingPackage): Promise<Uint8Array<ArrayBuffer>> {
    const errors = { none: 'newsroom.noPackage', bad: 'newsroom.badPackage' } as const
    return bringParts(this.#parts, hash, size, errors, async (from) => {
      if (this.#client === null) throw new LedeError('newsroom.away')
      return this.#client.call('package', { id, from })
    })
  }
}

const isCode = (error: unknown, code: string) => error instanceof LedeError && error.code === code

/** Passes on every error but those with these codes. */
function unlessCode(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (!codes.some((code) => isCode(error, code))) throw error
  }
}
