/** What a menu runs. It can be reached where it is disabled too, so that it is found. */
export interface MenuAction {
  kind: 'action'
  id: string
  label: string
  /** Its shortcut as people read it, and as `aria-keyshortcuts` has it; '' without one. */
  shortcut: string
  ariaShortcut: string
  isDisabled: boolean
  /** For what can be on or off: by itself, or as one of its group. */
  mark: { kind: 'switch' | 'choice'; isOn: boolean } | null
  run(): void
}

/** A menu of the bar, or in another one. Lines part its groups; without any it cannot be opened. */
export interface SubMenu {
  kind: 'menu'
  id: string
  label: string
  groups: readonly (readonly MenuLine[])[]
}

export type MenuLine = MenuAction | SubMenu

/** Where the focus goes in a menu that opens; null: it stays. */
export type Enter = 'first' | 'last' | null
