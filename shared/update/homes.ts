import * as Y from 'yjs'
import type { Structs } from './structs.ts'
import { type Content, kinds, type StructPlace, types } from './walk.ts'

/** An update contains what no Lede writes, whatever its schema. */
export class Foreign extends RangeError {}

/**
 * Where items are: a sequence in a root or a type, or a key of one. Equal homes are the same
 * object.
 */
interface Home {
  readonly of: 'fragment' | 'text' | 'root' | 'value'
}

/** The roots that contain only elements and texts. */
const fragments = new Set(['body', 'baseline'])

/** What is allowed where, by kind of content; of types, only elements and texts. */
const mayStand: Readonly<Record<Home['of'], ReadonlySet<number>>> = {
  fragment: new Set([kinds.deleted, kinds.type]),
  text: new Set([kinds.deleted, kinds.string, kinds.format]),
  root: new Set([1, 2, 3, 4, 5, 6, 7, 8]),
  value: new Set([kinds.deleted, kinds.any]),
}

/**
 * Checks that an update contains only what a draft is made of: values under keys, elements and
 * texts in elements, letters and marks in texts; and that what is between two others has the same
 * home as both. Yjs would accept anything else (a type as the value of an attribute, a text in a
 * text), but read it differently depending on what came before it.
 */
export class Homes {
  readonly #structs: Structs
  readonly #draft: Y.Doc
  /** By struct; undefined: not known yet; null: it is next to something that is missing here. */
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
      // A collected item has no home.
      if (content === undefined || place === null || place === undefined) continue
      const home = this.#homeOf(at)
      if (home === null) continue
      if (!mayStand[home.of].has(content.kind)) throw new Foreign(`content ${content.kind} in a ${home.of}`)
      if (content.type !== null && !isBodyType(content.type)) throw new Foreign(`a type ${content.type}`)
      const before = place.before && this.#homeAt(place.before)
      if (before !== null && before !== home) throw new Foreign('between two that do not stand together')
    }
  }

  /** Iterative, since hundreds of thousands may follow one another. */
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
      // A struct that refers to itself can never be applied.
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

  /** The home of a struct that names its parent. */
  #homeIn({ root, key, client, clock }: StructPlace): Home | null {
    if (root !== null) return this.#home(`root ${root}`, key, fragments.has(root) ? 'fragment' : 'root')
    const item = itemIn(this.#draft, { client, clock })
    const struct = item === null ? this.#structs.find({ client, clock }) : null
    // Its parent is missing; Yjs lets it wait.
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

/** Collected items, gaps, and deleted content. */
const absent = new Set<number>([0, 10, kinds.deleted])

/** The kind of sequence inside something: null if that is not known, undefined if there is none. */
function insideOf({ kind, type }: Content): Home['of'] | null | undefined {
  if (absent.has(kind)) return null
  if (type === types.element) return 'fragment'
  return type === types.text ? 'text' : undefined
}

function contentOf({ content }: Y.Item): Content {
  if (content instanceof Y.ContentDeleted) return { kind: kinds.deleted, type: null }
  if (!(content instanceof Y.ContentType)) return { kind: kinds.any, type: null }
  const { type } = content
  // A Yjs hook is an element, too.
  const isElement = type instanceof Y.XmlElement && !(type instanceof Y.XmlHook)
  return { kind: kinds.type, type: isElement ? types.element : type instanceof Y.XmlText ? types.text : types.hook }
}

/** The item of a draft with an id; null if there is none, or it was collected. */
function itemIn({ store }: Y.Doc, { client, clock }: { client: number; clock: number }): Y.Item | null {
  if (clock >= Y.getState(store, client)) return null
  const structs = store.clients.get(client) ?? []
  const found = structs[Y.findIndexSS(structs, clock)]
  return found instanceof Y.Item ? found : null
}
