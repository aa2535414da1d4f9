import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { getField } from '#shared/article/draft.ts'

/**
 * The language whose typography is applied to a draft while typing; null if the settings turn it
 * off.
 */
export function typographyLanguage({ doc }: DraftSession): string | null {
  return useSettings.getState().settings.typography ? getField(doc, 'language') : null
}

/** `typographyLanguage`, following changes. */
export function useTypographyLanguage(session: DraftSession): string | null {
  const [language] = useField(session, 'language')
  const wanted = useSettings(({ settings }) => settings.typography)
  return wanted ? language : null
}
