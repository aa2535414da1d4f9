import { FieldFinding } from '#renderer/features/checks/field-finding.tsx'
import { FieldMark } from '#renderer/features/comments/field-mark.tsx'
import { ConflictMark } from '#renderer/features/merge/conflict-mark.tsx'
import type { FieldName } from '#shared/article/fields.ts'
import type { DraftSession } from './session/draft-session.ts'

/** The marks beside a field. */
export function FieldMarks({ session, field }: { session: DraftSession; field: FieldName }) {
  return (
    <span className="inline-flex gap-1 max-sm:flex-col">
      <ConflictMark session={session} field={field} />
      <FieldFinding session={session} field={field} />
      <FieldMark session={session} field={field} />
    </span>
  )
}
