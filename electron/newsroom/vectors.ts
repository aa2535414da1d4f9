import { grown, spanOf, type Vector } from '#shared/newsroom/vector.ts'
import type { Query } from './sql.ts'

/** How many stories' vectors are kept in memory. */
const most = 5_000

interface Known {
  /** The row up to which it is so. */
  readonly last: number
  readonly vector: Vector
}

/**
 * What of each story is durable, as read off the log; remembered, and read on where another process
 * has written.
 */
export class Vectors {
  readonly #known = new Map<string, Known>()

  /** What of a story is durable up to a row of its. */
  async at({ query }: Query, story: string, last: number): Promise<Vector> {
    const held = this.#known.get(story)
    const known: Known = held !== undefined && held.last <= last ? held : { last: 0, vector: new Map() }
    if (known.last === last) return known.vector
    const rows = await query<{ bytes: Uint8Array }>(
      'select bytes from log where story = $1 and seq > $2 and seq <= $3 and bytes is not null order by seq',
      [story, known.last, last],
    )
    const vector = rows.reduce<Vector>((all, { bytes }) => grown(all, spanOf(bytes)) ?? all, known.vector)
    this.set(story, last, vector)
    return vector
  }

  /** Remembers it, once it is committed. */
  set(story: string, last: number, vector: Vector): void {
    this.#known.delete(story)
    this.#known.set(story, { last, vector })
    const [oldest] = this.#known.keys()
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest)
  }
}
