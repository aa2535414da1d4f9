import type { Caret, Presence } from '#shared/newsroom/caret.ts'

/** What one side learns of the other when they meet. */
export interface Met {
  /** What this side lacks, as one Yjs update. */
  readonly update: Uint8Array
  /** What the other side has: its Yjs state vector. */
  readonly vector: Uint8Array
  /** Whether the other side accepts no edits for now, as for a draft in the bin. */
  readonly isClosed: boolean
}

/** Callbacks of a transport. */
export interface TransportEnds {
  /** A new connection is there: both sides have to meet. */
  onUp(): void
  /** Somebody else's edit, as a Yjs update. */
  onUpdate(update: Uint8Array): void
  /** The other side may have changed whether it accepts edits. */
  onMoved(): void
  /**
   * Who else has the document open now, and where in it they are: all that this transport knows.
   */
  onPresence(presence: Presence): void
}

/**
 * The connection to a place where a document is stored. A document meets the other side at each
 * connection, by exchanging what both have; then edits go both ways one by one. Calls reject with a
 * LedeError, `desk.away` without a connection.
 */
export interface Transport {
  /**
   * Begins to call back: in a microtask that there is a connection, if there is one. Returns a
   * function that stops it.
   */
  listen(ends: TransportEnds): () => void
  /** `vector`: what this side has; null where it has nothing. */
  meet(vector: Uint8Array<ArrayBuffer> | null): Promise<Met>
  /** Resolves when the edit is on disk there. */
  send(update: Uint8Array<ArrayBuffer>): Promise<unknown>
  /**
   * Tells others where in the document this window is; null: nowhere. The message may be lost.
   * Absent if nobody else is told.
   */
  readonly point?: (caret: Caret | null) => void
}
