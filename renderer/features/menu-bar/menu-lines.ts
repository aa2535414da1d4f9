import { type Effects, runCommand, shortcutAria, shortcutLabel } from '#renderer/commands/registry.ts'
import { commandLabel, menuLabel } from '#renderer/locales/i18n.ts'
import { openTab } from '#renderer/tabs/tabs.ts'
import type { MenuLine, SubMenu } from '#renderer/ui/menu-bar/lines.ts'
import type { RecentDraft } from '#shared/api/bridge.ts'
import { type MenuEntry, menuBar, shortHeadline } from '#shared/menu-bar.ts'

/** The state that the menus show. */
export interface Standing {
  effects: Effects
  recent: readonly RecentDraft[]
  /** The name of a draft without a headline. */
  untitled: string
}

const bar = menuBar({ web: true })

/** The menus of the window, in the language of the interface. */
export function menusOf(standing: Standing): SubMenu[] {
  return bar.map(({ name, groups }) => ({
    kind: 'menu',
    id: name,
    label: menuLabel(name),
    groups: groups.map((group) => linesOf(group, standing)),
  }))
}

function linesOf(group: readonly MenuEntry[], standing: Standing): MenuLine[] {
  return group.flatMap((entry) => lineOf(entry, standing) ?? [])
}

function lineOf(entry: MenuEntry, standing: Standing): MenuLine | null {
  const { effects, recent, untitled } = standing
  switch (entry.kind) {
    case 'command': {
      const { id, mark } = entry.command
      const effect = effects[id]
      return {
        kind: 'action',
        id,
        label: commandLabel(id),
        shortcut: shortcutLabel(id),
        ariaShortcut: shortcutAria(id),
        isDisabled: !effect?.enabled,
        mark: mark === undefined ? null : { kind: mark, isOn: effect?.active ?? false },
        run: () => void runCommand(id),
      }
    }
    case 'submenu': {
      const groups = entry.groups.map((group) => linesOf(group, standing))
      return { kind: 'menu', id: entry.name, label: menuLabel(entry.name), groups }
    }
    case 'recent':
      return {
        kind: 'menu',
        id: 'recent',
        label: menuLabel('recent'),
        groups: recent.length === 0 ? [] : [recent.map((draft) => draftLine(draft, untitled))],
      }
    case 'role':
      return null
  }
}

function draftLine({ id, headline }: RecentDraft, untitled: string): MenuLine {
  return {
    kind: 'action',
    id,
    label: shortHeadline(headline) || untitled,
    shortcut: '',
    ariaShortcut: '',
    isDisabled: false,
    mark: null,
    run: () => openTab(id),
  }
}
