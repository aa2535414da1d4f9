import { useTranslation } from 'react-i18next'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { type Carriage, carriages } from '#shared/asset/carriage.ts'
import { pemBlocks } from '#shared/asset/pem.ts'
import { Section } from './section.tsx'
import { useTypedSetting } from './use-typed-setting.ts'

/**
 * What published pictures carry, and whose signatures on pictures are trusted. Input that is not a
 * certificate is not stored.
 */
export function PictureSettings() {
  const { t } = useTranslation('settings')
  const pictureMetadata = useSettings(({ settings }) => settings.pictureMetadata)
  const trustedSigners = useSettings(({ settings }) => settings.trustedSigners)
  const [signers, setSigners] = useTypedSetting(trustedSigners, (typed) => {
    if (isCertificatesOrNone(typed)) void changeSettings({ trustedSigners: pemBlocks(typed).join('\n') })
  })
  return (
    <Section title={t('pictures')}>
      <Select<Carriage>
        label={t('pictureMetadata')}
        help={t('pictureMetadataHelp')}
        value={pictureMetadata}
        onChange={(chosen) => void changeSettings({ pictureMetadata: chosen })}
        choices={carriages.map((id) => ({ id, label: t(`carriages.${id}`) }))}
      />
      <TextField
        label={t('trustedSigners')}
        help={t('trustedSignersHelp')}
        rows={3}
        value={signers}
        onChange={setSigners}
        placeholder="-----BEGIN CERTIFICATE-----"
        maxLength={200_000}
        error={isCertificatesOrNone(signers) ? null : t('noCertificate')}
      />
    </Section>
  )
}

function isCertificatesOrNone(typed: string): boolean {
  return typed.trim() === '' || pemBlocks(typed).length > 0
}
