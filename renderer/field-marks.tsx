import type { FieldName } from '#shared/article/fields.ts'
import { FieldFinding } from './features/checks/field-finding.tsx'
import { FieldMark } from './features/comments/field-mark.tsx'
import { ConflictMark } from './features/merge/conflict-mark.tsx'
import type { DraftSession } from './state/draft-session.ts'

/** What is to be said at a field. */
export function FieldMarks({ session, field }: { session: DraftSession; field: FieldName }) {
  return (
    <span className="inline-flex gap-1">
      <ConflictMark session={session} field={field} />
      <FieldFinding session={session} field={field} />
      <FieldMark session={session} field={field} />
    </span>
  )
}
