import type { Database } from './database.ts'
import { type LiveDraft, liveDraft, structsOf, wholeOf } from './live-draft.ts'
import type { UpdateLog } from './update-log.ts'

/**
 * How many drafts stay in memory, and the most objects that Yjs keeps for them: a book with all its
 * corrections has 60,000.
 */
const kept = { drafts: 32, structs: 120_000 }
/** After this many rows a log is folded while its draft is being written. */
const foldAt = 500
/** The least number of rows for folding when a draft leaves memory. */
const foldWhenLeaving = 20

/** The recently used drafts, in memory; also folds their logs. */
export interface LiveDrafts {
  /** The live draft, read from its log if it is not in memory. */
  get(draft: number): LiveDraft
  /** The same without keeping it in memory: for reading very many. */
  peek(draft: number): LiveDraft
  /** Drops a draft that may differ from its log, or no longer exists. */
  drop(draft: number): void
  /** Counts a row appended to a live draft, and folds its log when it is long. */
  appended(draft: number, live: LiveDraft): void
  /** Folds the logs of all drafts in memory if that is worthwhile. */
  fold(): void
}

/**
 * `onTorn` is called with a draft whose log has an unreadable or inapplicable row, whenever it is
 * read.
 */
export function liveDrafts(database: Database, log: UpdateLog, onTorn: (draft: number) => void): LiveDrafts {
  // A Map keeps insertion order: the first one was not used for longest.
  const drafts = new Map<number, LiveDraft>()

  const fold = (draft: number, live: LiveDraft, atLeast: number) => {
    if (!live.intact || live.rows < atLeast) return
    try {
      database.transaction(() => log.replace(draft, wholeOf(live)))
      live.rows = 1
    } catch {
      // A long log is only slower; the next fold tries again. A full disk is reported to whoever
      // writes.
    }
  }

  const read = (draft: number): LiveDraft => {
    const { rows, intact } = log.read(draft)
    const live = liveDraft(
      rows.map(({ bytes }) => bytes),
      !intact,
    )
    if (!live.intact) onTorn(draft)
    return live
  }

  const leaveOldest = () => {
    let structs = drafts.values().reduce((sum, { doc }) => sum + structsOf(doc), 0)
    for (const [draft, live] of drafts) {
      // The last one is in use.
      if (drafts.size <= 1 || (drafts.size <= kept.drafts && structs <= kept.structs)) return
      structs -= structsOf(live.doc)
      drafts.delete(draft)
      fold(draft, live, foldWhenLeaving)
    }
  }

  return {
    get(draft) {
      const known = drafts.get(draft)
      const live = known ?? read(draft)
      drafts.delete(draft)
      drafts.set(draft, live)
      fold(draft, live, foldAt)
      if (known === undefined) leaveOldest()
      return live
    },
    peek: (draft) => drafts.get(draft) ?? read(draft),
    drop: (draft) => {
      drafts.delete(draft)
    },
    appended(draft, live) {
      live.rows += 1
      fold(draft, live, foldAt)
    },
    fold() {
      for (const [draft, live] of drafts) fold(draft, live, foldWhenLeaving)
    },
  }
}
