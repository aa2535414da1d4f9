/** The first wait before a dead desk is started again, and the longest, in milliseconds. */
export const firstDelay = 100
export const longestDelay = 5_000

/** Deaths longer ago than this, in milliseconds, are forgiven. */
export const forgivenAfter = 60_000

/**
 * How long to wait before starting the desk again, in milliseconds: the first time at once but for
 * a breath, then doubling, never longer than five seconds.
 *
 * `deaths`: when it died, in milliseconds since the epoch, the latest one included.
 */
export function restartDelay(deaths: readonly number[], now: number): number {
  const recent = deaths.filter((death) => now - death < forgivenAfter).length
  return Math.min(longestDelay, firstDelay * 2 ** Math.max(0, recent - 1))
}

/**
 * How long a desk may be silent before another one is started in its place, in milliseconds, and
 * the most that this grows to.
 */
const firstSilence = 20_000
const longestSilence = 160_000

/** A desk that was ended for its silence longer ago than this, in milliseconds, is forgotten. */
const forgottenAfter = 10 * 60_000

/**
 * How long a desk may be silent, in milliseconds: after each that was ended for it the next is
 * given twice as long.
 *
 * `kills`: when that was, in milliseconds since the epoch. `first`: how long the first one may be.
 */
export function silenceLimit(kills: readonly number[], now: number, first = firstSilence): number {
  const recent = kills.filter((kill) => now - kill < forgottenAfter).length
  return Math.min(longestSilence, first * 2 ** recent)
}
