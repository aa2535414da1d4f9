import { Bytes } from './bytes.ts'
import { bound } from './excess.ts'

/**
 * Where an item is: inside the item with an id, next to it (with the same parent), or in a root.
 */
export interface StructPlace {
  readonly how: 'in' | 'beside' | 'root'
  readonly client: number
  readonly clock: number
  /** The name of its root; null for others. */
  readonly root: string | null
  /** Its key; null in a sequence, and if the item next to it has the key. */
  readonly key: string | null
  /** What it precedes, if it names that in addition to what it follows. */
  readonly before: { readonly client: number; readonly clock: number } | null
}

/**
 * The content of an item: Yjs's number for its kind (`contentRefs`), and for a type also the type's
 * number.
 */
export interface Content {
  readonly kind: number
  readonly type: number | null
}

/** Receives the content of an update, in the order in which Yjs would read it. */
export interface Walker {
  /** The structs of a client follow, the first of which has this clock. */
  client(client: number, clock: number, structs: number): void
  /** An item, a gap, or the remains of a deleted item, which is nowhere (null). */
  struct(clock: number, length: number, place: StructPlace | null, content: Content): void
}

/** The counts of what an update claims and contains. */
export interface Counts {
  clients: number
  structs: number
  deletions: number
}

/**
 * Walks through a Yjs update (version 1) without decoding it: a claim costs nothing until its bytes
 * are there.
 *
 *
 * @throws Excess for more than a draft may hold, as soon as that is exceeded; RangeError for what
 * is no update.
 */
export function walkUpdate(update: Uint8Array, walker: Walker): Counts {
  bound('bytes', update.length)
  const bytes = new Bytes(update)
  const counts: Counts = { clients: bytes.count(3), structs: 0, deletions: 0 }
  bound('clients', counts.clients)
  const seen = new Set<number>()
  for (let block = 0; block < counts.clients; block += 1) {
    const structs = bytes.count(2)
    counts.structs += structs
    bound('structs', counts.structs)
    const client = bytes.number()
    if (seen.has(client)) throw new RangeError('a client stands in the update twice')
    seen.add(client)
    let clock = bytes.number()
    bound('clock', clock)
    walker.client(client, clock, structs)
    for (let struct = 0; struct < structs; struct += 1) {
      clock += some(walkStruct(bytes, clock, walker))
      bound('clock', clock)
    }
  }
  counts.deletions = walkDeletions(bytes)
  return counts
}

/**
 * A length above zero: Yjs applies an empty item, but cannot read what it then encodes.
 */
function some(length: number): number {
  if (length === 0) throw new RangeError('something in the update is empty')
  return length
}

const hasOrigin = 0x80
const hasRightOrigin = 0x40
const hasKey = 0x20
const [collected, skipped] = [0, 10]

function walkStruct(bytes: Bytes, clock: number, walker: Walker): number {
  const info = bytes.byte()
  const kind = info & 0x1f
  if (kind === collected || kind === skipped) {
    const length = bytes.number()
    walker.struct(clock, length, null, { kind, type: null })
    return length
  }
  const place = placeOf(bytes, info)
  const type = kind === typeContent ? typeOf(bytes) : null
  const length = type === null ? contents[kind]?.(bytes) : 1
  if (length === undefined) throw new RangeError('no such content')
  walker.struct(clock, length, place, { kind, type })
  return length
}

function placeOf(bytes: Bytes, info: number): StructPlace {
  const left = info & hasOrigin ? idOf(bytes) : null
  const right = info & hasRightOrigin ? idOf(bytes) : null
  const beside = left ?? right
  if (beside !== null) {
    return { how: 'beside', ...beside, root: null, key: null, before: left === null ? null : right }
  }
  const root = bytes.number() === 1 ? bytes.text() : null
  const id = root === null ? idOf(bytes) : { client: 0, clock: 0 }
  const key = info & hasKey ? bytes.text() : null
  return { how: root === null ? 'in' : 'root', ...id, root, key, before: null }
}

function idOf(bytes: Bytes): { client: number; clock: number } {
  return { client: bytes.number(), clock: bytes.number() }
}

/** The kinds of content in a draft, by Yjs's numbers (`contentRefs`). */
export const kinds = { deleted: 1, string: 4, format: 6, type: 7, any: 8 } as const
/** Those of types, by Yjs's numbers (`typeRefs`). */
export const types = { element: 3, hook: 5, text: 6 } as const

const typeContent = kinds.type
/** Types that have a name. */
const named = new Set<number>([types.element, types.hook])
const mostTypes = 7

function typeOf(bytes: Bytes): number {
  const type = bytes.number()
  if (type >= mostTypes) throw new RangeError('no such type')
  if (named.has(type)) bytes.skipText()
  return type
}

/**
 * Skips an item's content and returns its length. By Yjs's numbers (`contentRefs`); no draft has
 * documents inside documents (9).
 */
const contents: Readonly<Record<number, (bytes: Bytes) => number>> = {
  1: (bytes) => bytes.number(),
  2: (bytes) => several(bytes, () => bytes.json()),
  3: (bytes) => {
    bytes.skipText()
    return 1
  },
  4: (bytes) => bytes.units(),
  5: (bytes) => {
    bytes.json()
    return 1
  },
  6: (bytes) => {
    bytes.skipText()
    bytes.json()
    return 1
  },
  8: (bytes) => several(bytes, () => bytes.value()),
}

function several(bytes: Bytes, pass: () => void): number {
  const length = bytes.count(1)
  for (let index = 0; index < length; index += 1) pass()
  return length
}

/**
 * Checks a Yjs snapshot (version 1) before it is decoded: the list of deletions, then the known
 * clock of each client.
 *
 *
 * @throws Excess for more than a draft may hold; RangeError for what is no snapshot.
 */
export function checkSnapshot(snapshot: Uint8Array): void {
  bound('bytes', snapshot.length)
  const bytes = new Bytes(snapshot)
  walkDeletions(bytes)
  const clients = bytes.count(2)
  bound('clients', clients)
  for (let client = 0; client < clients; client += 1) {
    bytes.number()
    bound('clock', bytes.number())
  }
}

function walkDeletions(bytes: Bytes): number {
  const clients = bytes.count(2)
  bound('clients', clients)
  let deletions = 0
  for (let block = 0; block < clients; block += 1) {
    bytes.number()
    const runs = bytes.count(2)
    deletions += runs
    bound('deletions', deletions)
    for (let run = 0; run < runs; run += 1) {
      const clock = bytes.number()
      bound('clock', clock + some(bytes.number()))
    }
  }
  return deletions
}
