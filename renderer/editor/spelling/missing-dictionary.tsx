import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { languageName } from '#shared/article/language.ts'
import { spellingOf } from './spelling-state.ts'

/**
 * Says under the text that there is no dictionary for the story's language. It opens no window and
 * asks nothing.
 */
export function MissingDictionary({ session, language }: { session: DraftSession; language: string }) {
  const { t } = useTranslation('spelling')
  const isMissing = useStore(spellingOf(session), (state) => state.isMissing)
  return (
    <span
      role="status"
      title={isMissing ? t('noDictionaryHint') : undefined}
      className="min-w-0 truncate empty:hidden @max-md:hidden"
    >
      {isMissing && t('noDictionary', { language: languageName(language, currentLanguage()) })}
    </span>
  )
}
