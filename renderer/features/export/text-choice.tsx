import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ReviewText, reviewTexts } from '#shared/review/review-text.ts'

interface TextChoiceProps {
  /** How many suggestions wait to be decided. */
  count: number
  value: ReviewText
  onChange(value: ReviewText): void
  isDisabled: boolean
}

/** Which text of a story under review leaves. */
export function TextChoice({ count, value, onChange, isDisabled }: TextChoiceProps) {
  const { t } = useTranslation('export')
  return (
    <RadioGroup
      value={value}
      isDisabled={isDisabled}
      onChange={(id) => {
        const chosen = reviewTexts.find((text) => text === id)
        if (chosen) onChange(chosen)
      }}
      className="mt-4 flex flex-col gap-1.5 rounded-lg bg-warn-soft px-3 py-2"
    >
      <Label className="text-sm font-medium text-warn">{t('pending', { count })}</Label>
      {reviewTexts.map((text) => (
        <Radio key={text} value={text} className="group flex cursor-default items-center gap-2 text-sm">
          <span
            aria-hidden
            className="size-4 shrink-0 rounded-full border border-line-strong bg-page group-data-[focus-visible]:outline-2 group-data-[selected]:border-5 group-data-[selected]:border-accent"
          />
          {t(`texts.${text}`)}
        </Radio>
      ))}
    </RadioGroup>
  )
}
