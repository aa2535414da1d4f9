import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { languageName } from '#shared/article/language.ts'
import { type LabelPlace, labelPlaces, longestLabel } from '#shared/label/settings.ts'
import { type LabelTerm, labelTerms } from '#shared/label/terms.ts'
import { labelLanguages, usualWords } from '#shared/label/words.ts'
import { Section } from './section.tsx'
import { useTypedSetting } from './use-typed-setting.ts'

/**
 * The shares that are offered, in per cent. A different one from the settings file is offered too.
 */
const shares = [1, 5, 10, 25, 50, 100]

/** The choice that sets no share. */
const asked = 'asked'

/** How readers are told what a generator made. */
export function LabelSettings() {
  const { t } = useTranslation('settings')
  const label = useSettings(({ settings }) => settings.label)
  const change = (part: Partial<typeof label>) =>
    void changeSettings({ label: { ...useSettings.getState().settings.label, ...part } })
  const [language, setLanguage] = useState(() => currentLanguage().split('-')[0] ?? 'en')
  const percent = (share: number) => new Intl.NumberFormat(currentLanguage(), { style: 'percent' }).format(share / 100)
  const offered = [...new Set([...shares, ...(label.share === null ? [] : [label.share])])].toSorted((a, b) => a - b)
  return (
    <Section title={t('label.title')}>
      <Select
        label={t('label.share')}
        value={String(label.share ?? asked)}
        onChange={(chosen) => change({ share: chosen === asked ? null : Number(chosen) })}
        choices={[
          ...offered.map((share) => ({ id: String(share), label: t('label.from', { share: percent(share) }) })),
          { id: asked, label: t('label.asked') },
        ]}
      />
      <Select<LabelPlace>
        label={t('label.place')}
        value={label.place}
        onChange={(place) => change({ place })}
        choices={labelPlaces.map((id) => ({ id, label: t(`label.places.${id}`) }))}
      />
      <Select
        label={t('label.language')}
        value={language}
        onChange={setLanguage}
        choices={labelLanguages.map((tag) => ({ id: tag, label: languageName(tag, currentLanguage()) }))}
      />
      <Checkbox isSelected={label.captions} onChange={(captions) => change({ captions })}>
        {t('label.captions')}
      </Checkbox>
      {labelTerms.map((term) => (
        <Words key={`${language} ${term}`} language={language} term={term} />
      ))}
    </Section>
  )
}

/** The newsroom's words for one kind of text in one language. */
function Words({ language, term }: { language: string; term: LabelTerm }) {
  const { t } = useTranslation('settings')
  const { words } = useSettings(({ settings }) => settings.label)
  const none = { trainedAlgorithmicMedia: '', compositeWithTrainedAlgorithmicMedia: '' }
  const [typed, setTyped] = useTypedSetting(words[language]?.[term] ?? '', (text) => {
    const { label } = useSettings.getState().settings
    const own = { ...none, ...label.words[language], [term]: text.trim() }
    void changeSettings({ label: { ...label, words: { ...label.words, [language]: own } } })
  })
  return (
    <TextField
      label={t(`label.${term}`)}
      help={t('label.help')}
      rows={2}
      lang={language}
      placeholder={usualWords(term, language, 'text').text}
      value={typed}
      onChange={setTyped}
      maxLength={longestLabel}
    />
  )
}
