/** The menus of the application menu, in order. */
export const menus = ['file', 'edit', 'format', 'article', 'review', 'view', 'help'] as const

export type Menu = (typeof menus)[number]

interface CommandShape {
  id: string
  /** Where the application menu shows it; null for what only toolbar and keys reach. */
  menu: Menu | null
  /** Commands of one menu with different groups are parted by a line. */
  group: number
  /** "Mod+Shift+E": Mod is Command on macOS and Control elsewhere. Null: none. */
  shortcut: string | null
  /** In a browser, where the browser itself keeps the shortcut. */
  webShortcut?: string
}

/**
 * Every command of Lede, once: the application menu, toolbars and shortcuts are made from this list, the labels stand in `shared/locales/<language>/commands.ts`,
 * the effects in the renderer (`renderer/commands`).
 */
export const commands = [
  { id: 'article.new', menu: 'file', group: 1, shortcut: 'Mod+N', webShortcut: 'Mod+Alt+N' },
  { id: 'wire.paste', menu: 'file', group: 1, shortcut: 'Mod+Alt+V' },
  { id: 'file.open', menu: 'file', group: 1, shortcut: 'Mod+O' },
  { id: 'sample.open', menu: 'file', group: 1, shortcut: null },
  { id: 'export.open', menu: 'file', group: 2, shortcut: 'Mod+Shift+E' },
  { id: 'export.copyHtml', menu: 'file', group: 2, shortcut: 'Mod+Alt+C' },
  { id: 'settings.open', menu: 'file', group: 3, shortcut: 'Mod+,' },
  { id: 'tab.close', menu: 'file', group: 4, shortcut: 'Mod+W', webShortcut: 'Mod+Alt+W' },

  { id: 'edit.undo', menu: 'edit', group: 1, shortcut: 'Mod+Z' },
  { id: 'edit.redo', menu: 'edit', group: 1, shortcut: 'Mod+Shift+Z' },
  { id: 'library.search', menu: 'edit', group: 3, shortcut: 'Mod+Shift+F' },

  { id: 'format.bold', menu: 'format', group: 1, shortcut: 'Mod+B' },
  { id: 'format.italic', menu: 'format', group: 1, shortcut: 'Mod+I' },
  { id: 'format.underline', menu: 'format', group: 1, shortcut: 'Mod+U' },
  { id: 'format.strike', menu: 'format', group: 1, shortcut: 'Mod+Shift+X' },
  { id: 'format.link', menu: 'format', group: 1, shortcut: 'Mod+K' },
  { id: 'format.paragraph', menu: 'format', group: 2, shortcut: 'Mod+Alt+0' },
  { id: 'format.heading2', menu: 'format', group: 2, shortcut: 'Mod+Alt+2' },
  { id: 'format.heading3', menu: 'format', group: 2, shortcut: 'Mod+Alt+3' },
  { id: 'format.heading4', menu: 'format', group: 2, shortcut: 'Mod+Alt+4' },
  { id: 'format.bulletList', menu: 'format', group: 3, shortcut: 'Mod+Shift+8' },
  { id: 'format.orderedList', menu: 'format', group: 3, shortcut: 'Mod+Shift+7' },
  { id: 'format.blockquote', menu: 'format', group: 3, shortcut: 'Mod+Shift+B' },
  { id: 'format.rule', menu: 'format', group: 3, shortcut: null },
  { id: 'format.clear', menu: 'format', group: 4, shortcut: 'Mod+Shift+0' },

  { id: 'article.dateline', menu: 'article', group: 1, shortcut: 'Mod+Shift+D' },
  { id: 'article.typography', menu: 'article', group: 1, shortcut: 'Mod+Shift+Y' },
  { id: 'article.duplicate', menu: 'article', group: 2, shortcut: null },
  { id: 'article.bin', menu: 'article', group: 2, shortcut: null },

  { id: 'status.change', menu: 'review', group: 1, shortcut: 'Mod+Alt+U' },
  { id: 'status.inReview', menu: 'review', group: 1, shortcut: null },
  { id: 'status.changesRequested', menu: 'review', group: 1, shortcut: null },
  { id: 'status.approved', menu: 'review', group: 1, shortcut: null },
  { id: 'status.published', menu: 'review', group: 1, shortcut: null },
  { id: 'status.spiked', menu: 'review', group: 1, shortcut: null },
  { id: 'status.draft', menu: 'review', group: 1, shortcut: null },
  { id: 'suggest.toggle', menu: 'review', group: 2, shortcut: 'Mod+Alt+G' },
  { id: 'suggest.next', menu: 'review', group: 2, shortcut: 'Mod+Alt+ArrowDown' },
  { id: 'suggest.previous', menu: 'review', group: 2, shortcut: 'Mod+Alt+ArrowUp' },
  { id: 'suggest.accept', menu: 'review', group: 2, shortcut: 'Mod+Alt+Enter' },
  { id: 'suggest.reject', menu: 'review', group: 2, shortcut: 'Mod+Alt+Backspace' },
  { id: 'comment.add', menu: 'review', group: 3, shortcut: 'Mod+Alt+M' },
  { id: 'comment.next', menu: 'review', group: 3, shortcut: 'Mod+Alt+J' },
  { id: 'comment.previous', menu: 'review', group: 3, shortcut: 'Mod+Alt+Shift+J' },
  { id: 'source.add', menu: 'review', group: 3, shortcut: 'Mod+Alt+Q' },
  { id: 'version.keep', menu: 'review', group: 4, shortcut: 'Mod+Alt+S' },
  { id: 'version.timeline', menu: 'review', group: 4, shortcut: 'Mod+Alt+T' },

  { id: 'view.library', menu: 'view', group: 1, shortcut: 'Mod+Alt+L' },
  { id: 'view.inspector', menu: 'view', group: 1, shortcut: 'Mod+Alt+I', webShortcut: 'Mod+Alt+F' },
  { id: 'view.preview', menu: 'view', group: 1, shortcut: 'Mod+Alt+P' },
  { id: 'view.review', menu: 'view', group: 1, shortcut: 'Mod+Alt+R' },
  { id: 'tab.next', menu: 'view', group: 2, shortcut: 'Ctrl+Tab', webShortcut: 'Mod+Alt+ArrowRight' },
  { id: 'tab.previous', menu: 'view', group: 2, shortcut: 'Ctrl+Shift+Tab', webShortcut: 'Mod+Alt+ArrowLeft' },
  { id: 'pane.next', menu: 'view', group: 2, shortcut: 'F6' },

  { id: 'help.shortcuts', menu: 'help', group: 1, shortcut: 'Mod+/' },
] as const satisfies readonly CommandShape[]

export type CommandId = (typeof commands)[number]['id']

export type Command = CommandShape & { id: CommandId }
