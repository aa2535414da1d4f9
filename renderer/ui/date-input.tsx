import type { DateValue } from '@internationalized/date'
import { X } from 'lucide-react'
import { useContext, useEffect, useState } from 'react'
import {
  DateInput as AriaDateInput,
  DateField,
  DateFieldStateContext,
  DateSegment,
  FieldError,
  I18nProvider,
  Label,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { regionalLanguage } from '#renderer/locales/i18n.ts'
import { given } from '#shared/given.ts'
import { IconButton } from './button.tsx'
import { fieldStyle } from './field-style.ts'

interface DateInputProps {
  label: string
  /** A value with a zone (`ZonedDateTime`) shows the zone. */
  value: DateValue | null
  onChange(value: DateValue | null): void
  /** Where the arrow keys start while there is no value. With a zone, it is shown too. */
  start?: DateValue
  granularity: 'day' | 'minute'
  isReadOnly?: boolean
  error: string | null
  /** Called with whether only some of its parts are filled, which is not a value yet. */
  onIncomplete?: (isIncomplete: boolean) => void
}

/**
 * A date, or date and time, typed part by part in the usual order of the interface's language. A
 * year with two digits is in this century.
 */
export function DateInput({
  label,
  value,
  onChange,
  start,
  granularity,
  isReadOnly = false,
  error,
  onIncomplete,
}: DateInputProps) {
  const { t } = useTranslation()
  const [isIncomplete, setIncomplete] = useState(false)
  const [isWithin, setWithin] = useState(false)
  useEffect(() => onIncomplete?.(isIncomplete), [isIncomplete, onIncomplete])
  const says = error ?? (isIncomplete && !isWithin ? t('dateIncomplete') : null)
  return (
    <I18nProvider locale={regionalLanguage()}>
      <DateField
        className={`${fieldStyle.group} flex-1`}
        value={value}
        onChange={onChange}
        {...given({ placeholderValue: start })}
        onFocusChange={setWithin}
        onBlur={() => {
          if (value !== null && value.year < 100) onChange(value.add({ years: 2000 }))
        }}
        granularity={granularity}
        hourCycle={24}
        shouldForceLeadingZeros
        isReadOnly={isReadOnly}
        isInvalid={says !== null}
        validationBehavior="aria"
      >
        <Label className={fieldStyle.label}>{label}</Label>
        <div className="relative">
          <AriaDateInput className={`${fieldStyle.input} flex pr-9 tabular-nums`}>
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-sm px-px outline-none data-[focused]:bg-accent data-[focused]:text-accent-ink data-[placeholder]:text-faint data-[type=timeZoneName]:text-soft"
              />
            )}
          </AriaDateInput>
          <Clearing label={label} isReadOnly={isReadOnly} onIncomplete={setIncomplete} />
        </div>
        {/* Always there, since the description of a field is looked up only once. */}
        <Text slot="description" className={`${fieldStyle.help} empty:hidden`}>
          {isIncomplete && says === null ? t('dateIncomplete') : null}
        </Text>
        <FieldError className={fieldStyle.error}>{says}</FieldError>
      </DateField>
    </I18nProvider>
  )
}

interface ClearingProps {
  label: string
  isReadOnly: boolean
  onIncomplete(isIncomplete: boolean): void
}

/** Clears the filled parts, whether they form a value or not. */
function Clearing({ label, isReadOnly, onIncomplete }: ClearingProps) {
  const { t } = useTranslation()
  const state = useContext(DateFieldStateContext)
  const parts = state?.segments.filter(({ isEditable }) => isEditable) ?? []
  const written = parts.filter(({ isPlaceholder }) => !isPlaceholder).length
  const isIncomplete = written > 0 && written < parts.length
  useEffect(() => onIncomplete(isIncomplete), [isIncomplete, onIncomplete])
  if (written === 0 || isReadOnly) return null
  return (
    <div className="absolute inset-y-0 right-0.5 flex items-center">
      <IconButton label={t('clearField', { field: label })} onPress={() => state?.setValue(null)}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
