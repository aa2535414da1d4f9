import type { NewsroomDesk } from '#shared/newsroom/contract.ts'
import { may, type Standing } from '#shared/newsroom/roles.ts'
import type { WantedHeads } from './head-records.ts'

/**
 * How long ago a story at a person's desks may have changed to be fetched before it is opened, in
 * ms: a week.
 */
const recent = 7 * 24 * 3_600_000
/** The most stories that are fetched automatically. */
const most = 1_000

/**
 * Which stories somebody is likely to want without a connection: what concerns them, and what was
 * written at their desks within a week. A person of no desk who may read all desks counts as being
 * of each.
 */
export function wantedHere(me: Standing, desks: readonly NewsroomDesk[], now: number): WantedHeads {
  const own = me.desks.length > 0 ? me.desks : desks.flatMap(({ id }) => (may(me, 'read', id) ? [id] : []))
  return { desks: own, since: now - recent, most }
}
