/**
 * The times that a ZIP can represent: whole years from 1980 to 2099, in the zone of whoever packs.
 * One day less at each end is valid in every zone.
 */
const first = Date.UTC(1980, 0, 2)
const last = Date.UTC(2099, 11, 30)

/**
 * The nearest time that a ZIP can represent, in milliseconds since the epoch. A wrong clock
 * prevents nobody from packing.
 */
export function zipTime(at: number): number {
  return Math.min(Math.max(at, first), last)
}
