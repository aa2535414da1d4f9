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

export interface ComboBoxOption {
  id: string
  label: string
  /** Shown after it, smaller: a time zone, a country. */
  detail?: string
}

interface PartsProps {
  label: string
  suggestions: readonly ComboBoxOption[]
  placeholder?: string
  help?: string
  error?: string | null
  lang?: string
  dir?: 'ltr' | 'rtl'
}

interface ComboBoxProps extends PartsProps {
  value: string
  onChange(value: string): void
  /**
   * Whether the suggestions are already filtered for the value; otherwise they are filtered to
   * those that contain it. The menu opens while typing only if there were suggestions before the
   * key press, so provide some for an empty value too.
   */
  filtered?: boolean
  /** Called when one of the suggestions was chosen. */
  onChoose?(id: string): void
  /** Called when the focus has left the field. */
  onLeave?(): void
  isDisabled?: boolean
  autoFocus?: boolean
}

/** A field with suggestions, which only help: any text is accepted. */
export function ComboBox({
  value,
  onChange,
  filtered = false,
  onChoose,
  onLeave,
  isDisabled = false,
  autoFocus = false,
  ...parts
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
      autoFocus={autoFocus}
      isInvalid={Boolean(parts.error)}
      validationBehavior="aria"
      {...(filtered ? { defaultFilter: () => true } : {})}
    >
      <Parts {...parts} />
    </AriaComboBox>
  )
}

interface PickerProps extends PartsProps {
  /** The search text. */
  value: string
  onChange(value: string): void
  /** The ids of the entries that were picked. */
  picked: readonly string[]
  onPick(picked: string[]): void
  onLeave(): void
  isDisabled: boolean
}

/**
 * A field that finds entries for a list, one after the other. The typed text itself is not an
 * entry.
 */
export function Picker({ value, onChange, picked, onPick, onLeave, isDisabled, ...parts }: PickerProps) {
  return (
    <AriaComboBox
      className={fieldStyle.group}
      selectionMode="multiple"
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      value={picked}
      onChange={(keys) => onPick(keys.map(String))}
      onBlur={onLeave}
      isDisabled={isDisabled}
      isInvalid={Boolean(parts.error)}
      validationBehavior="aria"
      defaultFilter={() => true}
    >
      <Parts {...parts} />
    </AriaComboBox>
  )
}

/** The parts that both consist of. */
function Parts({ label, suggestions, placeholder, help, error, lang, dir }: PartsProps) {
  return (
    <>
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
              {detail && <span className="max-w-2/5 shrink-0 truncate text-xs text-faint">{detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </>
  )
}
