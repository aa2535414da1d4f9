import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { closeOtherTabs, closeTabs, moveTab, openBeside, reopenTab, toggleSplit, useTabs } from './tabs.ts'

/** A tab and the position of its menu in the window, in CSS pixels. */
export interface TabPlace {
  id: string
  x: number
  y: number
}

/** The actions for a tab, opened where it was clicked or where the keyboard is. */
export function TabMenu({ place: { id, x, y }, onClose }: { place: TabPlace; onClose(): void }) {
  const { t } = useTranslation()
  const { open, active, other, closed } = useTabs()
  const anchor = useRef<HTMLSpanElement>(null)
  const place = open.indexOf(id)
  const isSplit = other !== null && (id === active || id === other)
  const entries = [
    { command: 'view.split', can: open.length > 1, run: () => (isSplit ? toggleSplit() : openBeside(id)) },
    { command: 'tab.close', can: true, run: () => closeTabs([id]) },
    { command: 'tab.closeOthers', can: open.length > 1, run: () => closeOtherTabs(id) },
    { command: 'tab.reopen', can: closed.length > 0, run: reopenTab },
    { command: 'tab.moveLeft', can: place > 0, run: () => moveTab(id, place - 1) },
    { command: 'tab.moveRight', can: place < open.length - 1, run: () => moveTab(id, place + 1) },
  ] as const
  return (
    <>
      <span ref={anchor} aria-hidden className="fixed size-0" style={{ left: x, top: y }} />
      <Popover
        aria-label={t('tabs.menu')}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
        placement="bottom start"
        offset={2}
        className={`${fieldStyle.popover} min-w-48`}
      >
        <Menu
          autoFocus="first"
          aria-label={t('tabs.menu')}
          onClose={onClose}
          disabledKeys={entries.filter(({ can }) => !can).map(({ command }) => command)}
          className="outline-none"
        >
          {entries.map(({ command, run }) => (
            <MenuItem key={command} id={command} onAction={run} className={fieldStyle.option}>
              {command === 'view.split' ? t(isSplit ? 'tabs.alone' : 'tabs.beside') : commandLabel(command)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
