import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { languageName } from '#shared/article/language.ts'
import { isTimeZone } from '#shared/article/timestamp.ts'
import { placeLanguages } from '#shared/places/index.ts'
import { Section } from './section.tsx'
import { useTypedSetting } from './use-typed-setting.ts'

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ id: zone, label: zone }))

/** The choice that leaves the setting empty. */
const asInterface = 'interface'

/** The initial values of a new article. */
export function NewArticleSettings() {
  const { t } = useTranslation('settings')
  const { articleLanguage, timeZone, usageTerms } = useSettings(({ settings }) => settings)
  const [zone, setZone] = useTypedSetting(timeZone, (typed) => {
    if (isZoneOrNone(typed)) void changeSettings({ timeZone: typed.trim() })
  })
  const [terms, setTerms] = useTypedSetting(usageTerms, (typed) => void changeSettings({ usageTerms: typed.trim() }))
  const languages = [...placeLanguages]
    .map((id): { id: string; label: string } => ({ id, label: languageName(id, currentLanguage()) }))
    .sort((some, other) => some.label.localeCompare(other.label, currentLanguage()))

  return (
    <Section title={t('newArticles')}>
      <Select
        label={t('articleLanguage')}
        value={articleLanguage || asInterface}
        onChange={(id) => void changeSettings({ articleLanguage: id === asInterface ? '' : id })}
        choices={[{ id: asInterface, label: t('asInterface') }, ...languages]}
      />
      <ComboBox
        label={t('timeZone')}
        value={zone}
        onChange={setZone}
        suggestions={zones}
        placeholder={t('asMachine', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        error={isZoneOrNone(zone) ? null : t('badTimeZone')}
      />
      <TextField
        label={t('usageTerms')}
        help={t('usageTermsHelp')}
        rows={2}
        value={terms}
        onChange={setTerms}
        maxLength={10_000}
      />
    </Section>
  )
}

function isZoneOrNone(typed: string): boolean {
  return typed.trim() === '' || isTimeZone(typed.trim())
}
