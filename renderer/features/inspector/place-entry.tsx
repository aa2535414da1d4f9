import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useField, useText } from '#renderer/draft/follow/use-draft.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { completePlaces, findPlace } from '#shared/places/index.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'
import { usePlaces } from './use-places.ts'
import { useZone } from './use-zone.ts'

const most = 8
/** Offered before anything is typed: the first ones in the alphabet. */
const atRest = 50

/**
 * The dateline's place, completed from place names in the article's language. A known place offers
 * its time zone for the publication time.
 */
export function PlaceEntry() {
  const { t } = useTranslation('inspector')
  const { session, language, direction, error, isReadOnly } = useInspector()
  const [place, set] = useText(session, 'dateline.place')
  const [zone] = useField(session, 'timeZone')
  const changeZone = useZone(session)
  const places = usePlaces(language)
  const suggestions = useMemo(
    () =>
      (place === '' ? places.slice(0, atRest) : completePlaces(place, places, most)).map(({ name, timeZone }) => ({
        id: `${name}|${timeZone}`,
        label: name,
        detail: timeZone,
      })),
    [place, places],
  )
  const known = useMemo(() => findPlace(place, places), [place, places])
  const choose = (id: string) => {
    const timeZone = id.slice(id.lastIndexOf('|') + 1)
    if (zone === null) changeZone(timeZone)
  }
  const offered = known !== null && known.timeZone !== zone ? known.timeZone : null
  return (
    <Entry name="dateline.place" className="flex flex-col gap-1">
      <ComboBox
        label={t('fields.dateline.place')}
        value={place}
        onChange={set}
        onChoose={choose}
        suggestions={suggestions}
        filtered
        error={error('dateline.place')}
        isDisabled={isReadOnly}
        lang={language}
        dir={direction}
      />
      {offered !== null && !isReadOnly && (
        <div>
          <Button kind="quiet" onPress={() => changeZone(offered)}>
            {t('takeZone', { zone: offered })}
          </Button>
        </div>
      )}
    </Entry>
  )
}
