import type { Caret, Presence } from '#shared/newsroom/caret.ts'

/** What one side learns of the other as they meet. */
export interface Met {
  /** What this side lacks, as one Yjs update. */
  readonly update: Uint8Array
  /** What the other side has: its Yjs state vector. */
  readonly vector: Uint8Array
  /** Whether the other side takes no edits for now, as of a draft in the bin. */
  readonly isClosed: boolean
}

/** Whom a transport tells. */
export interface TransportEnds {
  /** There is a connection, another one than before: both sides have to meet. */
  onUp(): void
  /** Somebody else's edit, as a Yjs update. */
  onUpdate(update: Uint8Array): void
  /** Whether the other side takes edits may be otherwise than it said when they met. */
  onMoved(): void
  /** Who else is at the document now, and where in it: all that is known of this transport. */
  onPresence(presence: Presence): void
}

/**
 * A way to where a document is kept. A document meets the other side at each connection, by what
 * both have; from then on edits go both ways one by one. Calls reject with a LedeError,
 * `desk.away` where there is no connection.
 */
export interface Transport {
  /**
   * Begins to tell: in a microtask that there is a connection, where there is one. Returns the way
   * to stop.
   */
  listen(ends: TransportEnds): () => void
  /** `vector`: what this side has; null where it has nothing. */
  meet(vector: Uint8Array<ArrayBuffer> | null): Promise<Met>
  /** Resolves when the edit is on disk there. */
  send(update: Uint8Array<ArrayBuffer>): Promise<unknown>
  /**
   * Tells the others where in the document this window is; null: nowhere. It may be lost. Absent
   * where nobody else is told.
   */
  readonly point?: (caret: Caret | null) => void
}
