import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type PublishFormat, publishFormats } from '#shared/publish/index.ts'

interface FormatChoiceProps {
  value: PublishFormat
  onChange(value: PublishFormat): void
  isDisabled: boolean
}

/** As what a story leaves. */
export function FormatChoice({ value, onChange, isDisabled }: FormatChoiceProps) {
  const { t } = useTranslation('export')
  return (
    <RadioGroup
      aria-label={t('format')}
      value={value}
      isDisabled={isDisabled}
      onChange={(id) => {
        const chosen = publishFormats.find((format) => format === id)
        if (chosen) onChange(chosen)
      }}
      className="grid grid-cols-2 gap-2 max-sm:grid-cols-1"
    >
      {publishFormats.map((format) => (
        <Radio
          key={format}
          value={format}
          className="flex cursor-default flex-col gap-0.5 rounded-lg border border-line bg-page px-3 py-2 data-[focus-visible]:outline-2 data-[hovered]:bg-hover data-[selected]:border-accent data-[selected]:bg-accent-soft"
        >
          <span className="font-medium">{t(`formats.${format}`)}</span>
          <span className="text-xs text-soft">{t(`formatHelp.${format}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
