import type { Shelf, ShelfPlace } from './shelf.ts'

/** Edits of a document left by another window, or by this one before it was reloaded. */
export interface LeftEdits {
  updates: Uint8Array[]
  /** Removes them from the shelf: they are acknowledged, or nobody wants them. */
  forget(): Promise<void>
}

/**
 * How long edits are collected before they are stored, in ms: four frames, because each write takes
 * more than a millisecond of the thread that types. They are then stored when they are sent.
 */
const gatherMs = 64
/**
 * How long acknowledged edits stay on the shelf, in ms: during typing, edits would otherwise be
 * deleted many times a second.
 */
const calmMs = 500
/** The most bytes stored for one document. Beyond that the window says that it stores no more. */
const mostBytes = 64 * 1024 * 1024

/** What a document needs of the place where its edits are kept. */
export type EditStore = Pick<ShelvedEdits, keyof ShelvedEdits>

/** Stores nothing: for edits that are stored elsewhere, or recomputed when both sides meet. */
export const noEditStore: EditStore = {
  add: () => {},
  flush: () => 0,
  acknowledge: () => {},
  sweep: () => {},
  keepWhole: async () => {},
  isSafe: true,
  left: async () => null,
  forget: async () => {},
}

/**
 * The edits of one document that the desk has not acknowledged, on the shelf. Each is stored there
 * within four frames and before it is sent, and is removed after it was acknowledged. What a window
 * leaves there is sent by whichever window comes next: an update has effect once, however often and
 * by whomever it is sent.
 */
export class ShelvedEdits {
  readonly #shelf: Shelf
  readonly #document: string
  readonly #library: () => string | null
  /** The name of this window on the shelf, new each time a document is opened. */
  readonly #window = crypto.randomUUID()
  #place: ShelfPlace | null = null
  #unwritten: Uint8Array[] = []
  #number = 0
  #acknowledged = 0
  #bytes = 0
  #writing = 0
  #failed = false
  #timer: ReturnType<typeof setTimeout> | null = null
  #sweep: ReturnType<typeof setTimeout> | null = null

  /**
   * @param library of which library the document is; asked once, when the first edit is kept or
   *   read.
   */
  constructor(shelf: Shelf, document: string, library: () => string | null) {
    this.#shelf = shelf
    this.#document = document
    this.#library = library
  }

  /** Keeps an edit, within four frames. */
  add(update: Uint8Array): void {
    this.#unwritten.push(update)
    this.#timer ??= setTimeout(() => this.flush(), gatherMs)
  }

  /** Stores waiting edits; returns the number of the last one, for `acknowledge`. */
  flush(): number {
    this.#stopGathering()
    const updates = this.#unwritten
    this.#unwritten = []
    if (updates.length > 0) void this.#put(updates)
    return this.#number
  }

  /** Says that the desk has the edits up to a number, and all before. */
  acknowledge(upTo: number): void {
    this.#acknowledged = upTo
    if (upTo === this.#number && this.#unwritten.length === 0) {
      this.#failed = false
      this.#bytes = 0
    }
    this.#sweep ??= setTimeout(() => this.sweep(), calmMs)
  }

  /** Takes away at once what is acknowledged. */
  sweep(): void {
    if (this.#sweep === null) return
    clearTimeout(this.#sweep)
    this.#sweep = null
    const place = this.#known()
    // A failure does no harm: an acknowledged edit that is sent once more changes nothing.
    if (place !== null) this.#shelf.remove(place, this.#acknowledged).catch(() => {})
  }

  /**
   * Replaces the stored edits with the whole document, so that it can be read without the desk. If
   * there is no room for it the edits stay.
   */
  async keepWhole(whole: Uint8Array): Promise<void> {
    // Under the number of the last edit, so that it is removed when that is acknowledged.
    const last = Math.max(1, this.flush())
    const bytes = this.#bytes
    this.#bytes = 0
    const place = this.#known()
    if (place !== null && (await this.#write([whole], last))) {
      this.#failed = false
      await this.#shelf.remove(place, last - 1).catch(() => {})
    } else this.#bytes = bytes
  }

  /** Whether everything that was added is on the shelf, or acknowledged. */
  get isSafe(): boolean {
    return !this.#failed && this.#unwritten.length === 0 && this.#writing === 0
  }

  /** What was left of the document by other windows; null where nothing was. */
  async left(): Promise<LeftEdits | null> {
    const place = this.#known()
    if (place === null) return null
    const all = await this.#shelf.of(place.library, place.document).catch(() => [])
    const edits = all.filter(({ window }) => window !== place.window)
    if (edits.length === 0) return null
    const last = new Map<string, number>()
    for (const { window, number } of edits) last.set(window, Math.max(number, last.get(window) ?? 0))
    return {
      updates: edits.map(({ update }) => update),
      forget: async () => {
        for (const [window, upTo] of last) await this.#shelf.remove({ ...place, window }, upTo).catch(() => {})
      },
    }
  }

  /** Takes everything of this window away: nobody wants it any more. */
  async forget(): Promise<void> {
    this.acknowledge(this.flush())
    this.sweep()
  }

  #stopGathering(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #known(): ShelfPlace | null {
    const library = this.#place === null ? this.#library() : null
    if (library !== null) this.#place = { library, document: this.#document, window: this.#window }
    return this.#place
  }

  async #put(updates: readonly Uint8Array[]): Promise<void> {
    if (!(await this.#write(updates, this.#number + 1))) this.#failed = true
  }

  /** Whether edits could be put on the shelf. */
  async #write(updates: readonly Uint8Array[], first: number): Promise<boolean> {
    this.#number = first + updates.length - 1
    this.#bytes += updates.reduce((sum, { byteLength }) => sum + byteLength, 0)
    const place = this.#known()
    if (place === null || this.#bytes > mostBytes) return false
    this.#writing += 1
    try {
      await this.#shelf.put(updates.map((update, at) => ({ ...place, number: first + at, update })))
      return true
    } catch {
      return false
    } finally {
      this.#writing -= 1
    }
  }
}
