import { Menu } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isMac } from '#renderer/api/host.ts'
import { type Effects, useCommand, useEffects } from '#renderer/commands/registry.ts'
import { commandLabel } from '#renderer/locales/i18n.ts'
import { useDialog } from '#renderer/state/dialogs.ts'
import { useRecent } from '#renderer/state/recent.ts'
import { useTabs } from '#renderer/tabs/tabs.ts'
import { MenuBar, type MenuBarHandle } from '#renderer/ui/menu-bar/menu-bar.tsx'
import { useMediaQuery } from '#renderer/ui/use-media-query.ts'
import { followAltKey } from './alt-key.ts'
import { menusOf } from './menu-lines.ts'
import { neededWidth } from './needed-width.ts'

/** The width from which the single menu has a text label. */
const worded = '(min-width: 48rem)'

const noEffects: Effects = {}

/**
 * The menus of the app in a browser window: side by side if they fit beside the tabs, otherwise in
 * one menu. F10, or Alt alone, moves there.
 */
export function WindowMenus({ isFolded = false }: { isFolded?: boolean }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  // While they are closed, typing must not render them.
  const effects = useEffects((state) => (isOpen ? state.effects : noEffects))
  const recent = useRecent((state) => state.drafts)
  const free = useDialog(({ dialog }) => dialog === null)
  const tabs = useTabs(({ open }) => open.length)
  const menus = menusOf({ effects, recent, untitled: t('untitled') })
  const needed = neededWidth(
    menus.map(({ label }) => label),
    tabs,
  )
  const isWhole = useMediaQuery(`(min-width: ${needed}rem)`) && !isFolded
  const isWorded = useMediaQuery(worded)
  const handle = useRef<MenuBarHandle>(null)
  const toggle = () => handle.current?.toggle()
  useCommand('menu.open', toggle, { enabled: free })
  // On a Mac, Option types characters.
  useEffect(() => (isMac || !free ? undefined : followAltKey(() => handle.current?.toggle())), [free])

  const button =
    'flex h-8 cursor-default items-center gap-1.5 rounded-md text-sm text-ink hover:bg-hover aria-expanded:bg-pressed'
  return isWhole ? (
    <MenuBar
      key="whole"
      ref={handle}
      label={commandLabel('menu.open')}
      menus={menus}
      onOpen={setOpen}
      className={`${button} px-2`}
    />
  ) : (
    <MenuBar
      key="folded"
      ref={handle}
      label={commandLabel('menu.open')}
      menus={[{ kind: 'menu', id: 'menu', label: t('menu'), groups: [menus] }]}
      icon={<Menu size={17} aria-hidden />}
      isWordless={!isWorded}
      onOpen={setOpen}
      className={`${button} min-w-8 justify-center px-1.5`}
    />
  )
}
