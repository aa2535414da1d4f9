import * as Y from 'yjs'
import { asLedeError, type LedeError } from '#shared/api/errors.ts'
import type { Kept } from '#shared/newsroom/entry.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The callbacks for sending edits. */
export interface SendingEnds {
  /** How many may be on their way at once; what is written meanwhile is combined. */
  most(): number
  /** Sends one. @throws LedeError why it did not arrive */
  send(update: Bytes): Promise<Kept>
  inTurn(work: () => Promise<void>): Promise<void>
  /** It is committed in the newsroom. */
  kept(update: Bytes, kept: Kept): Promise<void>
  /** One that was given up is committed all the same, as a row of the story. */
  keptLate(row: number): void
  /** It is not committed, and everything sent after it is given up, too. */
  failed(error: LedeError): Promise<void>
  /** Another one is finished, in whichever way. */
  onDone(): void
}

/**
 * Sends the edits of a story in order, without waiting for earlier answers, so that others see each
 * at once.
 */
export class Sending {
  readonly #ends: SendingEnds
  #pending: Bytes[] = []
  /** How many are unanswered; replaced at each `begin`, so that earlier answers do not count. */
  #flight = { count: 0 }
  #busy = 0
  #done: Promise<unknown> = Promise.resolve()

  constructor(ends: SendingEnds) {
    this.#ends = ends
  }

  /** Drops what waits and what is on its way, and starts with these. */
  begin(updates: readonly Bytes[] = []): void {
    this.#flight = { count: 0 }
    this.#pending = [...updates]
    this.#go()
  }

  add(update: Bytes): void {
    this.#pending.push(update)
    this.#go()
  }

  /** Whether nothing waits or is on its way. */
  get isIdle(): boolean {
    return this.#pending.length === 0 && this.#flight.count === 0
  }

  /** Resolves when nothing is being sent, and all results are handled. */
  async settled(): Promise<void> {
    while (this.#busy > 0) await this.#done
  }

  #go(): void {
    const flight = this.#flight
    if (this.#pending.length === 0 || flight.count >= this.#ends.most()) return
    const update = together(this.#pending.splice(0))
    flight.count += 1
    this.#busy += 1
    const sent = this.#send(flight, update).finally(() => {
      this.#busy -= 1
      this.#go()
      this.#ends.onDone()
    })
    this.#done = Promise.all([this.#done, sent])
  }

  async #send(flight: { count: number }, update: Bytes): Promise<void> {
    try {
      const kept = await this.#ends.send(update)
      await this.#ends.inTurn(async () => {
        flight.count -= 1
        if (flight === this.#flight) await this.#ends.kept(update, kept)
        else this.#ends.keptLate(kept.seq)
      })
    } catch (error) {
      if (flight !== this.#flight) return
      this.begin()
      await this.#ends.failed(asLedeError(error))
    }
  }
}

/** Several edits merged into one. */
function together(updates: readonly Bytes[]): Bytes {
  return updates.length === 1 && updates[0] !== undefined ? updates[0] : new Uint8Array(Y.mergeUpdates([...updates]))
}
