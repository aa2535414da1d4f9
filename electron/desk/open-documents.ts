import type { Clients } from './clients.ts'

/**
 * Which documents of a kind each client has open: it is told of edits of these, not of others.
 * Documents are identified by the draft's id.
 */
export class OpenDocuments {
  readonly #event: 'draft.updated' | 'sources.updated'
  readonly #tell: Clients['tell']
  readonly #clients = new Map<string, Set<object>>()

  constructor(event: 'draft.updated' | 'sources.updated', tell: Clients['tell']) {
    this.#event = event
    this.#tell = tell
  }

  /** A client opens a document, until `close` or `leave`. */
  open(id: string, client: object): void {
    const there = this.#clients.get(id) ?? new Set()
    this.#clients.set(id, there.add(client))
  }

  /** A client no longer wants to hear of a document. */
  close(id: string, client: object): void {
    const there = this.#clients.get(id)
    there?.delete(client)
    if (there?.size === 0) this.#clients.delete(id)
  }

  /** A client has disconnected. */
  leave(client: object): void {
    for (const id of [...this.#clients.keys()]) this.close(id, client)
  }

  /** Sends an edit to all clients that have the document open, except the one that made it. */
  tell(id: string, update: Uint8Array, origin: object | null): void {
    const there = this.#clients.get(id)
    if (there === undefined) return
    const heard = { id, update: new Uint8Array(update) }
    this.#tell(this.#event, heard, (client) => client !== origin && there.has(client))
  }
}
