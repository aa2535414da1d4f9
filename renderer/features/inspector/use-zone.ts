import i18next from 'i18next'
import { useCallback } from 'react'
import { type DraftSession, fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { getField, setField } from '#shared/article/draft.ts'
import { shownInstead, wallClockOf, zonedTime } from './wall-clock.ts'

/** Sets the time zone of a draft. Its times keep what the wall clock shows. */
export function useZone(session: DraftSession): (zone: string | null) => void {
  return useCallback(
    (zone) => {
      const { doc } = session
      const before = getField(doc, 'timeZone')
      session.moveTo('timeZone')
      doc.transact(() => {
        for (const name of ['publishedAt', 'embargoUntil'] as const) {
          const clock = wallClockOf(getField(doc, name), before)
          const moved = clock === null ? null : zonedTime(clock, zone)
          if (clock === null || moved === null) continue
          setField(doc, name, moved, fieldOrigin)
          const shown = shownInstead(clock, zone)
          if (zone !== null && shown !== null)
            sayNews(i18next.t('inspector:skipped', { time: clock.slice(11), zone, shown }))
        }
        setField(doc, 'timeZone', zone, fieldOrigin)
      }, fieldOrigin)
    },
    [session],
  )
}
