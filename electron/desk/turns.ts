interface Queue<What> {
  items: What[]
  next: number
}

/**
 * Things to be done, taken in turn from everybody who brings some: however much one brings, the
 * others wait for one thing of it.
 */
export class Turns<Who, What> {
  // A Map keeps the order of insertion: the first is the one whose turn it is.
  readonly #queues = new Map<Who, Queue<What>>()

  add(who: Who, what: What): void {
    const queue = this.#queues.get(who)
    if (queue === undefined) this.#queues.set(who, { items: [what], next: 0 })
    else queue.items.push(what)
  }

  /** The next thing, of whoever waits longest; undefined where there is none. */
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

/** How many things that are done a queue may carry along. */
const most = 1_000

/** Taking the first of a long array away each time would move all others. */
function shortened<What>(queue: Queue<What>): Queue<What> {
  return queue.next < most ? queue : { items: queue.items.slice(queue.next), next: 0 }
}
