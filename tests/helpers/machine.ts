/**
 * How fast this machine is, measured once a run: whatever the run starts inherits the figure as
 * LEDE_SLOWNESS. The time limits of tests are multiplied by it. They exist to end what hangs, never
 * to judge how fast something is.
 */

/**
 * How long the piece of work took on the machine of 28 November 2026 when idle, in milliseconds.
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

/** The median of three measurements, as a multiple of the usual time. */
function measured(): number {
  const turns = [0, 1, 2].map(() => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return (turns.toSorted((one, other) => one - other)[1] ?? usual) / usual
}

/**
 * A sample of what programs do all day, always the same: texts are made, counted, sorted,
 * serialised and parsed.
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
