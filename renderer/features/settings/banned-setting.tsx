import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/text-field.tsx'
import { bannedLines } from '#shared/checks/settings.ts'
import { useTypedSetting } from './use-typed-setting.ts'

interface BannedSettingProps {
  lines: readonly string[]
  onChange(lines: string[]): void
}

/** Words that the newsroom does not use, one per line: typed, or pasted from a table's column. */
export function BannedSetting({ lines, onChange }: BannedSettingProps) {
  const { t } = useTranslation('checks')
  // The typed text, with its last empty line, is kept while it means the same.
  const kept = useRef('')
  const text = lines.join('\n')
  const value = bannedLines(kept.current).join('\n') === text ? kept.current : text
  const [typed, setTyped] = useTypedSetting(value, (written) => {
    kept.current = written
    onChange(bannedLines(written))
  })
  return (
    <TextField
      label={t('dialog.banned')}
      help={t('dialog.bannedHelp', { count: lines.length })}
      rows={5}
      value={typed}
      onChange={setTyped}
    />
  )
}
