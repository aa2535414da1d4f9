import * as encoding from 'lib0/encoding'

/**
 * Writes the bytes of a Yjs update (version 1), whatever they mean: for updates that Yjs would
 * never write.
 */
export class RawUpdate {
  readonly #encoder = encoding.createEncoder()

  get bytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(encoding.toUint8Array(this.#encoder))
  }

  numbers(...numbers: readonly number[]): this {
    for (const number of numbers) encoding.writeVarUint(this.#encoder, number)
    return this
  }

  text(text: string): this {
    encoding.writeVarString(this.#encoder, text)
    return this
  }

  /** The first byte of a struct. */
  info(byte: number): this {
    return this.raw(Uint8Array.of(byte))
  }

  raw(bytes: Uint8Array): this {
    encoding.writeUint8Array(this.#encoder, bytes)
    return this
  }

  /** The same bytes several times. */
  times(count: number, ...bytes: readonly number[]): this {
    const all = new Uint8Array(count * bytes.length)
    for (let at = 0; at < all.length; at += 1) all[at] = bytes[at % bytes.length] ?? 0
    return this.raw(all)
  }

  /**
   * The number of clients, then for each: the number of its structs, its id, and the clock of the
   * first.
   */
  begin(clients: number): this {
    return this.numbers(clients)
  }

  client(structs: number, client = 1, clock = 0): this {
    return this.numbers(structs, client, clock)
  }

  /** No deletions. */
  end(): Uint8Array<ArrayBuffer> {
    return this.numbers(0).bytes
  }
}

/** What the kinds of structs begin with (Yjs' `contentRefs`). Each item is in the root `body`. */
export const kinds = { gc: 0, deleted: 1, json: 2, string: 4, embed: 5, type: 7, any: 8, doc: 9, skip: 10 } as const

/** An item in a root that may hold anything, up to its content. */
export function atRoot(update: RawUpdate, kind: keyof typeof kinds, root = 'any'): RawUpdate {
  return update.info(kinds[kind]).numbers(1).text(root)
}

/** Many empty structs. */
export function emptyStructs(count: number): Uint8Array<ArrayBuffer> {
  return new RawUpdate().begin(1).client(count).times(count, kinds.gc, 1).end()
}

/** Elements nested in one another. */
export function nestedElements(count: number, from = 0): Uint8Array<ArrayBuffer> {
  const update = new RawUpdate().begin(1).client(count, 1, from)
  for (let level = from; level < from + count; level += 1) {
    if (level === 0) atRoot(update, 'type')
    else update.numbers(kinds.type, 0, 1, level - 1)
    update.numbers(3).text('blockquote')
  }
  return update.end()
}

/** Many deletions of one letter each, in a text twice as long. */
export function deletions(count: number): Uint8Array<ArrayBuffer> {
  const update = atRoot(new RawUpdate().begin(1).client(1), 'string').text('x'.repeat(2 * count))
  update.numbers(1, 1, count)
  for (let at = 0; at < count; at += 1) update.numbers(2 * at, 1)
  return update.bytes
}

/** A value in Yjs' own encoding, nested in itself to a depth. */
export function nestedLists(depth: number): Uint8Array<ArrayBuffer> {
  return atRoot(new RawUpdate().begin(1).client(1), 'any').numbers(1).times(depth, 117, 1).raw(Uint8Array.of(126)).end()
}
