import * as Y from 'yjs'
import { bound } from './excess.ts'
import type { StructPlace, Walker } from './walk.ts'

interface Block {
  readonly client: number
  /** The number of its first struct among all. */
  readonly first: number
  readonly structs: number
}

const [unknown, looking] = [-1, -2]

/** How deep the elements of an update nest, and where they stand in the draft that gets it. */
export class Depths implements Walker {
  readonly #draft: Y.Doc
  readonly #blocks = new Map<number, Block>()
  readonly #clocks: number[] = []
  readonly #places: (StructPlace | null)[] = []
  readonly #types: number[] = []
  #depths = new Int32Array(0)

  constructor(draft: Y.Doc) {
    this.#draft = draft
  }

  client(client: number, _clock: number, structs: number): void {
    this.#blocks.set(client, { client, first: this.#clocks.length, structs })
  }

  struct(clock: number, _length: number, place: StructPlace | null, isType: boolean): void {
    if (isType) bound('types', this.#types.push(this.#clocks.length))
    this.#clocks.push(clock)
    this.#places.push(place)
  }

  /** @throws Excess where elements nest too deep */
  check(): void {
    this.#depths = new Int32Array(this.#clocks.length).fill(unknown)
    let sum = 0
    for (const type of this.#types) {
      const depth = this.#depthOf(type)
      bound('depth', depth)
      sum += depth
      bound('depths', sum)
    }
  }

  /**
   * In how many elements a struct stands. Iterative: they stand one behind the other by the hundred
   * thousand.
   */
  #depthOf(struct: number): number {
    const depths = this.#depths
    const path: number[] = []
    let depth = 0
    for (let at: number | null = struct; at !== null; ) {
      const known: number = depths[at] ?? 0
      // One that stands in itself never comes in.
      if (known === looking) break
      if (known !== unknown) {
        depth = known
        break
      }
      depths[at] = looking
      path.push(at)
      const place: StructPlace | null = this.#places[at] ?? null
      if (place === null || place.how === 'root') break
      const inDraft = depthIn(this.#draft, place)
      depth = inDraft ?? 0
      at = inDraft === null ? this.#find(place) : null
    }
    for (const at of path.toReversed()) {
      if (this.#places[at]?.how === 'in') depth += 1
      depths[at] = depth
    }
    return depth
  }

  /** The struct of the update that has an id; null where it has none. */
  #find({ client, clock }: StructPlace): number | null {
    const block = this.#blocks.get(client)
    if (block === undefined || block.structs === 0) return null
    let low = block.first
    let high = block.first + block.structs - 1
    if (clock < (this.#clocks[low] ?? 0)) return null
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#clocks[middle] ?? 0) <= clock) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** In how many elements an item of a draft stands; null where it has none of this id. */
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
