/**
 * How fast this machine is, measured once for a run: whatever the run starts inherits the figure as
 * LEDE_SLOWNESS. The limits of the tests follow it. They are there to end what hangs, and never to
 * judge how fast something is.
 */

/**
 * What the piece of work took on the machine of 28 November 2026 with nothing else to do, in
 * milliseconds.
 */
const usual = 160

process.env.LEDE_SLOWNESS ??= measured().toFixed(2)

/**
 * 1 on the machine of 28 November 2026, 3 on one that is three times as slow; never less than 1.
 */
export const slowness = Math.max(1, Number(process.env.LEDE_SLOWNESS))

/** A limit for this machine, from one for the machine of 28 November 2026; both in milliseconds. */
export function atMost(milliseconds: number): number {
  return Math.round(milliseconds * slowness)
}

/** The middle one of three measurements, as a multiple of what is usual. */
function measured(): number {
  const turns = [0, 1, 2].map(() => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return (turns.toSorted((one, other) => one - other)[1] ?? usual) / usual
}

/**
 * A bit of what programs do all day, always the same: texts are made, counted, sorted, written out
 * and read back.
 */
function work(): void {
  let state = 1
  const words = Array.from({ length: 20_000 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state.toString(36)
  })
  for (let turn = 0; turn < 6; turn += 1) {
    const counted = Map.groupBy(words, (word) => word.slice(0, 3))
    JSON.parse(JSON.stringify([...words.toSorted(), ...counted.keys()]))
  }
}
