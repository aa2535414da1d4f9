import * as Y from 'yjs'
import type { Structs } from './structs.ts'
import { type Content, kinds, type StructPlace, types } from './walk.ts'

/** What an update brings that no Lede writes, whatever its schema. */
export class Foreign extends RangeError {}

/**
 * Where items stand: a sequence of a root or a type, or a key of one. The same one is the same
 * object.
 */
interface Home {
  readonly of: 'fragment' | 'text' | 'root' | 'value'
}

/** The roots in which only elements and texts stand. */
const fragments = new Set(['body', 'baseline'])

/** What may stand where, by kinds of content; of types, elements and texts alone. */
const mayStand: Readonly<Record<Home['of'], ReadonlySet<number>>> = {
  fragment: new Set([kinds.deleted, kinds.type]),
  text: new Set([kinds.deleted, kinds.string, kinds.format]),
  root: new Set([1, 2, 3, 4, 5, 6, 7, 8]),
  value: new Set([kinds.deleted, kinds.any]),
}

/**
 * Whether an update brings only what a draft is made of: values under keys, elements and texts in
 * elements, letters and marks in texts; and whether what stands between two others stands with
 * both. Anything else (a type of Yjs as the value of an attribute, a text in a text) Yjs takes in,
 * and reads differently according to what came before it.
 */
export class Homes {
  readonly #structs: Structs
  readonly #draft: Y.Doc
  /** By struct; undefined: not known yet; null: it stands beside something that is not here. */
  readonly #homes: (Home | null | undefined)[]
  readonly #named = new Map<string, Home>()

  constructor(structs: Structs, draft: Y.Doc) {
    this.#structs = structs
    this.#draft = draft
    this.#homes = new Array(structs.count)
  }

  /** @throws Foreign */
  check(): void {
    const { contents, places, count } = this.#structs
    for (let at = 0; at < count; at += 1) {
      const content = contents[at]
      const place = places[at]
      // What was collected stands nowhere.
      if (content === undefined || place === null || place === undefined) continue
      const home = this.#homeOf(at)
      if (home === null) continue
      if (!mayStand[home.of].has(content.kind)) throw new Foreign(`content ${content.kind} in a ${home.of}`)
      if (content.type !== null && !isBodyType(content.type)) throw new Foreign(`a type ${content.type}`)
      const before = place.before && this.#homeAt(place.before)
      if (before !== null && before !== home) throw new Foreign('between two that do not stand together')
    }
  }

  /** Iterative: they stand one behind the other by the hundred thousand. */
  #homeOf(struct: number): Home | null {
    const { places } = this.#structs
    const path: number[] = []
    let home: Home | null = null
    for (let at: number | null = struct; at !== null; ) {
      const known: Home | null | undefined = this.#homes[at]
      if (known !== undefined) {
        home = known
        break
      }
      // One that stands beside itself never comes in.
      this.#homes[at] = null
      path.push(at)
      const place: StructPlace | null = places[at] ?? null
      if (place?.how !== 'beside') {
        home = place && this.#homeIn(place)
        break
      }
      const item = itemIn(this.#draft, place)
      home = item && this.#homeOfItem(item)
      at = item === null ? this.#structs.find(place) : null
    }
    for (const at of path) this.#homes[at] = home
    return home
  }

  #homeAt(id: { client: number; clock: number }): Home | null {
    const item = itemIn(this.#draft, id)
    if (item !== null) return this.#homeOfItem(item)
    const struct = this.#structs.find(id)
    return struct === null ? null : this.#homeOf(struct)
  }

  /** Where something stands that says in what. */
  #homeIn({ root, key, client, clock }: StructPlace): Home | null {
    if (root !== null) return this.#home(`root ${root}`, key, fragments.has(root) ? 'fragment' : 'root')
    const item = itemIn(this.#draft, { client, clock })
    const struct = item === null ? this.#structs.find({ client, clock }) : null
    // What it stands in is missing; Yjs lets it wait.
    if (item === null && struct === null) return null
    const content = item === null ? this.#structs.contents[struct ?? 0] : contentOf(item)
    const of = content && insideOf(content)
    if (of === null) return null
    if (of === undefined) throw new Foreign('in what nothing can stand in')
    return this.#home(`${client} ${clock}`, key, of)
  }

  #homeOfItem({ parent, parentSub }: Y.Item): Home | null {
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent._item === null) {
      const root = Y.findRootTypeKey(parent)
      return this.#home(`root ${root}`, parentSub, fragments.has(root) ? 'fragment' : 'root')
    }
    const { client, clock } = parent._item.id
    return this.#home(`${client} ${clock}`, parentSub, insideOf(contentOf(parent._item)) ?? 'root')
  }

  #home(parent: string, key: string | null, of: Home['of']): Home {
    const name = key === null ? parent : `${parent} ${JSON.stringify(key)}`
    const known = this.#named.get(name)
    if (known !== undefined) return known
    const home: Home = { of: key === null ? of : 'value' }
    this.#named.set(name, home)
    return home
  }
}

const isBodyType = (type: number) => type === types.element || type === types.text

/** What was collected, a gap, and what was deleted. */
const absent = new Set<number>([0, 10, kinds.deleted])

/** What kind of sequence is in something: null where that is not known, undefined for none. */
function insideOf({ kind, type }: Content): Home['of'] | null | undefined {
  if (absent.has(kind)) return null
  if (type === types.element) return 'fragment'
  return type === types.text ? 'text' : undefined
}

function contentOf({ content }: Y.Item): Content {
  if (content instanceof Y.ContentDeleted) return { kind: kinds.deleted, type: null }
  if (!(content instanceof Y.ContentType)) return { kind: kinds.any, type: null }
  const { type } = content
  // A hook is an element, too.
  const isElement = type instanceof Y.XmlElement && !(type instanceof Y.XmlHook)
  return { kind: kinds.type, type: isElement ? types.element : type instanceof Y.XmlText ? types.text : types.hook }
}

/** The item of a draft that has an id; null for none, and where it was collected. */
function itemIn({ store }: Y.Doc, { client, clock }: { client: number; clock: number }): Y.Item | null {
  if (clock >= Y.getState(store, client)) return null
  const structs = store.clients.get(client) ?? []
  const found = structs[Y.findIndexSS(structs, clock)]
  return found instanceof Y.Item ? found : null
}
