import { asLedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { Hold, ShownHold } from '#shared/newsroom/hold.ts'
import type { HoldRecord, Records } from './records.ts'

/** When a newsroom that is there, but could not write or read, is asked again, in ms. */
const retryMs = 2_000

/**
 * The legal holds known to this desk. The newsroom's last known ones also apply while it is away,
 * and one placed here applies at once, while waiting to be sent.
 */
export class LegalHolds {
  readonly #records: Records
  readonly #onChanged: (story: string) => void
  #holds: readonly HoldRecord[]
  #client: NewsroomClient | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(records: Records, onChanged: (story: string) => void) {
    this.#records = records
    this.#onChanged = onChanged
    this.#holds = records.holds()
  }

  /** Whether a story is held; refused holds do not count. */
  holds(story: string): boolean {
    return this.#holds.some((hold) => hold.story === story && hold.refused === null)
  }

  /** A story's holds for display, including refused ones; `nameOf`: people's names. */
  of(story: string, nameOf: (person: string) => string): ShownHold[] {
    return this.#holds.flatMap((hold) =>
      hold.story === story
        ? [
            {
              id: hold.id,
              by: nameOf(hold.by),
              at: new Date(hold.at).toISOString(),
              reason: hold.reason,
              state: hold.refused !== null ? 'refused' : hold.isSent ? 'standing' : 'waiting',
              refused: hold.refused,
            } as const,
          ]
        : [],
    )
  }

  /** Places a hold here, and sends it if the newsroom is connected. */
  async put(hold: Hold, client: NewsroomClient | null): Promise<void> {
    this.#set([...this.#holds, { ...hold, isSent: false, refused: null }])
    if (client !== null && !(await this.#send(client))) this.#later(client)
  }

  /** After connecting: requests all present holds, and sends waiting ones. */
  async connect(client: NewsroomClient): Promise<void> {
    clearTimeout(this.#timer)
    this.#client = client
    try {
      const areSent = await this.#send(client)
      this.#took(await client.call('holds', {}), null)
      if (!areSent) this.#later(client)
    } catch {
      this.#later(client)
    }
  }

  disconnect(): void {
    this.#client = null
    clearTimeout(this.#timer)
  }

  /** Begins again in a while, unless the connection is lost: then the next one does. */
  #later(client: NewsroomClient): void {
    if (this.#client !== client) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.connect(client), retryMs)
  }

  /** Sets the newsroom's holds of one story, or of all (null). */
  took(holds: readonly Hold[], story: string | null): void {
    this.#took(holds, story)
  }

  /** Removes a refused hold after somebody has read about it. */
  forget(id: string): boolean {
    const isRefused = this.#holds.some((hold) => hold.id === id && hold.refused !== null)
    if (isRefused) this.#set(this.#holds.filter((hold) => hold.id !== id))
    return isRefused
  }

  #took(holds: readonly Hold[], story: string | null): void {
    const kept = this.#holds.filter((hold) => !hold.isSent || (story !== null && hold.story !== story))
    const known = new Set(kept.map(({ id }) => id))
    const taken = holds.filter(({ id }) => !known.has(id))
    this.#set([...kept, ...taken.map((hold) => ({ ...hold, isSent: true, refused: null }))])
  }

  /** Returns whether nothing waits any more. */
  async #send(client: NewsroomClient): Promise<boolean> {
    for (const { id, story, reason, isSent, refused } of this.#holds) {
      if (isSent || refused !== null) continue
      try {
        await client.call('hold', { id, story, reason })
        this.#mark(id, { isSent: true })
      } catch (error) {
        const { code } = asLedeError(error)
        // Not connected, or its disk is full: it waits.
        if (code === 'newsroom.away' || code === 'newsroom.busy') return false
        this.#mark(id, { refused: code })
      }
    }
    return true
  }

  #mark(id: string, more: Partial<HoldRecord>): void {
    this.#set(this.#holds.map((hold) => (hold.id === id ? { ...hold, ...more } : hold)))
  }

  #set(holds: readonly HoldRecord[]): void {
    const before = this.#holds
    this.#holds = holds
    this.#records.setHolds(holds)
    const saying = (of: readonly HoldRecord[], story: string) =>
      JSON.stringify(of.filter((each) => each.story === story))
    for (const story of new Set([...before, ...holds].map((each) => each.story)))
      if (saying(before, story) !== saying(holds, story)) this.#onChanged(story)
  }
}
