import { useTranslation } from 'react-i18next'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { Section } from './section.tsx'
import { useTypedSetting } from './use-typed-setting.ts'

/** The publisher. An incomplete address is not stored. */
export function PublisherSettings() {
  const { t } = useTranslation('settings')
  const publisher = useSettings(({ settings }) => settings.publisher)
  const change = (part: Partial<typeof publisher>) =>
    void changeSettings({ publisher: { ...useSettings.getState().settings.publisher, ...part } })
  const [name, setName] = useTypedSetting(publisher.name, (typed) => change({ name: typed.trim() }))
  const [url, setUrl] = useTypedSetting(publisher.url, (typed) => {
    if (isWebAddress(typed)) change({ url: typed.trim() })
  })
  return (
    <Section title={t('publisher')}>
      <TextField label={t('publisherName')} help={t('publisherHelp')} value={name} onChange={setName} maxLength={300} />
      <TextField
        label={t('publisherUrl')}
        type="url"
        placeholder="https://"
        value={url}
        onChange={setUrl}
        maxLength={2000}
        error={isWebAddress(url) ? null : t('badUrl')}
      />
    </Section>
  )
}

function isWebAddress(typed: string): boolean {
  const address = typed.trim()
  return address === '' || (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
}
