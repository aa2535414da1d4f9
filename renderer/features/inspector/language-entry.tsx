import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { fieldOrigin } from '#renderer/draft/session/draft-session.ts'
import { spoken } from '#renderer/locales/i18n.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { setField } from '#shared/article/draft.ts'
import { directionOf, isLanguageTag, languageName } from '#shared/article/language.ts'
import { placeLanguages } from '#shared/places/index.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

const languages = [
  ...placeLanguages,
  'ur',
  'yi',
  'ps',
  'ka',
  'hy',
  'az',
  'kk',
  'sr',
  'hr',
  'sl',
  'mk',
  'lt',
  'lv',
  'et',
]

/** The article's language, by its name or its tag. Its direction follows. */
export function LanguageEntry() {
  const { t } = useTranslation('inspector')
  const { session, error, isReadOnly } = useInspector()
  const [language] = useField(session, 'language')
  const [typing, setTyping] = useState<string | null>(null)
  const inLanguage = spoken()
  const choices = useMemo(
    () =>
      languages
        .map((tag) => ({ id: tag, label: languageName(tag, inLanguage), detail: tag }))
        .toSorted((one, other) => one.label.localeCompare(other.label, inLanguage)),
    [inLanguage],
  )
  const name = languageName(language, inLanguage)
  const text = typing ?? name
  const set = (tag: string) => {
    if (tag === language) return
    session.moveTo('language')
    session.doc.transact(() => {
      setField(session.doc, 'language', tag, fieldOrigin)
      setField(session.doc, 'direction', directionOf(tag), fieldOrigin)
    }, fieldOrigin)
  }
  const meant = (typed: string): string | null => {
    const wanted = typed.trim().toLocaleLowerCase(inLanguage)
    const choice = choices.find(({ label }) => label.toLocaleLowerCase(inLanguage) === wanted)
    if (choice) return choice.id
    return isLanguageTag(wanted) && languageName(wanted, inLanguage) !== wanted ? typed.trim() : null
  }
  const leave = () => {
    const tag = typing === null ? null : meant(typing)
    if (tag !== null) set(tag)
    setTyping(null)
  }
  return (
    <Entry name="language">
      <ComboBox
        label={t('fields.language')}
        value={text}
        onChange={setTyping}
        onChoose={(tag) => {
          setTyping(null)
          set(tag)
        }}
        onLeave={leave}
        suggestions={text === name ? choices : choices.filter(({ label, id }) => matches(text, label, id))}
        filtered
        help={t('languageHelp')}
        error={error('language')}
        isDisabled={isReadOnly}
      />
    </Entry>
  )
}

function matches(typed: string, label: string, tag: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return label.toLowerCase().includes(wanted) || tag.startsWith(wanted)
}
