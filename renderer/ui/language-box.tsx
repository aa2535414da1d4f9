import { useMemo, useState } from 'react'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { isLanguageTag, languageName } from '#shared/article/language.ts'
import { placeLanguages } from '#shared/places/index.ts'
import { ComboBox } from './combo-box.tsx'

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

interface LanguageBoxProps {
  label: string
  /** BCP 47; null if none is chosen. */
  value: string | null
  /** Called when an entry of the list was chosen. */
  onChoose(tag: string): void
  /** Called with the language of the text typed so far; null if it is not a language. */
  onType?(tag: string | null): void
  /** Called when the field was left with another language. */
  onLeave?(tag: string): void
  help?: string
  error?: string | null
  isDisabled?: boolean
  autoFocus?: boolean
}

/** A language, by its name in the interface's language or by its tag. */
export function LanguageBox({ value, onChoose, onType, onLeave, ...field }: LanguageBoxProps) {
  const [typing, setTyping] = useState<string | null>(null)
  const inLanguage = currentLanguage()
  const choices = useMemo(
    () =>
      languages
        .map((tag) => ({ id: tag, label: languageName(tag, inLanguage), detail: tag }))
        .toSorted((one, other) => one.label.localeCompare(other.label, inLanguage)),
    [inLanguage],
  )
  const name = value === null ? '' : languageName(value, inLanguage)
  const text = typing ?? name
  const meant = (typed: string): string | null => {
    const wanted = typed.trim().toLocaleLowerCase(inLanguage)
    const choice = choices.find(({ label }) => label.toLocaleLowerCase(inLanguage) === wanted)
    if (choice) return choice.id
    return isLanguageTag(wanted) && languageName(wanted, inLanguage) !== wanted ? typed.trim() : null
  }
  return (
    <ComboBox
      {...field}
      value={text}
      onChange={(typed) => {
        setTyping(typed)
        onType?.(meant(typed))
      }}
      onChoose={(tag) => {
        setTyping(null)
        onChoose(tag)
      }}
      onLeave={() => {
        const tag = typing === null ? null : meant(typing)
        if (onLeave === undefined) return
        if (tag !== null) onLeave(tag)
        setTyping(null)
      }}
      suggestions={text === name ? choices : choices.filter(({ label, id }) => matches(text, label, id))}
      filtered
    />
  )
}

function matches(typed: string, label: string, tag: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return label.toLowerCase().includes(wanted) || tag.startsWith(wanted)
}
