import { useTranslation } from 'react-i18next'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { Section } from './section.tsx'
import { useTypedSetting } from './use-typed-setting.ts'

/** The folders from which files are imported automatically. An incomplete path is not stored. */
export function IncomingSettings() {
  const { t } = useTranslation('settings')
  const kept = useSettings(({ settings }) => settings.watchFolder)
  const [folder, setFolder] = useTypedSetting(kept, (typed) => {
    if (isWholePath(typed)) void changeSettings({ watchFolder: typed.trim() })
  })
  return (
    <Section title={t('incoming')} columns={2}>
      <TextField
        label={t('watchFolder')}
        help={t('watchFolderHelp')}
        value={folder}
        onChange={setFolder}
        maxLength={4000}
        error={isWholePath(folder) ? null : t('badFolder')}
      />
    </Section>
  )
}

function isWholePath(typed: string): boolean {
  return typed.trim() === '' || /^(?:\/|[a-z]:[\\/]|\\\\)./i.test(typed.trim())
}
