import * as Y from 'yjs'
import { z } from 'zod'
import { newDraft } from '#shared/article/draft.ts'
import { statusSchema } from '#shared/article/status.ts'
import { inKeptOrder, keptAfter } from '#shared/kept-order.ts'
import type { Act } from '#shared/review/people/act.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { checkSnapshot } from '#shared/update/walk.ts'

/**
 * Why a version was kept: the status changed, an update or a correction was published, somebody
 * named it, a writing session ended, a package was sent, or something is about to be restored,
 * merged, taken back or replaced in many drafts at once; `merged`, `takenBack`: the state right
 * after that.
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
 * A state of the draft that can be viewed and restored. `at` in UTC, `by` a person's id or null if
 * they have not given their name; `follows`: see `Kept`; `snapshot` is Yjs's: since drafts keep
 * deleted content, a few bytes identify the whole state.
 */
export const versionSchema = z.lazy(() =>
  z.object({
    id: z.string().min(1).max(100),
    at: z.iso.datetime(),
    follows: z.iso.datetime().optional(),
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

/** Keeps the present state of the draft as a version. `name`: given by a person. */
export function keepVersion(
  draft: Y.Doc,
  { id, by, at }: Act,
  reason: VersionReason,
  name: string | null = null,
): Version {
  const { status } = contentOf(draft).fields
  const snapshot = new Uint8Array(Y.encodeSnapshot(Y.snapshot(draft)))
  const kept: Version = { id, at: new Date(at).toISOString(), by, reason, name, status, snapshot }
  const version = keptAfter(kept, versionsOf(draft).at(-1))
  versionsIn(draft).set(id, { ...version })
  return version
}

/**
 * The versions of a draft in the order in which they were kept; of two copies that were merged, by
 * their times. Invalid entries are left out.
 */
export function versionsOf(draft: Y.Doc): Version[] {
  const versions = [...versionsIn(draft).values()].flatMap((value) => versionSchema.safeParse(value).data ?? [])
  return versions.sort(inKeptOrder)
}

/**
 * The draft as it was at a snapshot, in a document of its own.
 *
 * @throws RangeError if the bytes are no snapshot, or more than a draft may have, or refer to edits
 * that this draft lacks.
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
