import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Caret, Presence } from '#shared/newsroom/caret.ts'
import type { Transport } from './transport.ts'

/** How often others are told where this window is, at most, in ms. */
const pauseMs = 80

export const emptyPresence: Presence = { people: [], carets: [] }

/**
 * Who else has a document open, over all its transports, and where in it this window is. Others are
 * told only while there are any. None of it is stored.
 */
export class DocumentPresence {
  /** The others. Its lists are the same objects until they change. */
  readonly others: StoreApi<Presence> = createStore<Presence>(() => emptyPresence)
  readonly #known = new Map<Transport, Presence>()
  readonly #isShown: () => boolean
  /** Computes where this window is, when it is sent; null: nowhere. */
  #place: (() => Caret | null) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `isShown`: whether this person lets others see where they are. */
  constructor(isShown: () => boolean) {
    this.#isShown = isShown
  }

  /** Takes what a transport says of those who are there. */
  hear(transport: Transport, presence: Presence): void {
    this.#known.set(transport, presence)
    this.#show()
  }

  /** A transport is none of the document's any more. */
  forget(transport: Transport): void {
    this.#known.delete(transport)
    this.#show()
  }

  /** This window is at another place of the document. */
  point(place: () => Caret | null): void {
    this.#place = place
    this.#tell()
  }

  /** Tells the others where this window is, where they may know it only now. */
  tellAgain(): void {
    if (this.#place !== null) this.#tell()
  }

  /** This window is at no place of the document any more. */
  pointNowhere(): void {
    if (this.#place === null) return
    this.#place = null
    this.#tell()
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  get #isSeen(): boolean {
    return this.#isShown() && this.others.getState().people.length > 0
  }

  #tell(): void {
    if (this.#timer !== undefined || !this.#isSeen) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      // They may have left meanwhile, or this person may no longer want to be seen.
      if (!this.#isSeen) return
      const caret = this.#place?.() ?? null
      for (const transport of this.#known.keys()) transport.point?.(caret)
    }, pauseMs)
  }

  #show(): void {
    const known = [...this.#known.values()]
    const before = this.others.getState()
    const people = unlessSame(
      before.people,
      known.flatMap((each) => each.people),
    )
    this.others.setState({
      people,
      carets: unlessSame(
        before.carets,
        known.flatMap((each) => each.carets),
      ),
    })
    // Nobody was told while nobody was there; whoever comes later is told by the newsroom.
    if (before.people.length === 0) this.tellAgain()
  }
}

/** What is known now; the list of before where it says the same. */
function unlessSame<Item>(before: Item[], now: Item[]): Item[] {
  const isSame = (item: Item, index: number) =>
    item === before[index] || JSON.stringify(item) === JSON.stringify(before[index])
  return before.length === now.length && now.every(isSame) ? before : now
}
