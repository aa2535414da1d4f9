import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { releaseSession, sessionOf } from '#renderer/draft/session/sessions.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { openTab, useTabs } from '#renderer/tabs/tabs.ts'
import { getField } from '#shared/article/draft.ts'
import type { Fields } from '#shared/article/fields.ts'
import { isTimeZone, timestampIn } from '#shared/article/timestamp.ts'
import { setAccepted } from '#shared/review/suggest/baseline.ts'
import { usualZone } from '#shared/settings/usual-zone.ts'

type Mended = Partial<Pick<Fields, 'publishedAt' | 'timeZone' | 'bylines'>>

/** The zone for a story without one. */
export function zoneToGive(): string {
  return usualZone(useSettings.getState().settings.timeZone)
}

/**
 * Sets a story's publication time to the present minute, in its zone, or in the usual one if it has
 * none.
 */
export function publishNow(id: string): Promise<void> {
  return mend(id, ({ doc }) => {
    const own = getField(doc, 'timeZone')
    const timeZone = own !== null && isTimeZone(own) ? own : zoneToGive()
    return { publishedAt: timestampIn(nowToTheMinute(), timeZone), timeZone }
  })
}

/** Gives a story the usual zone. */
export function giveZone(id: string): Promise<void> {
  return mend(id, () => ({ timeZone: zoneToGive() }))
}

/** Adds a name to a story's byline. */
export function addByline(id: string, name: string): Promise<void> {
  return mend(id, ({ doc }) => ({ bylines: [...getField(doc, 'bylines').filter(Boolean), name] }))
}

/** The present time as a timestamp, to the minute. */
export function nowToTheMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`
}

/**
 * Sets fields of a draft, open in this window or not. It is a decision and not a suggestion, and
 * undo reverts it. Resolves when it is stored. A draft that cannot be changed is opened, which
 * shows the reason.
 */
async function mend(id: string, fieldsOf: (session: DraftSession) => Mended): Promise<void> {
  const session = sessionOf(id)
  await session.synced.opened()
  const { phase, readOnly } = session.state.getState()
  if (phase !== 'open' || readOnly !== null) {
    closeDialog()
    return openTab(id)
  }
  const { publishedAt, timeZone, bylines } = fieldsOf(session)
  const { doc } = session
  suggestionsIn(session).asDecision(() => {
    if (publishedAt !== undefined) setAccepted(doc, 'publishedAt', publishedAt)
    if (timeZone !== undefined) setAccepted(doc, 'timeZone', timeZone)
    if (bylines !== undefined) setAccepted(doc, 'bylines', bylines)
  })
  await session.whenSaved()
  const isOpen = () => useTabs.getState().open.includes(id)
  if (!isOpen()) await releaseSession(id, isOpen)
}
