import { useTranslation } from 'react-i18next'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { pemBlocks } from '#shared/asset/pem.ts'
import { Section } from './section.tsx'
import { useTypedSetting } from './use-typed-setting.ts'

/** Whose signatures on pictures are trusted. Input that is not a certificate is not stored. */
export function PictureSettings() {
  const { t } = useTranslation('settings')
  const trustedSigners = useSettings(({ settings }) => settings.trustedSigners)
  const [signers, setSigners] = useTypedSetting(trustedSigners, (typed) => {
    if (isCertificatesOrNone(typed)) void changeSettings({ trustedSigners: pemBlocks(typed).join('\n') })
  })
  return (
    <Section title={t('pictures')}>
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
