import { Heartbeat } from './heartbeat.ts'
import { silenceLimit } from './restart.ts'

/** A desk's process, as far as it is watched. */
export interface Watched {
  /** Asks whether it is there. */
  ask(): void
  /** Ends it at once, even where it is stopped and hears nothing. */
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
 * large one on a slow disk takes minutes, and nothing is answered meanwhile.
 */
const openingLimit = 10 * 60_000

/**
 * Ends a desk that does not answer, so that its host starts another. The desk answers from its main
 * loop: one that is busy for a second is not dead, and one that is stopped, or caught in a loop,
 * is. One that was ended is followed by one that is given longer, so that work that takes its time
 * comes to its end.
 */
export class Watchdog {
  readonly #options: WatchdogOptions
  #kills: number[] = []
  #heartbeat: Heartbeat | null = null
  #isOpen = false

  constructor(options: WatchdogOptions = {}) {
    this.#options = options
  }

  /** Watches a desk that has just been started, and no other any more. */
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

  /** The desk was heard: whatever it said, it is there. */
  heard(): void {
    this.#heartbeat?.heard()
  }

  /** Watches nothing any more. */
  stop(): void {
    this.#heartbeat?.stop()
    this.#heartbeat = null
  }

  #limit(): number {
    return this.#isOpen ? silenceLimit(this.#kills, performance.now(), this.#options.limit) : openingLimit
  }
}
