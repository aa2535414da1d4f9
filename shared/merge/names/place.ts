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
 * A passage of a body by its first and last unit; where nothing stands there, `first` is null and
 * `last` what stood before it (null at the very beginning). It holds whatever is edited around it,
 * and where its units were deleted it is where they were.
 */
export const placeSchema = z.object({ first: unitSchema.nullable(), last: unitSchema.nullable() })

type Unit = z.infer<typeof unitSchema>
export type NamedPlace = z.infer<typeof placeSchema>

interface Run extends Unit {
  readonly length: number
  /** Where it stands, or would. */
  readonly position: number
  readonly isLive: boolean
}

/**
 * The positions of a fragment and the names of what stands in it or was deleted from it. Make it
 * anew after any edit.
 */
export class Places {
  readonly #runs: Run[]

  constructor(fragment: Y.XmlFragment) {
    this.#runs = runsOf(fragment)
  }

  /** Names a range of positions. */
  placeOf({ from, to }: Range): NamedPlace {
    return { first: from < to ? this.#unitAt(from) : null, last: this.#unitAt(to - 1) }
  }

  /** Where a place is now; null where its units are of another document. */
  rangeOf({ first, last }: NamedPlace): Range | null {
    if (last === null) return { from: 0, to: 0 }
    const to = this.#edgeOf(last, 1)
    const from = first === null ? to : this.#edgeOf(first, 0)
    return from === null || to === null ? null : { from: Math.min(from, to), to: Math.max(from, to) }
  }

  #unitAt(position: number): Unit | null {
    const run = this.#runs.find((run) => run.isLive && position >= run.position && position < run.position + run.length)
    if (run === undefined) return null
    return { client: run.client, clock: run.clock + position - run.position, closes: run.closes }
  }

  /** The position before (0) or after (1) a unit. */
  #edgeOf({ client, clock, closes }: Unit, side: 0 | 1): number | null {
    const run = this.#runs.find(
      (run) => run.client === client && run.closes === closes && clock >= run.clock && clock < run.clock + run.length,
    )
    if (run === undefined) return null
    return run.isLive ? run.position + clock - run.clock + side : run.position
  }
}

function runsOf(fragment: Y.XmlFragment): Run[] {
  const runs: Run[] = []
  let position = 0
  const put = ({ client, clock }: Y.ID, length: number, isLive: boolean, closes = false) => {
    runs.push({ client, clock, closes, length, position, isLive })
    if (isLive) position += length
  }
  const visit = (parent: Y.XmlFragment | Y.XmlText, isLive: boolean) => {
    for (let item = parent._start; item !== null; item = item.right) {
      const stands = isLive && !item.deleted
      const type = item.content instanceof Y.ContentType ? item.content.type : null
      if (type instanceof Y.XmlText) visit(type, stands)
      else if (type instanceof Y.XmlElement) {
        put(item.id, 1, stands)
        if (proseSchema.nodes[type.nodeName]?.isLeaf) continue
        visit(type, stands)
        put(item.id, 1, stands, true)
      } else if (item.countable) put(item.id, item.length, stands)
    }
  }
  visit(fragment, true)
  return runs
}
