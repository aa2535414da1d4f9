/**
 * What a ZIP can say of time: whole years from 1980 to 2099, in the zone of whoever packs. A day
 * less at each end holds in every zone.
 */
const first = Date.UTC(1980, 0, 2)
const last = Date.UTC(2099, 11, 30)

/**
 * A time as a ZIP can carry it, in milliseconds since the epoch: the nearest it knows. A clock that
 * goes wrong keeps nobody from packing.
 */
export function zipTime(at: number): number {
  return Math.min(Math.max(at, first), last)
}
