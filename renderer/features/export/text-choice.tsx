import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ReviewText, reviewTexts } from '#shared/review/suggest/review-text.ts'

interface TextChoiceProps {
  /** The number of undecided suggestions. */
  count: number
  value: ReviewText
  onChange(value: ReviewText): void
  /** Whether the format can contain suggestions and comments. */
  carriesReview: boolean
  isDisabled: boolean
}

/**
 * Which text of a story under review is exported, and whether its suggestions and comments are
 * included.
 */
export function TextChoice({ count, value, onChange, carriesReview, isDisabled }: TextChoiceProps) {
  const { t } = useTranslation('export')
  const choices = reviewTexts.filter((text) => {
    if (text === 'marked') return carriesReview
    return text === 'accepted' || count > 0
  })
  return (
    <RadioGroup
      value={value}
      isDisabled={isDisabled}
      onChange={(id) => {
        const chosen = reviewTexts.find((text) => text === id)
        if (chosen) onChange(chosen)
      }}
      className={`mt-4 flex flex-col gap-1.5 rounded-lg px-3 py-2 ${count > 0 ? 'bg-warn-soft' : 'border border-line'}`}
    >
      <Label className={`text-sm font-medium ${count > 0 ? 'text-warn' : ''}`}>
        {count > 0 ? t('pending', { count }) : t('review')}
      </Label>
      {choices.map((text) => (
        <Radio key={text} value={text} className="group flex cursor-default items-center gap-2 text-sm">
          <span
            aria-hidden
            className="size-4 shrink-0 rounded-full border border-line-strong bg-page group-data-[focus-visible]:outline-2 group-data-[selected]:border-5 group-data-[selected]:border-accent"
          />
          {t(count > 0 || text === 'marked' ? `texts.${text}` : 'texts.alone')}
        </Radio>
      ))}
    </RadioGroup>
  )
}
