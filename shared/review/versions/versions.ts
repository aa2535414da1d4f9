import * as Y from 'yjs'
import { z } from 'zod'
import { newDraft } from '#shared/article/draft.ts'
import { statusSchema } from '#shared/article/status.ts'
import type { Act } from '#shared/review/people/act.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { checkSnapshot } from '#shared/update/walk.ts'

/**
 * Why a version was kept: the status changed, an update or a correction was published, somebody
 * named it, a writing session ended, it went out as a package, or something is about to be
 * restored, merged over it, taken back or replaced in many drafts at once; `merged`, `takenBack`:
 * as it was right after.
 */
export const versionReasons = [
  'status',
  'update',
  'correction',
  'named',
  'session',
  'sent',
  'restore',
  'merge',
  'merged',
  'takeBack',
  'takenBack',
  'replace',
] as const

/**
 * A state of the draft that can be looked at and gone back to. `at` in UTC, `by` a person's id or
 * null where nobody has said who they are; `snapshot` is Yjs's: drafts keep what was deleted, so a
 * few bytes name the whole state.
 */
export const versionSchema = z.lazy(() =>
  z.object({
    id: z.string().min(1).max(100),
    at: z.iso.datetime(),
    by: z.string().min(1).max(100).nullable(),
    reason: z.enum(versionReasons),
    name: z.string().max(200).nullable(),
    status: statusSchema,
    snapshot: z.instanceof(Uint8Array),
  }),
)

export type Version = z.infer<typeof versionSchema>
export type VersionReason = Version['reason']

const versionsIn = (draft: Y.Doc) => draft.getMap<unknown>('versions')

/** Keeps the draft as it stands at this moment as a version. `name`: what somebody called it. */
export function keepVersion(
  draft: Y.Doc,
  { id, by, at }: Act,
  reason: VersionReason,
  name: string | null = null,
): Version {
  const { status } = contentOf(draft).fields
  const snapshot = new Uint8Array(Y.encodeSnapshot(Y.snapshot(draft)))
  const version: Version = { id, at: new Date(at).toISOString(), by, reason, name, status, snapshot }
  versionsIn(draft).set(id, { ...version })
  return version
}

/** The versions of a draft, oldest first. What is no version is left out. */
export function versionsOf(draft: Y.Doc): Version[] {
  const versions = [...versionsIn(draft).values()].flatMap((value) => versionSchema.safeParse(value).data ?? [])
  return versions.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
}

/**
 * The draft as it was at a snapshot, in a document of its own.
 *
 * @throws RangeError where the bytes are no snapshot, or more of one than a draft may have, or name
 *   edits that this draft does not have.
 */
export function draftAt(draft: Y.Doc, snapshot: Uint8Array): Y.Doc {
  try {
    checkSnapshot(snapshot)
    return Y.createDocFromSnapshot(draft, Y.decodeSnapshot(new Uint8Array(snapshot)), newDraft())
  } catch (error) {
    throw new RangeError('not a snapshot of this draft', { cause: error })
  }
}

/** Fields and body as they were at a snapshot. Throws as `draftAt` does. */
export function contentAt(draft: Y.Doc, snapshot: Uint8Array): Content {
  return contentOf(draftAt(draft, snapshot))
}
