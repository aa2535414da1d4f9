import { randomUUID } from 'node:crypto'
import type { Person } from '#shared/review/people/person.ts'
import type { EditLocks } from './edit-locks.ts'
import { type Durable, encodeDurable } from './newsroom/durable.ts'
import type { Incoming, TakenEntries } from './newsroom/take-entries.ts'
import type { Library } from './store/library.ts'
import type { Threads } from './threads/threads.ts'

/**
 * How often a thread tries while somebody continues writing in the draft; after that, edits wait
 * for it.
 */
const tries = 3

/**
 * Since when two sides were apart, if each has something that the other lacks: what both had, and
 * who wrote last on the other side.
 */
export interface Parting {
  readonly durable: Durable
  readonly from: string | null
}

/** Who has edits taken in, and where the result goes. */
export interface Taker {
  /** Who writes here; null if they have not given their name. */
  readonly person: Person | null
  /** On whose behalf the thread works. */
  readonly caller: object
  readonly append: (update: Uint8Array) => void
}

/** Edits that have to be tried, or merged with what is here, before they are in the library. */
export class Merging {
  readonly #library: Library
  readonly #threads: Threads
  readonly #held: EditLocks
  readonly #now: () => number

  constructor(library: Library, threads: Threads, held: EditLocks, now: () => number) {
    this.#library = library
    this.#threads = threads
    this.#held = held
    this.#now = now
  }

  /**
   * Has a thread try edits in a copy, merging by words where the sides were apart, and appends the
   * result. Resolves, when it is on disk, with what was no valid edit.
   *
   * @param partingNow is asked before each try, because somebody may write here meanwhile
   * @throws LedeError what the library and threads throw, and whatever `partingNow` throws; then
   * nothing was appended
   */
  async take(
    id: string,
    incoming: readonly Incoming[],
    partingNow: () => Parting | null,
    taker: Taker,
  ): Promise<TakenEntries['aside']> {
    const once = async () => this.#takeOnce(id, incoming, partingNow(), taker)
    let taken = await once()
    for (let tried = 1; taken === null; tried += 1)
      taken = tried < tries ? await once() : await this.#held.while(id, once)
    return taken.aside
  }

  /** Null if the draft was edited meanwhile. */
  async #takeOnce(
    id: string,
    incoming: readonly Incoming[],
    parting: Parting | null,
    { person, caller, append }: Taker,
  ): Promise<TakenEntries | null> {
    const before = this.#library.open(id).update
    const opening = parting && {
      durable: encodeDurable(parting.durable),
      opening: {
        person,
        act: { id: randomUUID(), by: person?.id ?? null, at: this.#now() },
        // A new id each time: two desks that come back merge the same rows with different words.
        arrival: { package: `apart.${randomUUID()}`, from: parting.from },
      },
    }
    const taken = await this.#threads.run('takeEntries', [before, incoming, opening], { caller })
    if (taken.update === null) return taken
    if (Buffer.compare(before, this.#library.open(id).update) !== 0) return null
    append(taken.update)
    return taken
  }
}
