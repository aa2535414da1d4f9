import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'
import { given } from '#shared/given.ts'
import { fieldStyle } from './field-style.ts'

type OnKeyDown = NonNullable<AriaTextFieldProps['onKeyDown']>

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  label: string
  /** A sentence below the field. */
  help?: string
  /** What is wrong with the value; replaces the help. */
  error?: string | null
  placeholder?: string
  /** With more than one row, the field has several lines and grows with its text. */
  rows?: number
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** A labelled field of one or several lines. */
export function TextField({
  label,
  help,
  error,
  placeholder,
  rows = 1,
  lang,
  dir,
  onKeyDown,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      {...(onKeyDown ? { onKeyDown: passingOn(onKeyDown) } : {})}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={fieldStyle.group}
    >
      <Label className={fieldStyle.label}>{label}</Label>
      {rows > 1 ? (
        <TextArea
          rows={rows}
          {...given({ placeholder, lang, dir })}
          className={`${fieldStyle.input} field-sizing-content max-h-64 resize-none`}
        />
      ) : (
        <Input {...given({ placeholder, lang, dir })} className={fieldStyle.input} />
      )}
      {help && !error && (
        <Text slot="description" className={fieldStyle.help}>
          {help}
        </Text>
      )}
      <FieldError className={fieldStyle.error}>{error}</FieldError>
    </AriaTextField>
  )
}

/** React Aria stops every key in a field that listens to keys; shortcuts need the unused ones. */
function passingOn(hear: OnKeyDown): OnKeyDown {
  return (event) => {
    hear(event)
    if (!event.isDefaultPrevented()) event.continuePropagation()
  }
}
