import { bound } from './excess.ts'
import { type Content, kinds, type StructPlace, type Walker } from './walk.ts'

interface Block {
  readonly client: number
  /** The number of its first struct among all. */
  readonly first: number
  readonly structs: number
}

/** The structs of an update, by number, as they are in its bytes; found by id. */
export class Structs implements Walker {
  readonly places: (StructPlace | null)[] = []
  readonly contents: Content[] = []
  readonly #blocks = new Map<number, Block>()
  readonly #clocks: number[] = []
  #types = 0

  get count(): number {
    return this.#clocks.length
  }

  client(client: number, _clock: number, structs: number): void {
    this.#blocks.set(client, { client, first: this.#clocks.length, structs })
  }

  struct(clock: number, _length: number, place: StructPlace | null, content: Content): void {
    if (content.kind === kinds.type) {
      this.#types += 1
      bound('types', this.#types)
    }
    this.#clocks.push(clock)
    this.places.push(place)
    this.contents.push(content)
  }

  /** The struct with an id; null if the update has none. */
  find({ client, clock }: { client: number; clock: number }): number | null {
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
