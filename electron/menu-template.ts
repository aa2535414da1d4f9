import type { RecentDraft } from '#shared/api/bridge.ts'
import { type Command, type CommandId, commands, type Menu, menus } from '#shared/commands.ts'
import { type ShortcutChoices, shortcutOf } from '#shared/shortcuts.ts'
import type { ShellTexts } from './texts.ts'

/** The roles that Lede leaves to the platform. */
type Role = Extract<
  keyof ShellTexts,
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'minimize'
  | 'zoom'
  | 'front'
  | 'reload'
  | 'toggleDevTools'
>

/** An item of Electron's menu template, as far as Lede uses it. */
export type MenuItem =
  | { type: 'separator' }
  | { role: Role; label: string; accelerator?: string }
  | { id: CommandId; label: string; accelerator?: string; enabled: boolean; click(): void }
  | { label: string; enabled?: boolean; click?(): void }
  | { id: 'recent'; label: string; enabled: boolean; submenu: MenuItem[] }
  | { role?: 'windowMenu' | 'help'; label: string; submenu: MenuItem[] }

export interface MenuOptions {
  texts: ShellTexts
  platform: NodeJS.Platform
  /** Whether to offer what only developers need. */
  developer: boolean
  enabled: ReadonlySet<string>
  shortcuts: ShortcutChoices
  /** The drafts worked on last, latest first. */
  recent: readonly RecentDraft[]
  choose(id: CommandId): void
  openDraft(id: string): void
}

/** What stands in a menu after its commands, by group; a line parts the groups. */
const platformItems: Partial<Record<Menu, readonly (readonly Role[])[]>> = {
  edit: [['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll']],
  view: [['resetZoom', 'zoomIn', 'zoomOut']],
}

/** In place of the platform's keys, which are those of the text's size in Lede. */
const platformKeys: Partial<Record<Role, { accelerator: string }>> = {
  zoomIn: { accelerator: 'CommandOrControl+Alt+Plus' },
  zoomOut: { accelerator: 'CommandOrControl+Alt+-' },
  resetZoom: { accelerator: 'CommandOrControl+Alt+Shift+0' },
}

const macAppMenu: readonly (readonly Role[])[] = [['about'], ['services'], ['hide', 'hideOthers', 'unhide'], ['quit']]
const windowMenu: readonly (readonly Role[])[] = [['minimize', 'zoom']]
const macWindowMenu: readonly (readonly Role[])[] = [['minimize', 'zoom'], ['front']]

/** The application menu: the commands of shared/commands.ts, and what every app of the platform has. */
export function menuTemplate(options: MenuOptions): MenuItem[] {
  const mac = options.platform === 'darwin'
  const roles = (groups: readonly (readonly Role[])[]) =>
    groups.map((group) => group.map((role): MenuItem => ({ role, label: options.texts[role], ...platformKeys[role] })))

  const ours = menus.map((menu): MenuItem => {
    const groups = [...commandGroups(menu, options), ...roles(platformItems[menu] ?? [])]
    if (menu === 'view' && options.developer) groups.push(...roles([['reload', 'toggleDevTools']]))
    if (menu === 'file') groups[0]?.push(recentMenu(options))
    if (menu === 'file' && !mac) groups.push(...roles([['quit']]))
    if (menu === 'help' && !mac) groups.push(...roles([['about']]))
    const submenu = partedByLines(groups)
    return { label: options.texts[`menu.${menu}`], submenu, ...(menu === 'help' ? { role: 'help' as const } : {}) }
  })
  const windowItem: MenuItem = {
    role: 'windowMenu',
    label: options.texts['menu.window'],
    submenu: partedByLines(roles(mac ? macWindowMenu : windowMenu)),
  }
  const help = ours.slice(-1)
  const appItem: MenuItem[] = mac ? [{ label: 'Lede', submenu: partedByLines(roles(macAppMenu)) }] : []
  return [...appItem, ...ours.slice(0, -1), windowItem, ...help]
}

/** A headline that is longer than this, in characters, would make the menu wider than a screen. */
const longestLabel = 60

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

/** A headline as a label: an ampersand would mark a key, and is written twice. */
function asLabel(headline: string): string {
  const letters = [...headline]
  const short = letters.length > longestLabel ? `${letters.slice(0, longestLabel).join('').trimEnd()}…` : headline
  return short.replaceAll('&', '&&')
}

function commandGroups(menu: Menu, { texts, enabled, choose, shortcuts, platform }: MenuOptions): MenuItem[][] {
  const groups = Map.groupBy(commands as readonly Command[], (command) =>
    // What the platform does itself stands among its own items.
    command.menu === menu && !command.isNative ? command.group : null,
  )
  groups.delete(null)
  return [...groups.values()].map((group) =>
    group.map((command) => ({
      id: command.id,
      label: texts[command.id],
      ...acceleratorOf(shortcutOf(command, shortcuts, { mac: platform === 'darwin', web: false })),
      enabled: enabled.has(command.id),
      click: () => choose(command.id),
    })),
  )
}

function partedByLines(groups: MenuItem[][]): MenuItem[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [{ type: 'separator' as const }, ...group]))
}

// Electron throws at a key that it has no name for, such as an umlaut; the page hears those by itself.
function acceleratorOf(shortcut: string | null): { accelerator?: string } {
  const isKnown = shortcut !== null && /(?:^|\+)(?:[\x21-\x7e]|[A-Za-z0-9]{2,})$/.test(shortcut)
  return isKnown ? { accelerator: accelerator(shortcut) } : {}
}

/** A shortcut of shared/commands.ts as Electron writes it: "Mod+Shift+ArrowLeft" is "CommandOrControl+Shift+Left". */
export function accelerator(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? 'CommandOrControl' : part.replace(/^Arrow/, '')))
    .join('+')
}
