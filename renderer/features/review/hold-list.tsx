import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useTimeWords } from '#renderer/draft/follow/story-zone.tsx'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import type { FieldName } from '#shared/article/fields.ts'
import { problemText } from '#shared/locales/problem-text.ts'
import { conflictName } from '#shared/merge/conflicts/conflict-name.ts'
import type { Problem } from '#shared/publish/problem.ts'

interface HoldListProps {
  session: DraftSession
  holds: readonly Problem[]
  /** The label of the check box for insisting. */
  insistLabel: string
  insist: boolean
  onInsist(insist: boolean): void
}

/**
 * The holds of a story as a list, and a check box for going on in spite of them if that is allowed.
 * Nothing if there are none.
 */
export function HoldList({ session, holds, insistLabel, insist, onInsist }: HoldListProps) {
  const { t } = useTranslation('review')
  const named = useNamedConflicts(session)
  const words = { language: currentLanguage(), ...useTimeWords() }
  if (holds.length === 0) return null
  const isFirm = holds.some(({ severity }) => severity === 'error')
  const isAsked = !isFirm && holds.some(({ severity }) => severity === 'hold')
  const isUnapproved = holds.some(({ code, severity }) => severity === 'error' && unapproved.has(code))
  return (
    <div className="rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
      <div role="status">
        <ul className="flex flex-col gap-1">
          {holds.map((hold) => (
            <li key={hold.code} className="break-words">
              {problemText(hold.code === 'conflicts' ? named(hold) : hold, words)}
            </li>
          ))}
          {isUnapproved && <li>{t('approval.required')}</li>}
        </ul>
      </div>
      {isAsked && (
        <div className="mt-2 text-ink">
          <Checkbox isSelected={insist} onChange={onInsist}>
            <span className="text-sm">
              {insistLabel}
              <span className="block text-xs text-soft">{t('insist.help')}</span>
            </span>
          </Checkbox>
        </div>
      )}
    </div>
  )
}

const unapproved: ReadonlySet<string> = new Set(['approvalVoid', 'ownApproval'])

/** Gives the conflicts of a hold the names of fields in the interface. */
function useNamedConflicts(session: DraftSession): (hold: Problem) => Problem {
  const { t } = useTranslation('inspector')
  const open = useStore(conflictsIn(session).state, (state) => state.open)
  const names = open.map(({ conflict, around }) =>
    conflictName(conflict, { nameOf: (field) => t(`fields.${field as FieldName}`), around }),
  )
  return (hold) => ({ ...hold, details: { ...hold.details, names: names.slice(0, 5).join(' · ') } })
}
