import * as Y from 'yjs'
import { z } from 'zod'
import type { Range } from '#shared/review/suggest/suggestion.ts'
import { proseSchema } from '#shared/schema/index.ts'

/**
 * Yjs's name for what takes one position of a body: a character, or where a node opens or
 * (`closes`) ends.
 */
const unitSchema = z.object({
  client: z.number().int().nonnegative(),
  clock: z.number().int().nonnegative(),
  closes: z.boolean(),
})

/**
 * A passage of a body by its first and last unit; if it is empty, `first` is null and `last` is
 * what precedes it (null at the very beginning). It survives edits around it, and if its units are
 * deleted it is where they were.
 */
export const placeSchema = z.object({ first: unitSchema.nullable(), last: unitSchema.nullable() })

type Unit = z.infer<typeof unitSchema>
export type NamedPlace = z.infer<typeof placeSchema>

interface Run extends Unit {
  readonly length: number
  /** Where it is, or would be. */
  readonly position: number
  readonly isLive: boolean
}

/**
 * The positions in a fragment and the Yjs ids of what is there or was deleted from it. To be
 * created anew after any edit.
 */
export class Places {
  /** In the order of the fragment. */
  readonly #live: readonly Run[]
  /** By client, in the order of their clocks. */
  readonly #opening: ReadonlyMap<number, readonly Run[]>
  readonly #closing: ReadonlyMap<number, readonly Run[]>
  readonly #store: Y.Doc['store'] | null

  /**
   * @param blocks from which to before which of its blocks, if not of all; positions count from
   *   where the first of these begins.
   */
  constructor(fragment: Y.XmlFragment, blocks: Range = { from: 0, to: fragment.length }) {
    const runs = runsOf(fragment, blocks)
    this.#live = runs.filter(({ isLive }) => isLive)
    this.#opening = byClient(runs.filter(({ closes }) => !closes))
    this.#closing = byClient(runs.filter(({ closes }) => closes))
    this.#store = fragment.doc?.store ?? null
  }

  /** Names a range of positions. */
  placeOf({ from, to }: Range): NamedPlace {
    return { first: from < to ? this.#unitAt(from) : null, last: this.#unitAt(to - 1) }
  }

  /** Where a place is now; null if its units are of another document. */
  rangeOf({ first, last }: NamedPlace): Range | null {
    if (last === null) return { from: 0, to: 0 }
    const to = this.#edgeOf(last, 1)
    const from = first === null ? to : this.#edgeOf(first, 0)
    return from === null || to === null ? null : { from: Math.min(from, to), to: Math.max(from, to) }
  }

  /** Whether what a place begins and ends with still stands in the text. */
  stands({ first, last }: NamedPlace): boolean {
    return [first, last].every((unit) => unit === null || this.#runOf(unit)?.run.isLive === true)
  }

  #unitAt(position: number): Unit | null {
    const run = lastFrom(this.#live, (each) => each.position, position)
    if (run === undefined || position >= run.position + run.length) return null
    return { client: run.client, clock: run.clock + position - run.position, closes: run.closes }
  }

  /** The position before (0) or after (1) a unit, or what undo has put in its place. */
  #edgeOf(unit: Unit, side: 0 | 1): number | null {
    const found = this.#runOf(unit)
    if (found === null) return null
    const { run, offset } = found
    return run.isLive ? run.position + offset + side : run.position
  }

  /** The run that a unit, or what undo has put in its place, is in, and where in it. */
  #runOf(unit: Unit): { run: Run; offset: number } | null {
    const { client, clock, closes } = broughtBack(this.#store, unit)
    const runs = (closes ? this.#closing : this.#opening).get(client) ?? []
    const run = lastFrom(runs, (each) => each.clock, clock)
    return run === undefined || clock >= run.clock + run.length ? null : { run, offset: clock - run.clock }
  }
}

/**
 * A unit by the name under which undo brought it back last, in this window; the unit itself where
 * it did not.
 */
function broughtBack(store: Y.Doc['store'] | null, unit: Unit): Unit {
  let now = unit
  while (store !== null && now.clock < Y.getState(store, now.client)) {
    const item = Y.getItem(store, Y.createID(now.client, now.clock))
    if (!(item instanceof Y.Item) || item.redone === null) break
    const offset = now.clock - item.id.clock
    now = { ...now, client: item.redone.client, clock: item.redone.clock + offset }
  }
  return now
}

/**
 * Which of a fragment's blocks a place is in, from the first to before the last; where those were
 * deleted, the ones around where they were. Null where its units are of another document.
 */
export function blocksAt(fragment: Y.XmlFragment, { first, last }: NamedPlace): Range | null {
  if (last === null) return { from: 0, to: 0 }
  const [start, end] = [first ?? last, last].map((unit) => blockAt(fragment, unit))
  if (start == null || end == null) return null
  return { from: Math.min(start, end), to: Math.min(fragment.length, Math.max(start, end) + 1) }
}

/** The number of blocks before the one that contains a unit. */
function blockAt(fragment: Y.XmlFragment, { client, clock }: Unit): number | null {
  const { store } = fragment.doc ?? {}
  if (store === undefined || clock >= Y.getState(store, client)) return null
  let block: unknown = Y.getItem(store, Y.createID(client, clock))
  while (block instanceof Y.Item && block.parent !== fragment)
    block = block.parent instanceof Y.AbstractType ? block.parent._item : null
  if (!(block instanceof Y.Item)) return null
  let before = 0
  for (let item = block.left; item !== null; item = item.left)
    if (!item.deleted && item.countable) before += item.length
  return before
}

/** The last entry, sorted by a number, whose number is not above a bound. */
function lastFrom(runs: readonly Run[], numberOf: (run: Run) => number, bound: number): Run | undefined {
  let [from, to] = [0, runs.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const run = runs[middle]
    if (run !== undefined && numberOf(run) <= bound) from = middle + 1
    else to = middle
  }
  return runs[from - 1]
}

function byClient(runs: readonly Run[]): Map<number, Run[]> {
  const found = new Map<number, Run[]>()
  for (const run of runs) {
    const own = found.get(run.client)
    if (own) own.push(run)
    else found.set(run.client, [run])
  }
  for (const own of found.values()) own.sort((a, b) => a.clock - b.clock)
  return found
}

function runsOf(fragment: Y.XmlFragment, blocks: Range): Run[] {
  const runs: Run[] = []
  let position = 0
  const put = ({ client, clock }: Y.ID, length: number, isLive: boolean, closes = false) => {
    runs.push({ client, clock, closes, length, position, isLive })
    if (isLive) position += length
  }
  const visit = (item: Y.Item, isLive: boolean) => {
    const stands = isLive && !item.deleted
    const type = item.content instanceof Y.ContentType ? item.content.type : null
    if (type instanceof Y.XmlText) visitAll(type, stands)
    else if (type instanceof Y.XmlElement) {
      put(item.id, 1, stands)
      if (proseSchema.nodes[type.nodeName]?.isLeaf) return
      visitAll(type, stands)
      put(item.id, 1, stands, true)
    } else if (item.countable) put(item.id, item.length, stands)
  }
  const visitAll = (parent: Y.XmlFragment | Y.XmlText, isLive: boolean) => {
    for (let item = parent._start; item !== null; item = item.right) visit(item, isLive)
  }
  // Units deleted between two blocks count as at the start of the second.
  let block = 0
  for (let item = fragment._start; item !== null; item = item.right) {
    const isInside = block >= blocks.from && (block < blocks.to || item.deleted)
    if (isInside && block <= blocks.to) visit(item, true)
    if (!item.deleted && item.countable) block += item.length
  }
  return runs
}
