interface Queue<What> {
  items: What[]
  next: number
}

/**
 * Work items taken in turn from everybody who brings some: however many one brings, others wait for
 * only one of them.
 */
export class Turns<Who, What> {
  // A Map keeps insertion order: the first one is next.
  readonly #queues = new Map<Who, Queue<What>>()

  add(who: Who, what: What): void {
    const queue = this.#queues.get(who)
    if (queue === undefined) this.#queues.set(who, { items: [what], next: 0 })
    else queue.items.push(what)
  }

  /** The next item, of whoever waits longest; undefined if there is none. */
  take(): What | undefined {
    const [first] = this.#queues
    if (first === undefined) return undefined
    const [who, queue] = first
    const what = queue.items[queue.next]
    queue.next += 1
    this.#queues.delete(who)
    if (queue.next < queue.items.length) this.#queues.set(who, shortened(queue))
    return what
  }
}

/** The most finished items that a queue may still contain. */
const most = 1_000

/** Removing the first entry of a long array each time would move all others. */
function shortened<What>(queue: Queue<What>): Queue<What> {
  return queue.next < most ? queue : { items: queue.items.slice(queue.next), next: 0 }
}
