/**
 * The rate limits of a device, by calls and bytes, and how much it may do at once: far more than
 * anybody types, or a week's absence needs, and little enough not to hold up others.
 */
const limits = {
  calls: { aSecond: 100, atOnce: 1_000 },
  bytes: { aSecond: 4 * 1024 * 1024, atOnce: 64 * 1024 * 1024 },
} as const

/**
 * Those of a connection whose person is not known yet: enough to join, or to ask every second or
 * two whether somebody has signed in, and too few to keep the database busy with tries.
 */
const ofStrangers = {
  calls: { aSecond: 2, atOnce: 20 },
  bytes: { aSecond: 64 * 1024, atOnce: 1024 * 1024 },
} as const

/** The most bytes of one device that may wait. */
const mostWaiting = 64 * 1024 * 1024

/**
 * The pace of one device, however many links it has: what comes too fast waits for its turn, in
 * order.
 */
export class Pace {
  readonly #onSlowed: () => void
  readonly #now: () => number
  readonly #limits: typeof limits | typeof ofStrangers
  /** Up to when earlier work is paid for, in ms, by calls and by bytes. */
  #paid = { calls: 0, bytes: 0 }
  #waiting: { due: number; bytes: number; work(): void }[] = []
  #bytes = 0
  #timer: NodeJS.Timeout | null = null
  links = 0

  constructor(onSlowed: () => void, now: () => number = () => performance.now(), isStranger = false) {
    this.#onSlowed = onSlowed
    this.#now = now
    this.#limits = isStranger ? ofStrangers : limits
  }

  /** Does work now, or in its turn. False, with nothing done, if too much waits already. */
  run(bytes: number, work: () => void): boolean {
    const now = this.#now()
    const { calls, bytes: byBytes } = this.#paid
    const { calls: callLimits, bytes: byteLimits } = this.#limits
    this.#paid = { calls: paid(calls, now, 1, callLimits), bytes: paid(byBytes, now, bytes, byteLimits) }
    const due = Math.max(this.#paid.calls, this.#paid.bytes)
    if (due <= now && this.#waiting.length === 0) {
      work()
      return true
    }
    if (this.#bytes + bytes > mostWaiting) return false
    this.#onSlowed()
    this.#bytes += bytes
    this.#waiting.push({ due, bytes, work })
    this.#timer ??= setTimeout(() => this.#go(), due - now).unref()
    return true
  }

  #go(): void {
    const now = this.#now()
    let next = this.#waiting[0]
    while (next !== undefined && next.due <= now) {
      this.#waiting.shift()
      this.#bytes -= next.bytes
      next.work()
      next = this.#waiting[0]
    }
    this.#timer = next === undefined ? null : setTimeout(() => this.#go(), next.due - now).unref()
  }
}

function paid(until: number, now: number, cost: number, { aSecond, atOnce }: { aSecond: number; atOnce: number }) {
  return Math.max(until, now - (atOnce / aSecond) * 1_000) + (cost / aSecond) * 1_000
}

/** How many disconnected devices are remembered: reconnecting does not reset the limits. */
const mostKept = 1_000

/** The pace of each device. */
export class Paces {
  readonly #onSlowed: () => void
  readonly #paces = new Map<string, Pace>()

  constructor(onSlowed: () => void) {
    this.#onSlowed = onSlowed
  }

  /** The pace of a connection until it is known whose it is. */
  stranger(): Pace {
    return new Pace(this.#onSlowed, undefined, true)
  }

  enter(device: string): Pace {
    const pace = this.#paces.get(device) ?? new Pace(this.#onSlowed)
    pace.links += 1
    this.#paces.delete(device)
    this.#paces.set(device, pace)
    for (const [id, { links }] of this.#paces) {
      if (this.#paces.size <= mostKept) break
      if (links === 0) this.#paces.delete(id)
    }
    return pace
  }
}
