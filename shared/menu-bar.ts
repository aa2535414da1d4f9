import { type Command, type CommandId, commands, type MenuName, menus, type Submenu } from './commands.ts'

/** Menu items that every app of a platform has, and that the platform itself carries out. */
export type MenuRole =
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

/** A line of a menu. `recent`: the submenu of recent drafts. */
export type MenuEntry =
  | { kind: 'command'; command: Command }
  | { kind: 'role'; role: MenuRole }
  | { kind: 'submenu'; name: Submenu; groups: MenuEntry[][] }
  | { kind: 'recent' }

/**
 * A menu of the bar. Its groups are separated by lines. `app`: the menu that macOS gives every app
 * beside Apple's own.
 */
export interface BarMenu<Name = MenuName | 'app' | 'window'> {
  name: Name
  groups: MenuEntry[][]
}

/**
 * Where the bar is: in a browser's window, or in the app on a platform. `developer`: with items
 * that only developers need.
 */
export type BarPlace = { web: true } | { web: false; mac: boolean; developer: boolean }

/** The commands that are in no menu, and why. */
export const outsideMenus: Readonly<Record<'web' | 'app', Partial<Record<CommandId, string>>>> = {
  web: {
    'edit.pastePlain': 'A page reads the clipboard only where the browser hands it over: at its own key.',
    'menu.open': 'It goes to the very bar that it would stand in.',
  },
  app: {
    'edit.pastePlain': 'The platform does it: its own item stands beside cut and copy.',
    'menu.open': 'The platform has a key of its own for its menus.',
  },
}

/**
 * The menus of a window, made from the table of commands: the same in the app and in a browser,
 * except for what the platform or the browser does itself.
 */
export function menuBar(place: { web: true }): BarMenu<MenuName>[]
export function menuBar(place: BarPlace): BarMenu[]
export function menuBar(place: BarPlace): BarMenu[] {
  const bar = menus.map((name) => ({ name, groups: groupsOf(name, place) }))
  if (place.web) return bar
  const windowMenu: BarMenu = { name: 'window', groups: roles(place.mac ? [...windowRoles, ['front']] : windowRoles) }
  // By custom, help comes last.
  const [ours, help] = [bar.slice(0, -1), bar.slice(-1)]
  return [...(place.mac ? [{ name: 'app' as const, groups: roles(macAppRoles) }] : []), ...ours, windowMenu, ...help]
}

const macAppRoles: readonly (readonly MenuRole[])[] = [
  ['about'],
  ['services'],
  ['hide', 'hideOthers', 'unhide'],
  ['quit'],
]
const windowRoles: readonly (readonly MenuRole[])[] = [['minimize', 'zoom']]

function roles(groups: readonly (readonly MenuRole[])[]): MenuEntry[][] {
  return groups.map((group) => group.map((role) => ({ kind: 'role', role })))
}

/**
 * The longest headline in a menu, in characters: a longer one would make the menu wider than a
 * screen.
 */
const longestHeadline = 60

/** A draft's headline, shortened for a menu. */
export function shortHeadline(headline: string): string {
  const letters = [...headline]
  return letters.length > longestHeadline ? `${letters.slice(0, longestHeadline).join('').trimEnd()}…` : headline
}

function groupsOf(name: MenuName, place: BarPlace): MenuEntry[][] {
  const outside = outsideMenus[place.web ? 'web' : 'app']
  const all: readonly Command[] = commands
  const shown = all.filter(({ id, menu }) => menu === name && !(id in outside))
  const groups = byGroup(shown).map(withSubmenus(shown))
  // A group that only contains later commands of a submenu is empty.
  const own = groups.filter((group) => group.length > 0)
  if (name === 'file') own[0]?.push({ kind: 'recent' })
  return place.web ? own : [...own, ...roles(platformRoles(name, place))]
}

/** The platform's items in a menu of Lede's, after the commands. */
function platformRoles(name: MenuName, { mac, developer }: { mac: boolean; developer: boolean }): MenuRole[][] {
  if (name === 'edit') return [['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll']]
  if (name === 'view')
    return [
      ['resetZoom', 'zoomIn', 'zoomOut'],
      ...(developer ? [['reload', 'toggleDevTools'] satisfies MenuRole[]] : []),
    ]
  if (mac) return []
  return name === 'file' ? [['quit']] : name === 'help' ? [['about']] : []
}

function byGroup(shown: readonly Command[]): Command[][] {
  return [...Map.groupBy(shown, ({ group }) => group).values()]
}

/** A group's lines: a submenu replaces all its commands, at the place of the first. */
function withSubmenus(shown: readonly Command[]): (group: readonly Command[]) => MenuEntry[] {
  return (group) =>
    group.flatMap((command): MenuEntry[] => {
      const { submenu } = command
      if (submenu === undefined) return [{ kind: 'command', command }]
      const its = shown.filter((each) => each.submenu === submenu)
      if (its[0] !== command) return []
      const groups = byGroup(its).map((inner) => inner.map((each): MenuEntry => ({ kind: 'command', command: each })))
      return [{ kind: 'submenu', name: submenu, groups }]
    })
}
