import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { checkDraft, newDraft } from '#shared/article/draft.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import { extendVector, overlaps, type UpdateSpan, updateSpan, type Vector } from '#shared/newsroom/vector.ts'
import { isWrittenApart } from '#shared/newsroom/written-apart.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { Foreign } from '#shared/update/homes.ts'
import { applyKeepingAuthors } from './apply-keeping-authors.ts'
import { clashes } from './clash.ts'
import { isSameUndecided, undecided } from './decisions.ts'
import { isInOrder } from './order.ts'
import type { Query } from './sql.ts'

/**
 * The most bytes that stories in memory may have in the log together; the one written last always
 * stays.
 */
const mostHeld = 64 * 1024 * 1024

/** The committed state of a story. */
export interface Standing {
  /** Its desk; null if there is no such story. */
  readonly desk: string | null
  /** The last of its rows. */
  readonly last: number
  /** The size of its rows in bytes. */
  readonly size: number
}

interface Held {
  /** The rows that it is built from; it may also contain waiting edits. */
  standing: Standing
  /** For each writer, what its rows contain. */
  vector: Vector
  readonly draft: Y.Doc
}

/**
 * The stories that are being edited, each built from its rows, so that an edit can be judged by
 * what it is added to: when it is to be committed, or before (`addAhead`). What is here is not
 * acknowledged: only committed rows are, and only `vector` describes those.
 */
export class Drafts {
  readonly #held = new Map<string, Held>()
  readonly #onDropped: (story: string) => void
  #size = 0

  /** @param onDropped edits added to a story before they were committed are no longer here */
  constructor(onDropped: (story: string) => void) {
    this.#onDropped = onDropped
  }

  /**
   * The rows that other processes have added to stories in memory, for `at`; in one question, as
   * each is a way to the database and back.
   */
  missing({ query }: Query, stories: readonly string[]): Promise<Missing[]> {
    const held = stories.flatMap((story) => {
      const standing = this.#held.get(story)?.standing
      return standing === undefined ? [] : [{ story, last: standing.last }]
    })
    if (held.length === 0) return Promise.resolve([])
    return query<Missing>(
      `select log.story, log.seq, log.bytes from unnest($1::text[], $2::bigint[]) as held (story, last)
         join log on log.story = held.story and log.previous >= held.last
         where log.bytes is not null order by log.seq`,
      [held.map(({ story }) => story), held.map(({ last }) => last)],
    )
  }

  /**
   * A story up to the last of its rows, of which `own` are being written; with what was `missing`,
   * if that was asked for. It must only be changed with `add`.
   */
  async at(
    on: Query,
    story: string,
    standing: Standing,
    own: () => readonly Stored[] = () => [],
    missing: readonly Missing[] | null = null,
  ): Promise<Readonly<Held>> {
    const held = this.#held.get(story)
    if (held !== undefined && held.standing.last < standing.last) {
      const { last } = held.standing
      const rows =
        missing?.filter((row) => row.story === story && row.seq > last && row.seq <= standing.last) ??
        (await rowsBetween(on, story, last, standing.last))
      // Waiting edits here may contradict a row of another process.
      if (rows.every(({ bytes }) => bytes === null || !isOther(held.draft, bytes))) {
        apply(held.draft, rows)
        for (const { bytes } of rows)
          if (bytes !== null) held.vector = extendVector(held.vector, updateSpan(bytes)) ?? held.vector
        return this.#place(story, held, standing)
      }
    } else if (held?.standing.last === standing.last) return held
    // After a failed transaction it may contain more than the log.
    this.drop(story)
    const [snapshot] = await on.query<Stored>(
      'select seq, bytes from snapshots where story = $1 and seq <= $2 order by seq desc limit 1',
      [story, standing.last],
    )
    const rows = await rowsBetween(on, story, snapshot?.seq ?? 0, standing.last)
    const draft = newDraft()
    apply(draft, [...(snapshot === undefined ? [] : [snapshot]), ...rows, ...own()])
    return this.#place(story, { standing: nowhere, vector: vectorOf(draft), draft }, standing)
  }

  /**
   * An edit is the next row of a story.
   *
   * @throws LedeError as `judge`; `newsroom.behind` for one that Yjs alone would join with what
   * others wrote so that words of either are gone
   */
  add(story: string, bytes: Uint8Array | null, author: string): void {
    const held = this.#held.get(story)
    if (held === undefined || bytes === null) return
    this.#add(story, held, { bytes, author })
  }

  /**
   * Adds an edit that will be committed later; returns the state of its story. Null, and nothing is
   * added, if it has to be judged in its turn: because `may` says so, the story is not in memory,
   * something that it depends on is unknown or something in it is known already, or it decides
   * something.
   */
  addAhead(
    story: string,
    { bytes, span, author }: { readonly bytes: Uint8Array; readonly span: UpdateSpan; readonly author: string },
    may: (standing: Standing) => boolean,
  ): Standing | null {
    const held = this.#held.get(story)
    if (held === undefined || !may(held.standing)) return null
    const known = vectorOf(held.draft)
    if (extendVector(known, span) === null || overlaps(known, span.runs) || isSuspect(bytes, held.draft)) return null
    if (isWrittenApart(bytes, held.draft)) return null
    const before = undecided(held.draft)
    try {
      this.#add(story, held, { bytes, author })
    } catch {
      this.drop(story)
      return null
    }
    if (isSameUndecided(before, undecided(held.draft))) return held.standing
    this.drop(story)
    return null
  }

  /**
   * An added edit is now the last row of its story. Returns what the rows contain of each writer.
   */
  written(story: string, span: UpdateSpan | null, standing: Standing): Vector {
    const held = this.#held.get(story)
    if (held === undefined) return new Map()
    if (span !== null) held.vector = extendVector(held.vector, span) ?? held.vector
    this.#held.delete(story)
    this.#place(story, held, standing)
    for (const [oldest] of this.#held) {
      if (this.#size <= mostHeld || oldest === story) break
      this.drop(oldest)
    }
    return held.vector
  }

  /** Another process has filed a story to a desk, with a row that may be missing here. */
  moved(story: string, desk: string, seq: number): void {
    const held = this.#held.get(story)
    if (held !== undefined && held.standing.last < seq) held.standing = { ...held.standing, desk }
  }

  drop(story: string): void {
    const held = this.#held.get(story)
    if (held === undefined) return
    this.#held.delete(story)
    this.#size -= held.standing.size
    held.draft.destroy()
    this.#onDropped(story)
  }

  #add(story: string, held: Held, { bytes, author }: { bytes: Uint8Array; author: string }): void {
    try {
      judge(bytes, held.draft)
      // Its desk merges the two by words, and sends what comes of it.
      if (isWrittenApart(bytes, held.draft)) throw new LedeError('newsroom.behind')
      const before = vectorOf(held.draft)
      if (!applyKeepingAuthors(held.draft, bytes, author)) throw new Disorder()
      if (!isInOrder(held.draft, before, bytes)) throw new Disorder()
    } catch (error) {
      if (error instanceof LedeError) throw error
      // Yjs has applied all of it, or half.
      this.drop(story)
      throw new LedeError(error instanceof Disorder ? 'newsroom.foreign' : 'draft.badUpdate', {}, error)
    }
  }

  #place(story: string, held: Held, standing: Standing): Held {
    this.#size += standing.size - held.standing.size
    held.standing = standing
    this.#held.set(story, held)
    return held
  }
}

/** A row, as far as needed to build a story. */
export interface Stored {
  readonly seq: number
  readonly bytes: Uint8Array | null
}

/** A row that a story in memory lacks. */
export interface Missing extends Stored {
  readonly story: string
}

/** The state of a story that does not exist. */
export const nowhere: Standing = { desk: null, last: 0, size: 0 }

function rowsBetween({ query }: Query, story: string, after: number, last: number): Promise<Stored[]> {
  return query<Stored>(
    // Found by the index of stories and their rows before.
    'select seq, bytes from log where story = $1 and previous >= $2 and seq <= $3 and bytes is not null order by seq',
    [story, after, last],
  )
}

function apply(draft: Y.Doc, rows: readonly Stored[]): void {
  draft.transact(() => {
    for (const { bytes } of rows) if (bytes !== null) Y.applyUpdate(draft, bytes)
  })
}

/**
 * Whether an update has different content than the draft under the same clocks, or was written
 * apart from it.
 */
function isOther(draft: Y.Doc, bytes: Uint8Array): boolean {
  const isClash = overlaps(vectorOf(draft), updateSpan(bytes).runs) && clashes(draft, bytes)
  return isClash || isWrittenApart(bytes, draft)
}

/** An edit between neighbours that nobody can have seen side by side (order.ts). */
class Disorder extends Error {}

/** For each writer, what a story contains. */
export function vectorOf(draft: Y.Doc): Vector {
  const { clients } = draft.store
  return new Map(clients.keys().map((client) => [client, Y.getState(draft.store, client)]))
}

/**
 * Judges an edit by the story that it is added to, once for every desk: what is refused here never
 * reaches one. What a newer Lede writes is accepted if the story says that it is from one.
 *
 *
 * @throws LedeError `draft.tooMuch`, `draft.badUpdate`, `newsroom.foreign`
 */
function judge(bytes: Uint8Array, draft: Y.Doc): void {
  try {
    checkUpdate(bytes, draft)
  } catch (error) {
    if (error instanceof Excess) throw new LedeError('draft.tooMuch', {}, error)
    throw new LedeError(error instanceof Foreign ? 'newsroom.foreign' : 'draft.badUpdate', {}, error)
  }
  if (!isSuspect(bytes, draft)) return
  const trial = newDraft()
  try {
    Y.applyUpdate(trial, Y.encodeStateAsUpdate(draft))
    Y.applyUpdate(trial, bytes)
    const check = checkDraft(trial)
    if (!check.fits && !check.newer) throw new LedeError('newsroom.foreign')
  } finally {
    trial.destroy()
  }
}
