import { ChevronDown } from 'lucide-react'
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { given } from '#shared/given.ts'
import { fieldStyle } from './field-style.ts'

export interface Suggestion {
  id: string
  label: string
  /** What stands behind it, smaller: a time zone, a country. */
  detail?: string
}

interface ComboBoxProps {
  label: string
  value: string
  onChange(value: string): void
  /**
   * Already filtered for the value where `filtered`; else they are narrowed to those that contain
   * it. The menu opens while typing only if there were some before the key, so give some for an
   * empty value too.
   */
  suggestions: readonly Suggestion[]
  filtered?: boolean
  /** One of the suggestions was taken. */
  onChoose?(id: string): void
  /** The focus left the field. */
  onLeave?(): void
  placeholder?: string
  help?: string
  error?: string | null
  isDisabled?: boolean
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** A field with suggestions: whatever is typed counts, a suggestion only helps. */
export function ComboBox({
  label,
  value,
  onChange,
  suggestions,
  filtered = false,
  onChoose,
  onLeave,
  placeholder,
  help,
  error,
  isDisabled = false,
  lang,
  dir,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className={fieldStyle.group}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      onChange={(key) => {
        if (key !== null) onChoose?.(String(key))
      }}
      onBlur={() => onLeave?.()}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(filtered ? { defaultFilter: () => true } : {})}
    >
      <Label className={fieldStyle.label}>{label}</Label>
      <Group className="relative">
        <Input {...given({ placeholder, lang, dir })} className={`${fieldStyle.input} pr-8`} />
        <Button className="absolute inset-y-0 right-0 flex w-8 cursor-default items-center justify-center text-faint">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Group>
      {help && !error && (
        <Text slot="description" className={fieldStyle.help}>
          {help}
        </Text>
      )}
      <FieldError className={fieldStyle.error}>{error}</FieldError>
      <Popover className={fieldStyle.popover}>
        <ListBox className="outline-none" items={suggestions}>
          {({ id, label, detail }) => (
            <ListBoxItem id={id} textValue={label} className={fieldStyle.option}>
              <span className="truncate">{label}</span>
              {detail && <span className="shrink-0 text-xs text-faint">{detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
