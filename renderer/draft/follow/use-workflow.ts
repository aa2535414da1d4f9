import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { Status } from '#shared/article/status.ts'
import { type PublicRecord, publicRecordOf } from '#shared/review/workflow/public-record.ts'
import { type Move, standsAt, usualWay, waysFrom } from '#shared/review/workflow/workflow.ts'
import { useField } from './use-draft.ts'
import { useDraftValue } from './use-draft-value.ts'

/** Where a draft stands, where it may go from there, and what became of it in public. */
export interface Workflow {
  status: Status
  ways: readonly Move[]
  /** Where it goes next as a rule. */
  usual: Move | null
  record: PublicRecord
}

/** The workflow of a draft, followed. */
export function useWorkflow(session: DraftSession): Workflow {
  const [field] = useField(session, 'status')
  const record = useDraftValue(session, 'log', publicRecordOf)
  const status = standsAt(field, record)
  return { status, ways: waysFrom(status, record), usual: usualWay(status, record), record }
}
