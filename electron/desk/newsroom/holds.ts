import { asLedeError } from '#shared/api/errors.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import type { Hold, ShownHold } from '#shared/newsroom/hold.ts'
import type { HoldRecord, Records } from './records.ts'

/**
 * The legal holds that this desk knows of. What the newsroom said last holds while it is away, too,
 * and one that was put here holds at once; it waits until the newsroom has it.
 */
export class LegalHolds {
  readonly #records: Records
  readonly #onChanged: (story: string) => void
  #holds: readonly HoldRecord[]

  constructor(records: Records, onChanged: (story: string) => void) {
    this.#records = records
    this.#onChanged = onChanged
    this.#holds = records.holds()
  }

  /** Whether something holds a story: what was refused does not. */
  holds(story: string): boolean {
    return this.#holds.some((hold) => hold.story === story && hold.refused === null)
  }

  /** What is said of a story's holds, the refused ones too; `nameOf`: what people are called. */
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

  /** Puts one here, and sends it where the newsroom is there. */
  async put(hold: Hold, client: NewsroomClient | null): Promise<void> {
    this.#set([...this.#holds, { ...hold, isSent: false, refused: null }])
    if (client !== null) await this.#send(client)
  }

  /** The connection is there: asks for all that stand, and sends what waits. */
  async connect(client: NewsroomClient): Promise<void> {
    try {
      await this.#send(client)
      this.#took(await client.call('holds', {}), null)
    } catch {
      // The connection was lost: the next begins here again.
    }
  }

  /** What the newsroom says holds a story, or all of them (null). */
  took(holds: readonly Hold[], story: string | null): void {
    this.#took(holds, story)
  }

  /** One that was refused, and was read, is nothing any more. */
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

  async #send(client: NewsroomClient): Promise<void> {
    for (const { id, story, reason, isSent, refused } of this.#holds) {
      if (isSent || refused !== null) continue
      try {
        await client.call('hold', { id, story, reason })
        this.#mark(id, { isSent: true })
      } catch (error) {
        const { code } = asLedeError(error)
        // Not there for now: it waits.
        if (code === 'newsroom.away' || code === 'newsroom.busy') return
        this.#mark(id, { refused: code })
      }
    }
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
