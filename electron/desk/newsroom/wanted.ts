import type { NewsroomDesk } from '#shared/newsroom/contract.ts'
import { may, type Standing } from '#shared/newsroom/roles.ts'
import type { Wanted } from './head-records.ts'

/** For how long the stories of somebody's desks are here before they are opened, in ms: a week. */
const recent = 7 * 24 * 3_600_000
/** The most that come by themselves. */
const most = 1_000

/**
 * Which stories somebody is likely to want without a connection: what concerns them, and what was
 * written at their desks within a week. Whoever is of no desk and reads all of them is of each.
 */
export function wantedHere(me: Standing, desks: readonly NewsroomDesk[], now: number): Wanted {
  const own = me.desks.length > 0 ? me.desks : desks.flatMap(({ id }) => (may(me, 'read', id) ? [id] : []))
  return { desks: own, since: now - recent, most }
}
