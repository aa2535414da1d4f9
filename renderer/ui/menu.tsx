import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { fieldStyle } from './field-style.ts'

export interface MenuEntry {
  id: string
  label: string
  icon?: ReactNode
  shortcut?: string
  disabled?: boolean
  run(): void
}

/** A menu that opens from its one child, a button. */
export function Menu({
  label,
  entries,
  children,
}: {
  label: string
  entries: readonly MenuEntry[]
  children: ReactElement
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={fieldStyle.popover}>
        <AriaMenu
          aria-label={label}
          className="outline-none"
          disabledKeys={entries.filter(({ disabled }) => disabled).map(({ id }) => id)}
        >
          {entries.map(({ id, label, icon, shortcut, run }) => (
            <MenuItem key={id} id={id} textValue={label} onAction={run} className={fieldStyle.option}>
              <span className="flex items-center gap-2.5">
                {icon}
                {label}
              </span>
              {shortcut && <kbd className="font-sans text-xs text-soft">{shortcut}</kbd>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
