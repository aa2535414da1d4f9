import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Hint } from './hint.tsx'

const kinds = {
  primary: 'bg-accent text-accent-ink hover:brightness-110 data-[pressed]:brightness-95 border border-transparent',
  plain: 'bg-raised text-ink border border-line-strong/60 hover:bg-hover data-[pressed]:bg-pressed',
  quiet: 'bg-transparent text-ink border border-transparent hover:bg-hover data-[pressed]:bg-pressed',
  danger: 'bg-danger-soft text-danger border border-danger/40 hover:brightness-95',
} as const

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  kind?: keyof typeof kinds
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with a text. At most one `primary` in a view. */
export function Button({ kind = 'plain', ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={`inline-flex min-h-8 max-w-full shrink-0 cursor-default items-center justify-center gap-2 rounded-md px-3 py-0.5 text-sm font-medium text-balance disabled:opacity-45 data-[pending]:opacity-45 ${kinds[kind]}`}
    />
  )
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** What the button does: its hint, and its accessible name. */
  label: string
  /** The accessible name if many buttons have the same label: the label, and what it applies to. */
  name?: string
  /** The shortcut as people read it. */
  shortcut?: string
  /** Whether it shows as pressed, for switches. */
  active?: boolean
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with one icon, and a hint with its name and shortcut. */
export function IconButton({ label, name = label, shortcut = '', active, children, ...props }: IconButtonProps) {
  return (
    <Hint text={label} shortcut={shortcut}>
      <AriaButton
        {...props}
        aria-label={name}
        {...(active === undefined ? {} : { 'aria-pressed': active })}
        className={`inline-flex size-8 shrink-0 cursor-default items-center justify-center rounded-md hover:bg-hover data-[pressed]:bg-pressed disabled:opacity-40 disabled:hover:bg-transparent ${active ? 'bg-accent-soft text-accent' : 'text-soft'}`}
      >
        {children}
      </AriaButton>
    </Hint>
  )
}
