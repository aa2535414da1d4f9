import { Heartbeat } from './heartbeat.ts'
import { silenceLimit } from './restart.ts'

/** The process of a desk, as the watchdog sees it. */
export interface Watched {
  /** Asks whether it is there. */
  ask(): void
  /** Ends it at once, even if it is stopped and receives nothing. */
  kill(): void
}

export interface WatchdogOptions {
  /** How long a desk may be silent at first, in milliseconds. */
  limit?: number
  /** Between two questions, in milliseconds. */
  every?: number
}

/**
 * How long a desk may be silent while it opens its library, in milliseconds: reading through a
 * large one on a slow disk takes minutes, in which nothing is answered.
 */
const openingLimit = 10 * 60_000

/**
 * Ends a desk that does not answer, so that its host starts another. The desk answers from its main
 * loop: one that is busy for a second is alive; one that is stopped or caught in a loop is not.
 * After a desk was ended, the next one is given longer, so that legitimate long work can finish.
 */
export class Watchdog {
  readonly #options: WatchdogOptions
  #kills: number[] = []
  #heartbeat: Heartbeat | null = null
  #isOpen = false

  constructor(options: WatchdogOptions = {}) {
    this.#options = options
  }

  /** Watches a desk that has just been started, instead of the one before. */
  watch({ ask, kill }: Watched): void {
    this.stop()
    this.#isOpen = false
    const heartbeat = new Heartbeat({
      every: this.#options.every ?? 1_000,
      ask,
      onSilence: (silence) => {
        if (silence < this.#limit()) return
        console.error(`lede: the desk has not answered for ${silence / 1_000} s; another one is started`)
        this.#kills.push(performance.now())
        this.stop()
        kill()
      },
    })
    this.#heartbeat = heartbeat
  }

  /** The desk has opened its library. */
  opened(): void {
    this.#isOpen = true
    this.heard()
  }

  /** The desk was heard: any message shows that it is there. */
  heard(): void {
    this.#heartbeat?.heard()
  }

  /** Stops watching. */
  stop(): void {
    this.#heartbeat?.stop()
    this.#heartbeat = null
  }

  #limit(): number {
    return this.#isOpen ? silenceLimit(this.#kills, performance.now(), this.#options.limit) : openingLimit
  }
}
