import { LedeError } from '#shared/api/errors.ts'
import type { EditLocks } from './edit-locks.ts'
import type { Caller } from './handlers.ts'
import type { Merging } from './merging.ts'
import type { Library } from './store/library.ts'
import { checkUpdateSize, tryFrom } from './store/update-size.ts'
import type { Threads } from './threads/threads.ts'

/** How many edits of a window are remembered: more than it sends before it hears of others'. */
const remembered = 20

/** Edits of windows on their way into the library. */
export class WindowEdits {
  readonly #library: Library
  readonly #merging: Merging
  readonly #threads: Threads
  readonly #held: EditLocks
  /** What each window has sent last, by draft. */
  readonly #sent = new WeakMap<Caller, Map<string, readonly Uint8Array[]>>()

  constructor(library: Library, merging: Merging, threads: Threads, held: EditLocks) {
    this.#library = library
    this.#merging = merging
    this.#threads = threads
    this.#held = held
  }

  /**
   * Appends an edit; resolves when it is on disk. One that was written apart from what others wrote
   * meanwhile is merged with it by words, and its window hears of the result like all others.
   *
   * @throws LedeError as `Library.append`
   */
  async append(id: string, update: Uint8Array, caller: Caller): Promise<void> {
    await this.#held.free(id)
    if (update.length > tryFrom) {
      checkUpdateSize(update)
      await this.#threads.run('tryUpdate', [this.#library.open(id).update, update], { caller })
    }
    const sent = this.#sent.get(caller) ?? new Map<string, readonly Uint8Array[]>()
    const own = sent.get(id) ?? []
    const known = this.#library.knownApart(id, update, own)
    if (known === null) this.#library.append(id, update, caller)
    else await this.#merge(id, update, known, caller)
    this.#sent.set(caller, sent.set(id, [...own, update].slice(-remembered)))
  }

  async #merge(
    id: string,
    update: Uint8Array,
    durable: NonNullable<ReturnType<Library['knownApart']>>,
    caller: Caller,
  ): Promise<void> {
    const { person } = caller
    const [refused] = await this.#merging.take(
      id,
      [{ seq: 0, bytes: update }],
      () => ({ durable, from: person?.id ?? null }),
      { person, caller, append: (merged) => this.#library.append(id, merged) },
    )
    if (refused !== undefined) throw new LedeError(refused.why === 'tooMuch' ? 'draft.tooMuch' : 'draft.badUpdate')
  }
}
