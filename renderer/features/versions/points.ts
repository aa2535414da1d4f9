import type * as Y from 'yjs'
import { desk } from '#renderer/api/desk.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { draftAt, versionsOf } from '#shared/review/versions/versions.ts'
import { nowPoint, type Point, pointsIn } from './point.ts'

/**
 * Every place in the history of a draft, earliest first; the last one is now. @throws LedeError
 * where the desk cannot say.
 */
export async function pointsOf(session: DraftSession): Promise<Point[]> {
  const { times } = await desk.call('versions.timeline', { id: session.id })
  return [...pointsIn(versionsOf(session.doc), times), nowPoint]
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
