import { type DateValue, parseDateTime } from '@internationalized/date'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { nowToTheMinute } from '#renderer/state/release/mend.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateInput } from '#renderer/ui/date-input.tsx'
import { setField } from '#shared/article/draft.ts'
import { isTimeZone, timestampIn } from '#shared/article/timestamp.ts'
import { setAccepted } from '#shared/review/suggest/baseline.ts'
import { usualZone } from '#shared/settings/usual-zone.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'
import { shownInstead, wallClockOf, zonedTime } from './wall-clock.ts'

/**
 * A time of the draft as the wall clock of its zone shows it. If the draft has no zone, setting a
 * time sets the zone too.
 */
export function TimeEntry({ name, offersNow = false }: { name: 'publishedAt' | 'embargoUntil'; offersNow?: boolean }) {
  const { t } = useTranslation('inspector')
  const { session, error, isReadOnly } = useInspector()
  const [timestamp] = useField(session, name)
  const [zone] = useField(session, 'timeZone')
  const setting = useSettings(({ settings }) => settings.timeZone)
  const valid = zone !== null && isTimeZone(zone) ? zone : usualZone(setting)
  const clock = wallClockOf(timestamp, zone)
  const [entered, setEntered] = useState<{ timestamp: string; wanted: string; says: string } | null>(null)
  // Valid while the draft still has the time that was entered.
  const skipped = entered?.timestamp === timestamp ? entered : null

  const write = (value: string | null) => {
    // A zone that nobody chose is not suggested by anybody.
    if (value !== null && zone === null)
      suggestionsIn(session).asDecision(() => setAccepted(session.doc, 'timeZone', valid))
    session.moveTo(name)
    setField(session.doc, name, value, fieldOrigin)
  }
  const change = (value: DateValue | null) => {
    const said = value?.toString().slice(0, 16) ?? ''
    const [hour, minute] = [said.slice(0, 13), said.slice(13)]
    // The minutes are entered after the hour, which the clock change skips.
    const wanted = skipped !== null && clock?.startsWith(hour) ? skipped.wanted.slice(0, 13) + minute : said
    const timestamp = value === null ? null : zonedTime(wanted, valid)
    const shown = shownInstead(wanted, valid)
    const says = t('skipped', { time: wanted.slice(11), zone: valid, shown: shown ?? '' })
    setEntered(timestamp === null || shown === null ? null : { timestamp, wanted, says })
    write(timestamp)
  }
  return (
    <Entry name={name} className="flex items-end gap-2">
      <DateInput
        label={t(`fields.${name}`)}
        value={clock === null ? null : parseDateTime(clock)}
        onChange={change}
        granularity="minute"
        isReadOnly={isReadOnly}
        error={error(name) ?? skipped?.says ?? null}
      />
      {offersNow && (
        <Button isDisabled={isReadOnly} onPress={() => write(timestampIn(nowToTheMinute(), valid))}>
          {t('now')}
        </Button>
      )}
    </Entry>
  )
}
