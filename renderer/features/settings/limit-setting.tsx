import { useTranslation } from 'react-i18next'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedSetting } from './use-typed-setting.ts'

interface LimitSettingProps {
  label: string
  usual: number
  value: number
  onChange(limit: number): void
}

const isLimit = (typed: string) => /^\d+$/.test(typed.trim()) && Number(typed) >= 5 && Number(typed) <= 10_000

/** A limit of a check. Input that is not a valid number is reported and not stored. */
export function LimitSetting({ label, usual, value, onChange }: LimitSettingProps) {
  const { t } = useTranslation('checks')
  const [typed, setTyped] = useTypedSetting(String(value), (text) => {
    if (isLimit(text)) onChange(Number(text))
  })
  return (
    <TextField
      label={label}
      placeholder={String(usual)}
      inputMode="numeric"
      value={typed}
      onChange={setTyped}
      error={isLimit(typed) ? null : t('dialog.badLimit')}
    />
  )
}
