import type { RecentDraft } from '#shared/api/bridge.ts'
import type { Command, CommandId } from '#shared/commands.ts'
import { type BarMenu, type MenuEntry, type MenuRole, menuBar, shortHeadline } from '#shared/menu-bar.ts'
import { type ShortcutChoices, shortcutOf } from '#shared/shortcuts.ts'
import type { ShellTexts } from './shell-texts.ts'

/** An item of Electron's menu template, as far as Lede uses it. */
export type MenuItem =
  | { type: 'separator' }
  | { role: MenuRole; label: string; accelerator?: string }
  | CommandItem
  | { label: string; enabled?: boolean; click?(): void }
  | { id?: 'recent'; role?: 'windowMenu' | 'help'; label: string; enabled?: boolean; submenu: MenuItem[] }

interface CommandItem {
  id: CommandId
  label: string
  accelerator?: string
  enabled: boolean
  type?: 'checkbox'
  checked?: boolean
  click(): void
}

export interface MenuOptions {
  texts: ShellTexts
  platform: NodeJS.Platform
  /** Whether to include items that only developers need. */
  developer: boolean
  enabled: ReadonlySet<string>
  /** The commands with a check mark. */
  on: ReadonlySet<string>
  shortcuts: ShortcutChoices
  /** The recent drafts, latest first. */
  recent: readonly RecentDraft[]
  choose(id: CommandId): void
  openDraft(id: string): void
}

/** Replace the platform's shortcuts, which Lede uses for the text's size. */
const platformKeys: Partial<Record<MenuRole, { accelerator: string }>> = {
  zoomIn: { accelerator: 'CommandOrControl+Alt+Plus' },
  zoomOut: { accelerator: 'CommandOrControl+Alt+-' },
  resetZoom: { accelerator: 'CommandOrControl+Alt+Shift+0' },
}

/** The application menu of shared/menu-bar.ts in Electron's form. */
export function menuTemplate(options: MenuOptions): MenuItem[] {
  const { platform, developer } = options
  return menuBar({ web: false, mac: platform === 'darwin', developer }).map((menu) => asItem(menu, options))
}

function asItem({ name, groups }: BarMenu, options: MenuOptions): MenuItem {
  const submenu = partedByLines(groups, options)
  if (name === 'app') return { label: 'Lede', submenu }
  const label = options.texts[`menu.${name}`]
  if (name === 'window') return { role: 'windowMenu', label, submenu }
  return { label, submenu, ...(name === 'help' ? { role: 'help' as const } : {}) }
}

function partedByLines(groups: readonly MenuEntry[][], options: MenuOptions): MenuItem[] {
  return groups.flatMap((group, index) => {
    const items = group.map((entry) => lineOf(entry, options))
    return index === 0 ? items : [{ type: 'separator' as const }, ...items]
  })
}

function lineOf(entry: MenuEntry, options: MenuOptions): MenuItem {
  const { texts } = options
  switch (entry.kind) {
    case 'command':
      return commandItem(entry.command, options)
    case 'role':
      return { role: entry.role, label: texts[entry.role], ...platformKeys[entry.role] }
    case 'submenu':
      return { label: texts[`submenu.${entry.name}`], submenu: partedByLines(entry.groups, options) }
    case 'recent':
      return recentMenu(options)
  }
}

function recentMenu({ texts, recent, openDraft }: MenuOptions): MenuItem {
  return {
    id: 'recent',
    label: texts['menu.recent'],
    enabled: recent.length > 0,
    submenu: recent.map(({ id, headline }) => ({
      label: asLabel(headline) || texts.untitled,
      click: () => openDraft(id),
    })),
  }
}

/** A headline as a label: an ampersand would mark an access key, so it is doubled. */
function asLabel(headline: string): string {
  return shortHeadline(headline).replaceAll('&', '&&')
}

function commandItem(command: Command, { texts, enabled, on, choose, shortcuts, platform }: MenuOptions): CommandItem {
  return {
    id: command.id,
    label: texts[command.id],
    ...acceleratorOf(shortcutOf(command, shortcuts, { mac: platform === 'darwin', web: false })),
    enabled: enabled.has(command.id),
    // Of several radio items Electron always checks one, but there may be none.
    ...(command.mark === undefined ? {} : { type: 'checkbox', checked: on.has(command.id) }),
    click: () => choose(command.id),
  }
}

// Electron throws for a key that it has no name for, such as an umlaut; the page handles those
// itself.
function acceleratorOf(shortcut: string | null): { accelerator?: string } {
  const isKnown = shortcut !== null && /(?:^|\+)(?:[\x21-\x7e]|[A-Za-z0-9]{2,})$/.test(shortcut)
  return isKnown ? { accelerator: accelerator(shortcut) } : {}
}

/**
 * A shortcut of shared/commands.ts in Electron's notation: "Mod+Shift+ArrowLeft" is
 * "CommandOrControl+Shift+Left".
 */
export function accelerator(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? 'CommandOrControl' : part.replace(/^Arrow/, '')))
    .join('+')
}
