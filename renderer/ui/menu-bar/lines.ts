/** An action of a menu. It can be focused while it is disabled, so that it can be found. */
export interface MenuAction {
  kind: 'action'
  id: string
  label: string
  /** Its shortcut as people read it, and as `aria-keyshortcuts` has it; '' without one. */
  shortcut: string
  ariaShortcut: string
  isDisabled: boolean
  /** For actions that can be on or off: independently, or as one of a group. */
  mark: { kind: 'switch' | 'choice'; isOn: boolean } | null
  run(): void
}

/**
 * A menu of the bar, or inside another one. Separators divide its groups. An empty one cannot be
 * opened.
 */
export interface SubMenu {
  kind: 'menu'
  id: string
  label: string
  groups: readonly (readonly MenuLine[])[]
}

export type MenuLine = MenuAction | SubMenu

/** Where the focus goes in a menu that opens; null leaves it. */
export type Enter = 'first' | 'last' | null
