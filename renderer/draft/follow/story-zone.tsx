import { createContext, type ReactNode, useContext } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { isTimeZone } from '#shared/article/timestamp.ts'
import { type TimeWords, timeText } from '#shared/locales/time-text.ts'
import { usualZone } from '#shared/settings/usual-zone.ts'
import { useField } from './use-draft.ts'

/**
 * All times about one story (its fields, banners, history, comments, versions, dialogs) are shown
 * in the story's zone, so that they can be compared; for a story without one in the newsroom's.
 * Times about several stories, or none, are shown in this computer's zone. The zone is always
 * named.
 */
const Zone = createContext<string | undefined>(undefined)

/** Shows the times in its children in a story's zone. */
export function StoryZone({ session, children }: { session: DraftSession; children: ReactNode }) {
  const [own] = useField(session, 'timeZone')
  const setting = useSettings(({ settings }) => settings.timeZone)
  return <Zone value={own !== null && isTimeZone(own) ? own : usualZone(setting)}>{children}</Zone>
}

/** How times are told where this is rendered. */
export function useTimeWords(): TimeWords {
  return { region: regionalLanguage(), zone: useContext(Zone) }
}

/**
 * Tells a time (ISO 8601, or milliseconds since the epoch) as all times are told where this is
 * rendered.
 */
export function useTimeText(): (time: string | number) => string {
  const words = useTimeWords()
  return (time) => timeText(time, words)
}
