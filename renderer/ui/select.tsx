import { ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { fieldStyle } from './field-style.ts'

export interface Choice<Id extends string> {
  id: Id
  label: string
  /** Shown beside the option, at the end of its line. */
  note?: string
}

interface SelectProps<Id extends string> {
  label: string
  /** For places that make the label plain: it is read out, but not shown. */
  hideLabel?: boolean
  choices: readonly Choice<Id>[]
  value: Id
  onChange: (value: Id) => void
  isDisabled?: boolean
  help?: string
}

/** A choice of one from a fixed list. */
export function Select<Id extends string>({
  label,
  hideLabel = false,
  choices,
  value,
  onChange,
  isDisabled = false,
  help,
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className={fieldStyle.group}
      {...(hideLabel ? { 'aria-label': label } : {})}
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      {!hideLabel && <Label className={fieldStyle.label}>{label}</Label>}
      <Button className={`${fieldStyle.input} flex cursor-default items-center justify-between gap-2 text-left`}>
        <SelectValue className="flex min-w-0 flex-1 items-center justify-between truncate" />
        <ChevronDown size={14} aria-hidden className="shrink-0 text-faint" />
      </Button>
      {help && (
        <Text slot="description" className={fieldStyle.help}>
          {help}
        </Text>
      )}
      <Popover className={fieldStyle.popover}>
        <ListBox className="outline-none">
          {choices.map(({ id, label, note }) => (
            <ListBoxItem key={id} id={id} textValue={label} className={fieldStyle.option}>
              <span className="truncate">{label}</span>
              {note && <span className="ml-2 text-xs text-soft tabular-nums">{note}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
