import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components'
import { fieldStyle } from './field-style.ts'

interface NumberFieldProps {
  label: string
  value: number
  onChange(value: number): void
  min: number
  max: number
  autoFocus?: boolean
}

/** A whole number within bounds; the arrow keys change it. */
export function NumberField({ label, value, onChange, min, max, autoFocus = false }: NumberFieldProps) {
  return (
    <AriaNumberField
      value={value}
      onChange={(typed) => {
        if (Number.isInteger(typed)) onChange(typed)
      }}
      minValue={min}
      maxValue={max}
      step={1}
      className={fieldStyle.group}
    >
      <Label className={fieldStyle.label}>{label}</Label>
      <Input className={`${fieldStyle.input} tabular-nums`} autoFocus={autoFocus} />
    </AriaNumberField>
  )
}
