import { type CalendarDate, parseDate, today } from '@internationalized/date'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateInput } from '#renderer/ui/date-input.tsx'
import { isCalendarDate } from '#shared/article/timestamp.ts'
import { findPlace } from '#shared/places/index.ts'
import { usualZone } from '#shared/settings/usual-zone.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'
import { usePlaces } from './use-places.ts'

/** The dateline's date. Today means today at the dateline's place. */
export function DateEntry() {
  const { t } = useTranslation('inspector')
  const { session, language, error, isReadOnly } = useInspector()
  const [date, set] = useField(session, 'dateline.date')
  const [place] = useField(session, 'dateline.place')
  const [zone] = useField(session, 'timeZone')
  const setting = useSettings(({ settings }) => settings.timeZone)
  const places = usePlaces(language)
  const there = () => findPlace(place ?? '', places)?.timeZone ?? zone ?? usualZone(setting)
  const wrong = date !== null && !isCalendarDate(date)
  return (
    <Entry name="dateline.date" className="flex items-end gap-2">
      <DateInput
        label={t('fields.dateline.date')}
        value={date === null || wrong ? null : parseDate(date)}
        onChange={(value) => set((value as CalendarDate | null)?.toString() ?? null)}
        granularity="day"
        isReadOnly={isReadOnly}
        error={wrong ? t('notDate', { date }) : error('dateline.date')}
      />
      <Button isDisabled={isReadOnly} onPress={() => set(today(usualZone(there())).toString())}>
        {t('today')}
      </Button>
    </Entry>
  )
}
