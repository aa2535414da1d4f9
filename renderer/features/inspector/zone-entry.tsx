import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { isTimeZone } from '#shared/article/timestamp.ts'
import { completePlaces } from '#shared/places/index.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'
import { usePlaces } from './use-places.ts'
import { useZone } from './use-zone.ts'

const most = 12

/**
 * The zone of the draft's times, found by the name of a city or of the zone. Input takes effect as
 * soon as it is a zone, or when the field is left. Times keep their wall clock.
 */
export function ZoneEntry() {
  const { t } = useTranslation('inspector')
  const { session, error, isReadOnly } = useInspector()
  const [zone] = useField(session, 'timeZone')
  const change = useZone(session)
  const [typing, setTyping] = useState<string | null>(null)
  const places = usePlaces(currentLanguage())
  const text = typing ?? zone ?? ''
  const suggestions = useMemo(() => suggestZones(text, zone, places), [text, zone, places])

  const write = (value: string) => {
    setTyping(value)
    if (isTimeZone(value)) change(value)
  }
  const leave = () => {
    if (typing !== null && typing.trim() !== (zone ?? '')) change(typing.trim() === '' ? null : typing.trim())
    setTyping(null)
  }
  return (
    <Entry name="timeZone">
      <ComboBox
        label={t('fields.timeZone')}
        value={text}
        onChange={write}
        onLeave={leave}
        suggestions={suggestions}
        filtered
        placeholder={t('zonePlaceholder')}
        error={error('timeZone')}
        isDisabled={isReadOnly}
        dir="ltr"
      />
    </Entry>
  )
}

/**
 * Zones whose city or own name starts with what was typed; all known zones if nothing new was
 * typed.
 */
function suggestZones(text: string, zone: string | null, places: Parameters<typeof completePlaces>[1]) {
  const all = Intl.supportedValuesOf('timeZone')
  const wanted = text.toLowerCase().replaceAll(' ', '_')
  if (text === '' || text === zone) return all.map((id) => ({ id, label: id }))
  const byCity = completePlaces(text, places, most).map(({ name, timeZone }) => ({
    id: timeZone,
    label: timeZone,
    detail: name,
  }))
  const byName = all.filter((id) => id.toLowerCase().includes(wanted)).slice(0, most)
  const found = new Map(byCity.map((entry) => [entry.id, entry]))
  return [...found.values(), ...byName.filter((id) => !found.has(id)).map((id) => ({ id, label: id }))]
}
