import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components'

interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  children?: ReactNode
}

/** A check box with its text. Without a text it needs an `aria-label`, or a `slot` in a list. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className="group flex cursor-default items-start gap-2 text-base data-[disabled]:opacity-45"
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded border border-line-strong bg-page group-data-[focus-visible]:outline-2 group-data-[focus-visible]:outline-offset-1 group-data-[focus-visible]:outline-accent group-data-[indeterminate]:border-accent group-data-[indeterminate]:bg-accent group-data-[selected]:border-accent group-data-[selected]:bg-accent">
            {isIndeterminate ? (
              <Minus size={12} aria-hidden className="text-accent-ink" />
            ) : (
              isSelected && <Check size={12} aria-hidden className="text-accent-ink" />
            )}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  )
}
