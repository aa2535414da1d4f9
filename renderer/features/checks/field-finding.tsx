import { ListChecks } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { checksIn } from '#renderer/state/checks/checks.ts'
import { showSide } from '#renderer/state/layout.ts'
import type { FieldName } from '#shared/article/fields.ts'
import type { Finding } from '#shared/checks/finding.ts'

/** Missing values are reported on export and in the list, not at every empty field. */
const isMissing = ({ problem, rule }: Finding) => /^no[A-Z]/.test(problem ?? rule)

/**
 * The number of findings on a field; nothing if there are none. A press goes to the first one in
 * the list.
 */
export function FieldFinding({ session, field }: { session: DraftSession; field: FieldName }) {
  const { t } = useTranslation('checks')
  const { t: tField } = useTranslation('inspector')
  const checks = checksIn(session)
  const own = useStore(checks.state, ({ findings }) => findings)?.filter(
    (finding) => finding.place.kind === 'field' && finding.place.field === field && !isMissing(finding),
  )
  const [first] = own ?? []
  if (first === undefined || own === undefined || field === 'status') return null
  return (
    <Button
      aria-label={t('onField', { count: own.length, field: tField(`fields.${field}`) })}
      onPress={() => {
        showSide('checks')
        checks.lookAt(first)
      }}
      className="inline-flex h-5 cursor-default items-center gap-0.5 rounded-md bg-warn-soft px-1 text-xs font-medium text-warn max-sm:px-0.5"
    >
      <ListChecks size={12} aria-hidden className="max-sm:hidden" />
      {own.length}
    </Button>
  )
}
