import { type Command, type CommandId, commands, type Menu, menus } from '#shared/commands.ts'
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
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
  | 'front'
  | 'reload'
  | 'toggleDevTools'
>

/** An item of Electron's menu template, as far as Lede uses it. */
export type MenuItem =
  | { type: 'separator' }
  | { role: Role; label: string }
  | { id: CommandId; label: string; accelerator?: string; enabled: boolean; click(): void }
  | { role?: 'windowMenu' | 'help'; label: string; submenu: MenuItem[] }

export interface MenuOptions {
  texts: ShellTexts
  platform: NodeJS.Platform
  /** Whether to offer what only developers need. */
  developer: boolean
  enabled: ReadonlySet<string>
  choose(id: CommandId): void
}

/** What stands in a menu after its commands, by group; a line parts the groups. */
const platformItems: Partial<Record<Menu, readonly (readonly Role[])[]>> = {
  edit: [['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll']],
  view: [['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen']],
}

const macAppMenu: readonly (readonly Role[])[] = [['about'], ['services'], ['hide', 'hideOthers', 'unhide'], ['quit']]
const windowMenu: readonly (readonly Role[])[] = [['minimize', 'zoom']]
const macWindowMenu: readonly (readonly Role[])[] = [['minimize', 'zoom'], ['front']]

/** The application menu: the commands of shared/commands.ts, and what every app of the platform has. */
export function menuTemplate(options: MenuOptions): MenuItem[] {
  const mac = options.platform === 'darwin'
  const roles = (groups: readonly (readonly Role[])[]) =>
    groups.map((group) => group.map((role): MenuItem => ({ role, label: options.texts[role] })))

  const ours = menus.map((menu): MenuItem => {
    const groups = [...commandGroups(menu, options), ...roles(platformItems[menu] ?? [])]
    if (menu === 'view' && options.developer) groups.push(...roles([['reload', 'toggleDevTools']]))
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

function commandGroups(menu: Menu, { texts, enabled, choose }: MenuOptions): MenuItem[][] {
  const groups = Map.groupBy(commands as readonly Command[], (command) =>
    command.menu === menu ? command.group : null,
  )
  groups.delete(null)
  return [...groups.values()].map((group) =>
    group.map(({ id, shortcut }) => ({
      id,
      label: texts[id],
      ...(shortcut === null ? {} : { accelerator: accelerator(shortcut) }),
      enabled: enabled.has(id),
      click: () => choose(id),
    })),
  )
}

function partedByLines(groups: MenuItem[][]): MenuItem[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [{ type: 'separator' as const }, ...group]))
}

/** A shortcut of shared/commands.ts as Electron writes it: "Mod+Shift+ArrowLeft" is "CommandOrControl+Shift+Left". */
export function accelerator(shortcut: string): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? 'CommandOrControl' : part.replace(/^Arrow/, '')))
    .join('+')
}
