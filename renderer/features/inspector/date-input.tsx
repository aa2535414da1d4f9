import type { DateValue } from '@internationalized/date'
import { X } from 'lucide-react'
import {
  DateInput as AriaDateInput,
  DateField,
  DateSegment,
  FieldError,
  I18nProvider,
  Label,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { fieldStyle } from '#renderer/ui/field-style.ts'

interface DateInputProps {
  label: string
  value: DateValue | null
  onChange(value: DateValue | null): void
  granularity: 'day' | 'minute'
  isReadOnly: boolean
  error: string | null
}

/**
 * A date, or date and time, written part by part in the order usual where the interface's language
 * is read.
 */
export function DateInput({ label, value, onChange, granularity, isReadOnly, error }: DateInputProps) {
  const { t } = useTranslation('inspector')
  return (
    <I18nProvider locale={regionalLanguage()}>
      <DateField
        className={`${fieldStyle.group} flex-1`}
        value={value}
        onChange={onChange}
        granularity={granularity}
        hourCycle={24}
        shouldForceLeadingZeros
        isReadOnly={isReadOnly}
        isInvalid={error !== null}
        validationBehavior="aria"
      >
        <Label className={fieldStyle.label}>{label}</Label>
        <div className="relative">
          <AriaDateInput className={`${fieldStyle.input} flex pr-9 tabular-nums`}>
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-sm px-px outline-none data-[focused]:bg-accent data-[focused]:text-accent-ink data-[placeholder]:text-faint"
              />
            )}
          </AriaDateInput>
          {value !== null && !isReadOnly && (
            <div className="absolute inset-y-0 right-0.5 flex items-center">
              <IconButton label={t('clear', { field: label })} onPress={() => onChange(null)}>
                <X size={14} aria-hidden />
              </IconButton>
            </div>
          )}
        </div>
        <FieldError className={fieldStyle.error}>{error}</FieldError>
      </DateField>
    </I18nProvider>
  )
}
