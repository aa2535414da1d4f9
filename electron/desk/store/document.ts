import * as Y from 'yjs'

/** A synced document as it is given out: by what both sides have they meet. */
export interface Document {
  /** What whoever asked lacks, as one Yjs update, with what was deleted and what still waits. */
  readonly update: Uint8Array<ArrayBuffer>
  /** What the document here has: its Yjs state vector. */
  readonly vector: Uint8Array<ArrayBuffer>
}

/** Told of each edit once it is on disk; `origin`: who made it, null where the desk itself did. */
export type OnAppend = (id: string, update: Uint8Array, origin: object | null) => void

/**
 * A document for whoever has this state vector; whole where none is given, or one that is no state
 * vector.
 */
export function documentOf(doc: Y.Doc, vector?: Uint8Array): Document {
  return { update: lackingUpdate(doc, vector), vector: new Uint8Array(Y.encodeStateVector(doc)) }
}

function lackingUpdate(doc: Y.Doc, vector: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  if (vector !== undefined) {
    try {
      return new Uint8Array(Y.encodeStateAsUpdate(doc, vector))
    } catch {
      // Whoever sends what cannot be read as one gets more than they lack, and loses nothing.
    }
  }
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}
