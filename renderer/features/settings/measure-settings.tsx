import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { changeSettings, useSettings } from '#renderer/state/settings.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { usualLineLength, wordsPerMinute } from '#shared/measure/index.ts'
import { settingsSchema } from '#shared/settings/settings.ts'
import { useTypedSetting } from './use-typed-setting.ts'

const { lineLength: lines, readingSpeed: speeds } = settingsSchema.shape

/** The units for the length of a story. Input that is not a number is reported and not stored. */
export function MeasureSettings() {
  const { t } = useTranslation('settings')
  const { lineLength, readingSpeed, articleLanguage } = useSettings(({ settings }) => settings)
  const [length, setLength] = useTypedSetting(String(lineLength), (typed) => {
    if (isIn(lines, typed)) void changeSettings({ lineLength: Number(typed) })
  })
  const [speed, setSpeed] = useTypedSetting(readingSpeed === null ? '' : String(readingSpeed), (typed) => {
    if (typed.trim() === '') void changeSettings({ readingSpeed: null })
    else if (isIn(speeds, typed)) void changeSettings({ readingSpeed: Number(typed) })
  })
  return (
    <div className="col-span-full grid grid-cols-subgrid items-start gap-y-4 max-sm:grid-cols-1">
      <TextField
        label={t('lineLength')}
        help={t('lineLengthHelp', { usual: usualLineLength })}
        inputMode="numeric"
        value={length}
        onChange={setLength}
        error={isIn(lines, length) ? null : t('badLineLength')}
      />
      <TextField
        label={t('readingSpeed')}
        help={t('readingSpeedHelp')}
        placeholder={t('readingSpeedByLanguage', { speed: wordsPerMinute(articleLanguage || currentLanguage()) })}
        inputMode="numeric"
        value={speed}
        onChange={setSpeed}
        error={speed.trim() === '' || isIn(speeds, speed) ? null : t('badReadingSpeed')}
      />
    </div>
  )
}

/**
 * Whether a setting accepts the input unchanged: a schema with a fallback returns something else.
 */
function isIn(schema: { parse(value: unknown): number | null }, typed: string): boolean {
  return /^\d+$/.test(typed.trim()) && schema.parse(Number(typed)) === Number(typed)
}
