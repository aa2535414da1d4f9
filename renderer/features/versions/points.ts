import type * as Y from 'yjs'
import { desk } from '#renderer/api/desk.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { draftAt, type Version, versionsOf } from '#shared/review/versions/versions.ts'

/** A place in the history of a draft: a version, a moment the desk has kept, or now. */
export type Point =
  | { readonly kind: 'version'; readonly id: string; readonly at: number; readonly version: Version }
  | { readonly kind: 'moment'; readonly id: string; readonly at: number }
  | { readonly kind: 'now'; readonly id: 'now'; readonly at: number }

export const nowPoint: Point = { kind: 'now', id: 'now', at: Number.POSITIVE_INFINITY }

/**
 * Every place in the history of a draft, earliest first; the last one is now. @throws LedeError
 * where the desk cannot say.
 */
export async function pointsOf(session: DraftSession): Promise<Point[]> {
  const { times } = await desk.call('versions.timeline', { id: session.id })
  const points: Point[] = [
    ...versionsOf(session.doc).map(
      (version): Point => ({ kind: 'version', id: version.id, at: Date.parse(version.at), version }),
    ),
    ...times.map((at): Point => ({ kind: 'moment', id: `moment-${at}`, at })),
  ]
  return [...points.sort((one, other) => one.at - other.at), nowPoint]
}

/**
 * The draft as it was at a point, in a document of its own but for now. @throws LedeError where the
 * desk does not have it; RangeError where the draft does not.
 */
export async function draftAtPoint({ id, doc }: DraftSession, point: Point): Promise<Y.Doc> {
  if (point.kind === 'now') return doc
  if (point.kind === 'version') return draftAt(doc, point.version.snapshot)
  const { snapshot } = await desk.call('versions.snapshot', { id, at: point.at })
  return draftAt(doc, snapshot)
}
