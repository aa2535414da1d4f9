import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useFiledStory } from '#renderer/state/newsroom.ts'
import type { NoticeKind } from '#shared/article/notice.ts'
import type { Status } from '#shared/article/status.ts'
import { rightTo } from '#shared/release/deed.ts'
import { deedOf } from '#shared/release/move.ts'
import { noticesFor } from '#shared/review/workflow/after-publication.ts'
import { type PublicRecord, publicRecordOf } from '#shared/review/workflow/public-record.ts'
import { type Move, standsAt, usualWay, waysFrom } from '#shared/review/workflow/workflow.ts'
import { useField } from './use-draft.ts'
import { useDraftValue } from './use-draft-value.ts'

/** The status of a draft, the possible next ones, and its history in public. */
export interface Workflow {
  status: Status
  /** The statuses to which this person may move it, in the newsroom that it is filed to. */
  ways: readonly Move[]
  /** Whether there are others, which only other people may set. */
  isByRole: boolean
  /** The usual next status; null also if only others may set it. */
  usual: Move | null
  /** The notices that can be given to its readers. */
  notices: readonly NoticeKind[]
  record: PublicRecord
}

/** The workflow of a draft, followed. */
export function useWorkflow(session: DraftSession): Workflow {
  const [field] = useField(session, 'status')
  const record = useDraftValue(session, 'log', publicRecordOf)
  const filed = useFiledStory(session.id)
  const status = standsAt(field, record)
  const mayDo = (deed: keyof typeof rightTo | undefined) =>
    filed === null || deed === undefined || filed.rights.includes(rightTo[deed])
  const possible = waysFrom(status, record)
  const ways = possible.filter((way) => mayDo(deedOf(status, way)))
  const next = usualWay(status, record)
  return {
    status,
    ways,
    isByRole: ways.length < possible.length,
    usual: next !== null && ways.includes(next) ? next : null,
    // A kill requires no right.
    notices: noticesFor(status, record).filter((kind) => kind === 'kill' || mayDo('announce')),
    record,
  }
}
