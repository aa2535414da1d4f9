/** The first wait before a dead desk is started again, and the longest, in milliseconds. */
export const firstDelay = 100
export const longestDelay = 5_000

/** Deaths longer ago than this, in milliseconds, are forgiven. */
export const forgivenAfter = 60_000

/**
 * How long to wait before starting the desk again, in milliseconds: the first time at once but for a breath, then doubling, never longer than five seconds.
 *
 * `deaths`: when it died, in milliseconds since the epoch, the latest one included.
 */
export function restartDelay(deaths: readonly number[], now: number): number {
  const recent = deaths.filter((death) => now - death < forgivenAfter).length
  return Math.min(longestDelay, firstDelay * 2 ** Math.max(0, recent - 1))
}
