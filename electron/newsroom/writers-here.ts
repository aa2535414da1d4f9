import type { ServedLink } from '#shared/newsroom/serve.ts'
import type { UpdateSpan } from '#shared/newsroom/vector.ts'
import { type Claims, claimOf } from './claims.ts'
import type { Query } from './sql.ts'

/** The most writers that a process claims; what more of them write is told once committed. */
const most = 2_000
/** For how long a writer who was asked for elsewhere is not claimed again, in ms. */
const cededMs = 10_000

interface Writer {
  /** Asked for; claimed since `at`; sure, and told ahead; given up at `at`. */
  state: 'asked' | 'claimed' | 'sure' | 'ceded'
  at: number
  /** By which connection they write. */
  readonly link: ServedLink
}

/** An edit, as far as it is known who has written it. */
export interface Written {
  readonly story: string
  readonly span: UpdateSpan | null
  readonly link: ServedLink
}

/**
 * Which writers (Yjs clients) of which stories write at this process alone. Only what those write
 * is told before it is committed: of two processes that each tell another text under the same
 * clocks one could only take back what others have already, and no copy ever forgets. So a process
 * claims a writer, and no other commits anything of theirs before it has let go.
 *
 * A writer who is claimed is sure once something of theirs was committed after that: then what
 * other processes had committed before is known here.
 */
export class WritersHere {
  readonly #claims: Claims | null
  readonly #now: () => number
  readonly #writers = new Map<number, Writer>()
  /** How many edits of each writer were told and are not committed. */
  readonly #told = new Map<number, number>()

  /** @param claims null: there is no other process */
  constructor(claims: Claims | null, now: () => number = () => performance.now()) {
    this.#claims = claims
    this.#now = now
    claims?.onLost(() => this.#writers.clear())
  }

  /** Whether an edit may be told before it is committed. */
  mayTell(edit: Written): boolean {
    if (this.#claims === null) return true
    return keysOf(edit).every((key) => this.#writers.get(key)?.state === 'sure')
  }

  told(edit: Written): void {
    if (this.#claims === null) return
    for (const key of keysOf(edit)) this.#told.set(key, (this.#told.get(key) ?? 0) + 1)
  }

  /** What was told is committed, or is refused. */
  settled(edit: Written): void {
    if (this.#claims === null) return
    for (const key of keysOf(edit)) {
      const left = (this.#told.get(key) ?? 0) - 1
      if (left > 0) this.#told.set(key, left)
      else {
        this.#told.delete(key)
        if (this.#writers.get(key)?.state === 'ceded') void this.#claims.release(key)
      }
    }
  }

  /** Something was committed, in a transaction that began at a time. */
  wrote(edit: Written, began: number): void {
    for (const key of this.#claims === null ? [] : keysOf(edit)) this.#wrote(key, edit.link, began)
  }

  #wrote(key: number, link: ServedLink, began: number): void {
    const writer = this.#writers.get(key)
    if (writer?.state === 'claimed' && writer.at < began) writer.state = 'sure'
    const isFree = writer === undefined ? this.#hasRoom() : this.#mayAskAgain(writer)
    if (!isFree || this.#told.has(key)) return
    const asked: Writer = { state: 'asked', at: 0, link }
    this.#writers.set(key, asked)
    this.#claims?.take(key).then((isTaken) => {
      if (this.#writers.get(key) !== asked) {
        if (isTaken) void this.#claims?.release(key)
      } else if (isTaken) Object.assign(asked, { state: 'claimed', at: this.#now() })
      else this.#writers.delete(key)
    })
  }

  #hasRoom(): boolean {
    if (this.#writers.size < most) return true
    for (const [key, writer] of this.#writers)
      if (this.#mayAskAgain(writer) && !this.#told.has(key)) this.#writers.delete(key)
    return this.#writers.size < most
  }

  #mayAskAgain({ state, at }: Writer): boolean {
    return state === 'ceded' && this.#now() - at > cededMs
  }

  /** Lets go of a writer whom another process waits for, once what was told is committed. */
  cede(key: number): void {
    const writer = this.#writers.get(key)
    if (writer === undefined || writer.state === 'ceded') return
    this.#writers.set(key, { ...writer, state: 'ceded', at: this.#now() })
    if (!this.#told.has(key)) void this.#claims?.release(key)
  }

  /** A connection has ended: whoever wrote by it may go on elsewhere. */
  left(link: ServedLink): void {
    for (const [key, writer] of this.#writers) {
      if (writer.link !== link) continue
      this.cede(key)
      if (!this.#told.has(key)) this.#writers.delete(key)
    }
  }

  /** The writers of some edits whom other processes have claimed. */
  async elsewhere(on: Query, edits: readonly Written[]): Promise<ReadonlySet<number>> {
    const keys = [...new Set(edits.flatMap(keysOf))]
    if (this.#claims === null || keys.length === 0) return new Set()
    return this.#claims.ofOthers(on, keys)
  }

  async close(): Promise<void> {
    await this.#claims?.close()
  }
}

/** The claims of those who have written an edit. */
export function keysOf({ story, span }: Written): number[] {
  return [...new Set((span?.runs ?? []).map(({ client }) => claimOf(story, client)))]
}

/**
 * Sets aside what is of writers that another process has claimed, and what the same connections
 * have sent to the same stories after it.
 */
export function parted<Edit extends Written>(
  all: readonly Edit[],
  claimed: ReadonlySet<number>,
): { ready: readonly Edit[]; waiting: Edit[] } {
  if (claimed.size === 0) return { ready: all, waiting: [] }
  const waiting: Edit[] = []
  const ready = all.filter((edit) => {
    const isAfter = waiting.some(({ link, story }) => link === edit.link && story === edit.story)
    const waits = isAfter || keysOf(edit).some((key) => claimed.has(key))
    if (waits) waiting.push(edit)
    return !waits
  })
  return { ready, waiting }
}
