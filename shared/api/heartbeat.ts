export interface HeartbeatOptions {
  /** How long between two beats, in milliseconds. */
  every: number
  /** Called at each beat, before anything else. */
  onBeat?(): void
  /** Asks the other side whether it is there. Not called again until an answer came. */
  ask(): void
  /**
   * Called at each beat while the last question has had no answer, with how long that has been so,
   * in milliseconds.
   */
  onSilence(silence: number): void
}

/**
 * Asks the other side of a channel again and again whether it is there. Silence is counted in
 * beats, not read from a clock: time in which this computer slept, or in which a hidden window was
 * not scheduled, does not count as silence.
 */
export class Heartbeat {
  readonly #options: HeartbeatOptions
  readonly #timer: ReturnType<typeof setInterval>
  /** The beats since the question that is still unanswered; 0 if there is none. */
  #unanswered = 0

  /** Begins to ask after a first beat. */
  constructor(options: HeartbeatOptions) {
    this.#options = options
    this.#timer = setInterval(() => this.#beat(), options.every)
  }

  /** The other side was heard: any message shows that it is there. */
  heard(): void {
    this.#unanswered = 0
  }

  /** Stops asking. */
  stop(): void {
    clearInterval(this.#timer)
  }

  #beat(): void {
    const { every, ask, onBeat, onSilence } = this.#options
    onBeat?.()
    this.#unanswered += 1
    if (this.#unanswered === 1) ask()
    else onSilence((this.#unanswered - 1) * every)
  }
}
