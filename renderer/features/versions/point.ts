import { keptAt } from '#shared/kept-order.ts'
import type { Version } from '#shared/review/versions/versions.ts'

/** A place in the history of a draft: a version, a moment the desk has kept, or now. */
export type Point =
  | { readonly kind: 'version'; readonly id: string; readonly at: number; readonly version: Version }
  | { readonly kind: 'moment'; readonly id: string; readonly at: number }
  | { readonly kind: 'now'; readonly id: 'now'; readonly at: number }

export const nowPoint: Point = { kind: 'now', id: 'now', at: Number.POSITIVE_INFINITY }

/**
 * Versions in the order in which they were kept, whatever the clock said then, and among them the
 * moments that the desk has kept, by their times (milliseconds since the epoch).
 */
export function pointsIn(versions: readonly Version[], times: readonly number[]): Point[] {
  const placed: { readonly order: number; readonly point: Point }[] = [
    ...versions.map((version) => ({
      order: Date.parse(keptAt(version)),
      point: { kind: 'version' as const, id: version.id, at: Date.parse(version.at), version },
    })),
    ...times.map((at) => ({ order: at, point: { kind: 'moment' as const, id: `moment-${at}`, at } })),
  ]
  return placed.sort((one, other) => one.order - other.order).map(({ point }) => point)
}
