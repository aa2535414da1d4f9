import { desk } from '#renderer/api/desk.ts'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { contentOf } from '#shared/review/content.ts'
import type { Content } from '#shared/review/index.ts'
import { contentAt, type Version, versionsOf } from '#shared/review/versions.ts'

/** A place in the history of a draft: a version, a moment the desk has kept, or now. */
export type Point =
  | { readonly kind: 'version'; readonly id: string; readonly at: number; readonly version: Version }
  | { readonly kind: 'moment'; readonly id: string; readonly at: number }
  | { readonly kind: 'now'; readonly id: 'now'; readonly at: number }

export const now: Point = { kind: 'now', id: 'now', at: Number.POSITIVE_INFINITY }

/** Every place in the history of a draft, earliest first; the last one is now. @throws LedeError where the desk cannot say. */
export async function pointsOf(session: DraftSession): Promise<Point[]> {
  const { moments } = await desk.call('versions.moments', { id: session.id })
  const points: Point[] = [
    ...versionsOf(session.doc).map(
      (version): Point => ({ kind: 'version', id: version.id, at: Date.parse(version.at), version }),
    ),
    ...moments.map((at): Point => ({ kind: 'moment', id: `moment-${at}`, at })),
  ]
  return [...points.sort((one, other) => one.at - other.at), now]
}

/** What the story was at a point. @throws LedeError where the desk does not have it; RangeError where the draft does not. */
export async function contentOfPoint({ id, doc }: DraftSession, point: Point): Promise<Content> {
  if (point.kind === 'now') return contentOf(doc)
  if (point.kind === 'version') return contentAt(doc, point.version.snapshot)
  const { snapshot } = await desk.call('versions.moment', { id, at: point.at })
  return contentAt(doc, snapshot)
}
