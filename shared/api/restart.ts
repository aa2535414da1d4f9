/** The first wait before a dead desk is started again, and the longest, in milliseconds. */
export const firstDelay = 100
export const longestDelay = 5_000

/** Crashes longer ago than this, in milliseconds, no longer count. */
export const forgivenAfter = 60_000

/**
 * How long to wait before starting the desk again, in milliseconds: almost nothing the first time,
 * then doubling up to five seconds.
 *
 * `deaths`: when it died, in milliseconds since the epoch, including the latest time.
 */
export function restartDelay(deaths: readonly number[], now: number): number {
  const recent = deaths.filter((death) => now - death < forgivenAfter).length
  return Math.min(longestDelay, firstDelay * 2 ** Math.max(0, recent - 1))
}

/**
 * How long a desk may be silent before it is replaced, in milliseconds, and the most that this
 * limit grows to.
 */
const firstSilence = 20_000
const longestSilence = 160_000

/** After this time, in milliseconds, it no longer counts that a desk was ended for its silence. */
const forgottenAfter = 10 * 60_000

/**
 * How long a desk may be silent, in milliseconds: twice as long after each desk that was ended for
 * it.
 *
 * `kills`: when that was, in milliseconds since the epoch. `first`: the limit for the first one.
 */
export function silenceLimit(kills: readonly number[], now: number, first = firstSilence): number {
  const recent = kills.filter((kill) => now - kill < forgottenAfter).length
  return Math.min(longestSilence, first * 2 ** recent)
}
