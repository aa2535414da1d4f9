import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { LanguageBox } from '#renderer/ui/language-box.tsx'
import { setField } from '#shared/article/draft.ts'
import { directionOf } from '#shared/article/language.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

/** The article's language, by name or tag. The direction follows from it. */
export function LanguageEntry() {
  const { t } = useTranslation('inspector')
  const { session, error, isReadOnly } = useInspector()
  const [language] = useField(session, 'language')
  const set = (tag: string) => {
    if (tag === language) return
    session.moveTo('language')
    session.doc.transact(() => {
      setField(session.doc, 'language', tag, fieldOrigin)
      setField(session.doc, 'direction', directionOf(tag), fieldOrigin)
    }, fieldOrigin)
  }
  return (
    <Entry name="language">
      <LanguageBox
        label={t('fields.language')}
        value={language}
        onChoose={set}
        onLeave={set}
        help={t('languageHelp')}
        error={error('language')}
        isDisabled={isReadOnly}
      />
    </Entry>
  )
}
