import { syncBuiltinESMExports } from 'node:module'
import timersPromises from 'node:timers/promises'
import FakeTimers from '@sinonjs/fake-timers'

/** How often a turn of the event loop takes a millisecond: once in so many. */
const turnsPerMs = 8
/** When every schedule begins, in ms since the epoch. */
const begin = Date.UTC(2026, 10, 30, 9)
/** After how many idle turns in a row without a timer nothing will ever happen. */
const patience = 10_000

/** Whether the system works on something for this process, such as reading a file. */
function isReading(): boolean {
  return process.getActiveResourcesInfo().some((name) => /req(uest|callback|promise)/i.test(name))
}

/** Something to be done in a turn of its own, as `setImmediate` returns it. */
class Turn implements NodeJS.Immediate {
  #work: (() => void) | null

  constructor(work: () => void) {
    this.#work = work
  }

  take(): void {
    this.#work?.()
  }

  cancel(): void {
    this.#work = null
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  hasRef(): boolean {
    return true
  }

  get _onImmediate(): () => void {
    return () => this.take()
  }

  [Symbol.dispose](): void {
    this.cancel()
  }
}

/**
 * Does work in a time of its own: nothing waits. When everything that is under way has come to
 * rest, it is the moment for which the next timer is set. Meanwhile time passes a little with every
 * turn of the event loop, as the machine's does. `performance.now`, `Date`, the timers and those of
 * `node:timers/promises` follow it.
 *
 * @param random decides in which turns time passes.
 * @throws an error if the work waits for something that never comes
 */
export async function inVirtualTime<T>(random: () => number, work: () => Promise<T>): Promise<T> {
  const { setImmediate: real, clearImmediate: realClear } = globalThis
  const clock = FakeTimers.install({
    now: begin,
    shouldClearNativeTimers: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
  /** What is to be done in a turn of its own, one after the other. */
  const queue: Turn[] = []
  const counted = (callback: (...args: unknown[]) => void, ...args: unknown[]) => {
    const turn = new Turn(() => callback(...args))
    queue.push(turn)
    return turn
  }
  globalThis.setImmediate = Object.assign(counted, real)
  globalThis.clearImmediate = (turn) => {
    if (turn instanceof Turn) turn.cancel()
    else realClear(turn)
  }
  const { setImmediate: realPause } = timersPromises
  timersPromises.setImmediate = (value) => new Promise((resolve) => counted(() => resolve(value as never)))
  syncBuiltinESMExports()
  let isDone = false
  const turns = async () => {
    for (let idle = 0; !isDone && idle < patience; ) {
      await new Promise<void>((resolve) => real(resolve))
      if (isDone) return
      // How many turns reading takes is not the seed's to say.
      if (isReading()) continue
      const next = queue.shift()
      const isThere = clock.countTimers() > 0
      idle = next !== undefined || isThere ? 0 : idle + 1
      if (next !== undefined) next.take()
      else if (isThere) clock.next()
      if (next !== undefined && random() * turnsPerMs < 1) clock.tick(1)
    }
    if (!isDone) throw new Error('it waits for something that never comes')
  }
  try {
    const ended = work().finally(() => {
      isDone = true
    })
    const [result] = await Promise.all([ended, turns()])
    return result
  } finally {
    clock.uninstall()
    globalThis.setImmediate = real
    globalThis.clearImmediate = realClear
    timersPromises.setImmediate = realPause
    syncBuiltinESMExports()
  }
}
