import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { Select } from '#renderer/ui/select.tsx'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

const levels = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** How urgent the story is, on IPTC's scale from 1 (flash) to 8 (least). */
export function UrgencyEntry() {
  const { t } = useTranslation('inspector')
  const { session, isReadOnly } = useInspector()
  const [urgency, set] = useField(session, 'urgency')
  const choices = [
    { id: 'none', label: t('urgency.none') },
    ...levels.map((level) => ({ id: level, label: `${level} – ${t(`urgency.${level}`)}` })),
  ]
  return (
    <Entry name="urgency">
      <Select
        label={t('fields.urgency')}
        choices={choices}
        value={urgency === null ? 'none' : String(urgency)}
        onChange={(chosen) => set(chosen === 'none' ? null : Number(chosen))}
        isDisabled={isReadOnly}
      />
    </Entry>
  )
}
