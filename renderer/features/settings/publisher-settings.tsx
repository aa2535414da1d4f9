import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { Section } from './section.tsx'

/** Who publishes. Written when a field is left, so that a half-typed address is nowhere. */
export function PublisherSettings() {
  const { t } = useTranslation('settings')
  const publisher = useSettings(({ settings }) => settings.publisher)
  const [name, setName] = useState(publisher.name)
  const [url, setUrl] = useState(publisher.url)
  const valid = url === '' || isWebAddress(url)
  const save = () => {
    if (valid) void changeSettings({ publisher: { name: name.trim(), url: url.trim() } })
  }
  return (
    <Section title={t('publisher')}>
      <TextField
        label={t('publisherName')}
        help={t('publisherHelp')}
        value={name}
        onChange={setName}
        onBlur={save}
        maxLength={300}
      />
      <TextField
        label={t('publisherUrl')}
        type="url"
        placeholder="https://"
        value={url}
        onChange={setUrl}
        onBlur={save}
        maxLength={2000}
        error={valid ? null : t('badUrl')}
      />
    </Section>
  )
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address.trim()) && /^https?:$/.test(new URL(address.trim()).protocol)
}
