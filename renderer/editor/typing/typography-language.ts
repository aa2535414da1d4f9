import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { getField } from '#shared/article/draft.ts'

/**
 * The language in which a draft's typography is set while typing; null where the settings say that
 * nothing is.
 */
export function typographyLanguage({ doc }: DraftSession): string | null {
  return useSettings.getState().settings.typography ? getField(doc, 'language') : null
}

/** `typographyLanguage`, followed. */
export function useTypographyLanguage(session: DraftSession): string | null {
  const [language] = useField(session, 'language')
  const wanted = useSettings(({ settings }) => settings.typography)
  return wanted ? language : null
}
