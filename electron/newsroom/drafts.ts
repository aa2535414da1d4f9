import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { checkDraft, newDraft } from '#shared/article/draft.ts'
import { isSuspect } from '#shared/article/suspect.ts'
import type { Vector } from '#shared/newsroom/vector.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { Foreign } from '#shared/update/homes.ts'
import { isInOrder } from './order.ts'
import type { Query } from './sql.ts'

/**
 * The most that the stories which are held in memory may have in the log together, in bytes; the
 * one written in last is always held.
 */
const mostHeld = 64 * 1024 * 1024

interface Held {
  /** The row up to which it is put together. */
  last: number
  /** What its rows have together, in bytes. */
  size: number
  readonly draft: Y.Doc
}

/**
 * The stories that are being written in, each put together from its rows, so that an edit can be
 * judged by what it is added to. What is here is never what is acknowledged: that is a committed
 * row.
 */
export class Drafts {
  readonly #held = new Map<string, Held>()
  #size = 0

  /** A story up to a row of its own. Nobody else may change it, but by `add`. */
  async at({ query }: Query, story: string, last: number): Promise<Y.Doc> {
    const held = this.#held.get(story)
    if (held?.last === last) return held.draft
    // Of a transaction that failed there may be more than the log has.
    if (held !== undefined && held.last > last) this.drop(story)
    const known = this.#held.get(story) ?? this.#hold(story)
    const [snapshot] =
      known.last > 0
        ? []
        : await query<{ seq: number; bytes: Uint8Array }>(
            'select seq, bytes from snapshots where story = $1 and seq <= $2 order by seq desc limit 1',
            [story, last],
          )
    const rows = await query<{ bytes: Uint8Array }>(
      'select bytes from log where story = $1 and seq > $2 and seq <= $3 and bytes is not null order by seq',
      [story, snapshot?.seq ?? known.last, last],
    )
    known.draft.transact(() => {
      for (const { bytes } of [...(snapshot ? [snapshot] : []), ...rows]) this.#apply(known, bytes)
    })
    known.last = last
    return known.draft
  }

  /** An edit is the next row of a story. @throws LedeError as `judged` */
  add(story: string, seq: number, bytes: Uint8Array | null): void {
    const held = this.#held.get(story)
    if (held === undefined) return
    try {
      if (bytes !== null) {
        judge(bytes, held.draft)
        const before = vectorOf(held.draft)
        this.#apply(held, bytes)
        if (!isInOrder(held.draft, before, bytes)) throw new Disorder()
      }
      held.last = seq
    } catch (error) {
      if (error instanceof LedeError) throw error
      // Yjs has taken in all of it, or half.
      this.drop(story)
      throw new LedeError(error instanceof Disorder ? 'newsroom.foreign' : 'draft.badUpdate', {}, error)
    }
    this.#held.delete(story)
    this.#held.set(story, held)
    for (const [oldest] of this.#held) {
      if (this.#size <= mostHeld || oldest === story) break
      this.drop(oldest)
    }
  }

  drop(story: string): void {
    const held = this.#held.get(story)
    if (held === undefined) return
    this.#held.delete(story)
    this.#size -= held.size
    held.draft.destroy()
  }

  #hold(story: string): Held {
    const held = { last: 0, size: 0, draft: newDraft() }
    this.#held.set(story, held)
    return held
  }

  #apply(held: Held, bytes: Uint8Array): void {
    Y.applyUpdate(held.draft, bytes)
    held.size += bytes.length
    this.#size += bytes.length
  }
}

/** An edit between what nobody can have seen side by side (order.ts). */
class Disorder extends Error {}

/** What a story has of each writer. */
export function vectorOf(draft: Y.Doc): Vector {
  return Y.decodeStateVector(Y.encodeStateVector(draft))
}

/**
 * Judges an edit by the story that it is added to, once for every desk: what is refused here never
 * reaches one. What a newer Lede writes passes, where the story says that it is one's.
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
