import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { getField } from '#shared/article/draft.ts'
import { isTimeZone } from '#shared/article/timestamp.ts'
import type { Occasion, Snippet } from '#shared/snippets.ts'
import { useSettings } from './settings.ts'

/** The present snippets. */
export function snippets(): readonly Snippet[] {
  return useSettings.getState().settings.snippets
}

/** The values that fill a draft's snippets at this moment. */
export function occasionOf({ doc }: DraftSession): Occasion {
  const zone = getField(doc, 'timeZone')
  return {
    now: Date.now(),
    language: getField(doc, 'language'),
    timeZone: zone !== null && isTimeZone(zone) ? zone : Intl.DateTimeFormat().resolvedOptions().timeZone,
    person: useSettings.getState().settings.profile,
  }
}
