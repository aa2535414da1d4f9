import type { TestDesk, TestNewsroom, Wire } from '#tests/helpers/newsroom.ts'

/** Something that happens in a newsroom, at a desk if it is about one. */
export type Act = (desk: TestDesk) => Promise<unknown> | unknown

/** What all messages go through. */
export type Through = (wire: Wire) => void

const plain: Wire = (arrive) => arrive()

/** What fails between desks and processes, and in them. */
export function faultsOf(
  newsroom: TestNewsroom,
  processes: number,
  below: (bound: number) => number,
  through: Through,
): Readonly<Record<string, Act>> {
  return {
    cut: () => newsroom.cut(),
    restart: (desk) => desk.restart(),
    away: () => newsroom.reachable(false),
    back: () => newsroom.reachable(true),
    /** A process ends as in a crash, and another starts in its place. */
    async crash() {
      const at = below(processes)
      await newsroom.stop(at)
      // Without its database it does not start.
      await newsroom.start(undefined, at).catch(() => {})
    },
    /** A connection is cut in the midst of what it says. */
    cutSoon() {
      let left = below(6)
      through((arrive) => {
        left -= 1
        if (left < 0) newsroom.cut()
        else arrive()
      })
    },
    calm: () => through(plain),
    /** A late message delays those after it. */
    delay() {
      let last = Promise.resolve()
      through((arrive) => {
        const turns = below(4)
        last = last.then(async () => {
          for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
          arrive()
        })
      })
    },
    /** Some come twice. */
    double: () => through((arrive) => void (below(20) === 0 ? [arrive(), arrive()] : arrive())),
    /** Some come after the next. */
    reorder() {
      let held: (() => void) | null = null
      through((arrive) => {
        if (held === null && below(20) === 0) held = arrive
        else {
          arrive()
          held?.()
          held = null
        }
      })
    },
  }
}
