import * as Y from 'yjs'

/** A synced document for a client, in exchange for its state vector. */
export interface Document {
  /** What the client lacks, as one Yjs update, including deletions and waiting parts. */
  readonly update: Uint8Array<ArrayBuffer>
  /** The Yjs state vector of the document here. */
  readonly vector: Uint8Array<ArrayBuffer>
}

/** Called with each edit once it is on disk; `origin`: who made it, null for the desk itself. */
export type OnAppend = (id: string, update: Uint8Array, origin: object | null) => void

/** A document for a client with this state vector; whole without one, or with an invalid one. */
export function documentOf(doc: Y.Doc, vector?: Uint8Array): Document {
  return { update: lackingUpdate(doc, vector), vector: new Uint8Array(Y.encodeStateVector(doc)) }
}

function lackingUpdate(doc: Y.Doc, vector: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  if (vector !== undefined) {
    try {
      return new Uint8Array(Y.encodeStateAsUpdate(doc, vector))
    } catch {
      // A client that sends an invalid one gets more than it lacks, and loses nothing.
    }
  }
  return new Uint8Array(Y.encodeStateAsUpdate(doc))
}
