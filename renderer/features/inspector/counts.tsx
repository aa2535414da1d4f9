import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { spoken } from '#renderer/locales/i18n.ts'
import { countCharacters, countWords } from '#shared/article/length.ts'

/** How long the body is, dateline not counted. */
export function Counts({ text }: { text: string }) {
  const { t } = useTranslation('inspector')
  const numbers = new Intl.NumberFormat(spoken())
  const { words, characters } = useMemo(() => ({ words: countWords(text), characters: countCharacters(text) }), [text])
  return (
    <p className="shrink-0 border-t border-line px-4 py-2 text-xs text-faint tabular-nums">
      {t('words', { count: words, number: numbers.format(words) })} ·{' '}
      {t('characters', { count: characters, number: numbers.format(characters) })}
    </p>
  )
}
