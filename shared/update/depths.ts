import * as Y from 'yjs'
import { bound } from './excess.ts'
import type { Structs } from './structs.ts'
import { kinds, type StructPlace } from './walk.ts'

const [unknown, looking] = [-1, -2]

/**
 * How deep the elements of an update are nested, including their position in the draft that
 * receives it.
 */
export class Depths {
  readonly #draft: Y.Doc
  readonly #structs: Structs
  readonly #depths: Int32Array

  constructor(structs: Structs, draft: Y.Doc) {
    this.#draft = draft
    this.#structs = structs
    this.#depths = new Int32Array(structs.count).fill(unknown)
  }

  /** @throws Excess if elements are nested too deep */
  check(): void {
    let sum = 0
    for (let at = 0; at < this.#structs.count; at += 1) {
      if (this.#structs.contents[at]?.kind !== kinds.type) continue
      const depth = this.#depthOf(at)
      bound('depth', depth)
      sum += depth
      bound('depths', sum)
    }
  }

  /**
   * The number of elements around a struct. Iterative, since hundreds of thousands may follow one
   * another.
   */
  #depthOf(struct: number): number {
    const depths = this.#depths
    const { places } = this.#structs
    const path: number[] = []
    let depth = 0
    for (let at: number | null = struct; at !== null; ) {
      const known: number = depths[at] ?? 0
      // A struct that contains itself can never be applied.
      if (known === looking) break
      if (known !== unknown) {
        depth = known
        break
      }
      depths[at] = looking
      path.push(at)
      const place: StructPlace | null = places[at] ?? null
      if (place === null || place.how === 'root') break
      const inDraft = depthIn(this.#draft, place)
      depth = inDraft ?? 0
      at = inDraft === null ? this.#structs.find(place) : null
    }
    for (const at of path.toReversed()) {
      if (places[at]?.how === 'in') depth += 1
      depths[at] = depth
    }
    return depth
  }
}

/** In how many elements an item of a draft stands; null where the draft has no item of this id. */
function depthIn({ store }: Y.Doc, { client, clock }: StructPlace): number | null {
  if (clock >= Y.getState(store, client)) return null
  const structs = store.clients.get(client) ?? []
  let item: Y.Item | Y.GC | null = structs[Y.findIndexSS(structs, clock)] ?? null
  let depth = 0
  while (item instanceof Y.Item && item.parent instanceof Y.AbstractType && item.parent._item !== null) {
    depth += 1
    item = item.parent._item
  }
  return depth
}
