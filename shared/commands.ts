/** The menus of the application menu, in order. */
export const menus = ['file', 'edit', 'insert', 'format', 'article', 'review', 'view', 'help'] as const

export type MenuName = (typeof menus)[number]

/** The submenus: each appears where its first command would. */
export type Submenu = 'table' | 'image' | 'suggestion' | 'conflict' | 'check' | 'spelling'

interface CommandShape {
  id: string
  /**
   * The menu that it appears in, in the app's menus and in the menu bar of a browser's window
   * (`menu-bar.ts`).
   */
  menu: MenuName
  /** In a menu, commands of different groups are separated by a line. */
  group: number
  submenu?: Submenu
  /**
   * It has a check mark while it is on: independently ("switch"), or as one of several ("choice").
   */
  mark?: 'switch' | 'choice'
  /** "Mod+Shift+E": Mod is Command on macOS and Control elsewhere. Null: none. */
  shortcut: string | null
  /** In a browser, where the browser reserves the shortcut. */
  webShortcut?: string
  /** In the app on macOS, where another shortcut is customary. */
  macShortcut?: string
  /** A further shortcut that is shown nowhere. */
  alsoShortcut?: string
  /** The platform handles its shortcut itself: the text receives an event, not a command. */
  isNative?: true
  /** Only in a browser's window: in the app the system provides it. */
  isWebOnly?: true
}

/**
 * Every command of Lede, once: menus, toolbars and shortcuts are made from this list; labels are in
 * `shared/locales/<language>/commands.ts`, effects in the renderer (`renderer/commands`).
 */
export const commands = [
  { id: 'article.new', menu: 'file', group: 1, shortcut: 'Mod+N', webShortcut: 'Mod+Alt+N' },
  { id: 'template.new', menu: 'file', group: 1, shortcut: 'Mod+Alt+Shift+N' },
  { id: 'wire.paste', menu: 'file', group: 1, shortcut: 'Mod+Alt+V' },
  { id: 'file.open', menu: 'file', group: 1, shortcut: 'Mod+O' },
  { id: 'archive.open', menu: 'file', group: 1, shortcut: null },
  { id: 'sample.open', menu: 'file', group: 1, shortcut: null },
  { id: 'draft.save', menu: 'file', group: 2, shortcut: 'Mod+S' },
  { id: 'export.open', menu: 'file', group: 2, shortcut: 'Mod+Shift+E' },
  { id: 'export.page', menu: 'file', group: 2, shortcut: null },
  { id: 'export.copyHtml', menu: 'file', group: 2, shortcut: 'Mod+Alt+C' },
  { id: 'file.print', menu: 'file', group: 2, shortcut: 'Mod+Alt+Shift+P' },
  { id: 'file.pdf', menu: 'file', group: 2, shortcut: null },
  { id: 'template.save', menu: 'file', group: 2, shortcut: null },
  { id: 'newsroom.production', menu: 'file', group: 3, shortcut: 'Mod+Alt+Shift+D' },
  { id: 'newsroom.inbox', menu: 'file', group: 3, shortcut: 'Mod+Alt+Shift+I' },
  { id: 'newsroom.join', menu: 'file', group: 3, shortcut: null },
  { id: 'newsroom.leave', menu: 'file', group: 3, shortcut: null },
  { id: 'settings.open', menu: 'file', group: 3, shortcut: 'Mod+,' },
  { id: 'language.choose', menu: 'file', group: 3, shortcut: null },
  { id: 'snippets.edit', menu: 'file', group: 3, shortcut: null },
  { id: 'tab.close', menu: 'file', group: 4, shortcut: 'Mod+W', webShortcut: 'Mod+Alt+W' },
  { id: 'tab.closeOthers', menu: 'file', group: 4, shortcut: null },
  { id: 'tab.reopen', menu: 'file', group: 4, shortcut: 'Mod+Shift+T', webShortcut: 'Mod+Alt+Shift+T' },

  { id: 'edit.undo', menu: 'edit', group: 1, shortcut: 'Mod+Z' },
  { id: 'edit.redo', menu: 'edit', group: 1, shortcut: 'Mod+Shift+Z' },
  { id: 'edit.characters', menu: 'edit', group: 2, shortcut: 'Mod+Alt+Z' },
  { id: 'edit.pastePlain', menu: 'edit', group: 2, shortcut: 'Mod+Shift+V', isNative: true },
  { id: 'provenance.pasteGenerated', menu: 'edit', group: 2, shortcut: null },
  { id: 'find.open', menu: 'edit', group: 3, shortcut: 'Mod+F' },
  // "Ctrl" instead of "Mod" in a browser: on macOS, Command+H hides the browser.
  {
    id: 'find.replace',
    menu: 'edit',
    group: 3,
    shortcut: 'Mod+H',
    webShortcut: 'Ctrl+H',
    macShortcut: 'Mod+Alt+F',
  },
  { id: 'find.next', menu: 'edit', group: 3, shortcut: 'F3', macShortcut: 'Mod+G', alsoShortcut: 'Mod+G' },
  {
    id: 'find.previous',
    menu: 'edit',
    group: 3,
    shortcut: 'Shift+F3',
    macShortcut: 'Mod+Shift+G',
    alsoShortcut: 'Mod+Shift+G',
  },
  { id: 'spelling.next', menu: 'edit', group: 5, submenu: 'spelling', shortcut: 'F7' },
  { id: 'spelling.previous', menu: 'edit', group: 5, submenu: 'spelling', shortcut: 'Shift+F7' },
  { id: 'spelling.correct', menu: 'edit', group: 5, submenu: 'spelling', shortcut: 'Alt+F7' },
  { id: 'spelling.toggle', menu: 'edit', group: 5, submenu: 'spelling', shortcut: null, mark: 'switch' },
  { id: 'library.search', menu: 'edit', group: 4, shortcut: 'Mod+Shift+F' },
  { id: 'library.replace', menu: 'edit', group: 4, shortcut: 'Mod+Shift+H' },

  { id: 'insert.image', menu: 'insert', group: 1, shortcut: 'Mod+Alt+B' },
  { id: 'insert.table', menu: 'insert', group: 1, shortcut: null },
  { id: 'insert.factBox', menu: 'insert', group: 1, shortcut: null, mark: 'switch' },
  { id: 'insert.pullQuote', menu: 'insert', group: 1, shortcut: null, mark: 'switch' },
  { id: 'insert.linkCard', menu: 'insert', group: 1, shortcut: null },
  { id: 'insert.relatedLinks', menu: 'insert', group: 1, shortcut: null },
  { id: 'insert.details', menu: 'insert', group: 2, shortcut: 'Mod+Shift+K' },
  { id: 'table.rowBefore', menu: 'insert', group: 3, submenu: 'table', shortcut: null },
  { id: 'table.rowAfter', menu: 'insert', group: 3, submenu: 'table', shortcut: null },
  { id: 'table.columnBefore', menu: 'insert', group: 3, submenu: 'table', shortcut: null },
  { id: 'table.columnAfter', menu: 'insert', group: 3, submenu: 'table', shortcut: null },
  { id: 'table.headerRow', menu: 'insert', group: 4, submenu: 'table', shortcut: null },
  { id: 'table.headerColumn', menu: 'insert', group: 4, submenu: 'table', shortcut: null },
  { id: 'table.merge', menu: 'insert', group: 4, submenu: 'table', shortcut: null },
  { id: 'table.split', menu: 'insert', group: 4, submenu: 'table', shortcut: null },
  { id: 'table.deleteRow', menu: 'insert', group: 5, submenu: 'table', shortcut: null },
  { id: 'table.deleteColumn', menu: 'insert', group: 5, submenu: 'table', shortcut: null },
  { id: 'table.delete', menu: 'insert', group: 5, submenu: 'table', shortcut: null },
  { id: 'image.lead', menu: 'insert', group: 3, submenu: 'image', shortcut: null, mark: 'switch' },
  { id: 'image.replace', menu: 'insert', group: 3, submenu: 'image', shortcut: null },
  { id: 'image.original', menu: 'insert', group: 3, submenu: 'image', shortcut: null },
  { id: 'image.up', menu: 'insert', group: 3, submenu: 'image', shortcut: null },
  { id: 'image.down', menu: 'insert', group: 3, submenu: 'image', shortcut: null },
  { id: 'image.remove', menu: 'insert', group: 3, submenu: 'image', shortcut: null },

  { id: 'format.bold', menu: 'format', group: 1, shortcut: 'Mod+B', mark: 'switch' },
  { id: 'format.italic', menu: 'format', group: 1, shortcut: 'Mod+I', mark: 'switch' },
  { id: 'format.underline', menu: 'format', group: 1, shortcut: 'Mod+U', mark: 'switch' },
  { id: 'format.strike', menu: 'format', group: 1, shortcut: 'Mod+Shift+X', mark: 'switch' },
  { id: 'format.superscript', menu: 'format', group: 1, shortcut: 'Mod+.', mark: 'switch' },
  { id: 'format.subscript', menu: 'format', group: 1, shortcut: 'Mod+Alt+.', mark: 'switch' },
  { id: 'format.link', menu: 'format', group: 1, shortcut: 'Mod+K' },
  { id: 'format.language', menu: 'format', group: 1, shortcut: null },
  { id: 'format.paragraph', menu: 'format', group: 2, shortcut: 'Mod+Alt+0', mark: 'choice' },
  { id: 'format.heading2', menu: 'format', group: 2, shortcut: 'Mod+Alt+2', mark: 'choice' },
  { id: 'format.heading3', menu: 'format', group: 2, shortcut: 'Mod+Alt+3', mark: 'choice' },
  { id: 'format.heading4', menu: 'format', group: 2, shortcut: 'Mod+Alt+4', mark: 'choice' },
  { id: 'format.bulletList', menu: 'format', group: 3, shortcut: 'Mod+Shift+8', mark: 'switch' },
  { id: 'format.orderedList', menu: 'format', group: 3, shortcut: 'Mod+Shift+7', mark: 'switch' },
  { id: 'format.blockquote', menu: 'format', group: 3, shortcut: 'Mod+Shift+B', mark: 'switch' },
  { id: 'format.rule', menu: 'format', group: 3, shortcut: null },
  { id: 'format.moveUp', menu: 'format', group: 4, shortcut: 'Alt+ArrowUp' },
  { id: 'format.moveDown', menu: 'format', group: 4, shortcut: 'Alt+ArrowDown' },
  { id: 'format.clear', menu: 'format', group: 5, shortcut: 'Mod+Shift+0' },

  { id: 'article.dateline', menu: 'article', group: 1, shortcut: 'Mod+Shift+D' },
  { id: 'article.typography', menu: 'article', group: 1, shortcut: 'Mod+Shift+Y' },
  { id: 'article.target', menu: 'article', group: 1, shortcut: null },
  { id: 'article.duplicate', menu: 'article', group: 2, shortcut: null },
  { id: 'article.bin', menu: 'article', group: 2, shortcut: null },

  { id: 'status.change', menu: 'review', group: 1, shortcut: 'Mod+Alt+U' },
  { id: 'status.inReview', menu: 'review', group: 1, shortcut: null },
  { id: 'status.changesRequested', menu: 'review', group: 1, shortcut: null },
  { id: 'status.approved', menu: 'review', group: 1, shortcut: null },
  { id: 'status.published', menu: 'review', group: 1, shortcut: null },
  { id: 'status.spiked', menu: 'review', group: 1, shortcut: null },
  { id: 'status.draft', menu: 'review', group: 1, shortcut: null },
  { id: 'publish.update', menu: 'review', group: 5, shortcut: null },
  { id: 'publish.correction', menu: 'review', group: 5, shortcut: null },
  { id: 'publish.kill', menu: 'review', group: 5, shortcut: null },
  { id: 'package.send', menu: 'review', group: 1, shortcut: 'Mod+Shift+S' },
  { id: 'newsroom.file', menu: 'review', group: 1, shortcut: null },
  { id: 'newsroom.assign', menu: 'review', group: 1, shortcut: null },
  { id: 'newsroom.hold', menu: 'review', group: 1, shortcut: null },
  { id: 'newsroom.lift', menu: 'review', group: 1, shortcut: null },
  { id: 'newsroom.follow', menu: 'review', group: 1, shortcut: null, mark: 'switch' },
  { id: 'suggest.toggle', menu: 'review', group: 2, shortcut: 'Mod+Alt+G', mark: 'switch' },
  { id: 'suggest.next', menu: 'review', group: 2, submenu: 'suggestion', shortcut: 'Mod+Alt+ArrowDown' },
  { id: 'suggest.previous', menu: 'review', group: 2, submenu: 'suggestion', shortcut: 'Mod+Alt+ArrowUp' },
  { id: 'suggest.accept', menu: 'review', group: 2, submenu: 'suggestion', shortcut: 'Mod+Alt+Enter' },
  { id: 'suggest.reject', menu: 'review', group: 2, submenu: 'suggestion', shortcut: 'Mod+Alt+Backspace' },
  { id: 'conflict.next', menu: 'review', group: 2, submenu: 'conflict', shortcut: 'Mod+Alt+K' },
  { id: 'conflict.previous', menu: 'review', group: 2, submenu: 'conflict', shortcut: 'Mod+Alt+Shift+K' },
  { id: 'merge.takeBack', menu: 'review', group: 2, submenu: 'conflict', shortcut: null },
  { id: 'comment.add', menu: 'review', group: 3, shortcut: 'Mod+Alt+M' },
  { id: 'comment.next', menu: 'review', group: 3, shortcut: 'Mod+Alt+J' },
  { id: 'comment.previous', menu: 'review', group: 3, shortcut: 'Mod+Alt+Shift+J' },
  { id: 'source.add', menu: 'review', group: 3, shortcut: 'Mod+Alt+Q' },
  { id: 'check.next', menu: 'review', group: 3, submenu: 'check', shortcut: 'F8' },
  { id: 'check.previous', menu: 'review', group: 3, submenu: 'check', shortcut: 'Shift+F8' },
  { id: 'check.fix', menu: 'review', group: 3, submenu: 'check', shortcut: 'Alt+F8' },
  { id: 'check.ignore', menu: 'review', group: 3, submenu: 'check', shortcut: 'Mod+F8' },
  { id: 'check.rules', menu: 'review', group: 3, submenu: 'check', shortcut: null },
  { id: 'provenance.mark', menu: 'review', group: 3, shortcut: null },
  { id: 'version.keep', menu: 'review', group: 4, shortcut: 'Mod+Alt+S' },
  { id: 'version.timeline', menu: 'review', group: 4, shortcut: 'Mod+Alt+T' },

  { id: 'view.library', menu: 'view', group: 1, shortcut: 'Mod+Alt+L', mark: 'switch' },
  { id: 'view.inspector', menu: 'view', group: 1, shortcut: 'Mod+Alt+I', webShortcut: 'Mod+Alt+F', mark: 'switch' },
  { id: 'view.preview', menu: 'view', group: 1, shortcut: 'Mod+Alt+P', mark: 'switch' },
  { id: 'view.review', menu: 'view', group: 1, shortcut: 'Mod+Alt+R', mark: 'switch' },
  { id: 'view.checks', menu: 'view', group: 1, shortcut: 'Mod+Alt+A', mark: 'switch' },
  { id: 'view.split', menu: 'view', group: 1, shortcut: 'Mod+Alt+E', mark: 'switch' },
  { id: 'palette.open', menu: 'view', group: 2, shortcut: 'Mod+Shift+P' },
  { id: 'switcher.open', menu: 'view', group: 2, shortcut: 'Mod+P' },
  { id: 'tab.next', menu: 'view', group: 2, shortcut: 'Ctrl+Tab', webShortcut: 'Mod+Alt+ArrowRight' },
  { id: 'tab.previous', menu: 'view', group: 2, shortcut: 'Ctrl+Shift+Tab', webShortcut: 'Mod+Alt+ArrowLeft' },
  { id: 'tab.moveLeft', menu: 'view', group: 2, shortcut: 'Mod+Shift+PageUp' },
  { id: 'tab.moveRight', menu: 'view', group: 2, shortcut: 'Mod+Shift+PageDown' },
  { id: 'pane.next', menu: 'view', group: 2, shortcut: 'F6' },
  { id: 'menu.open', menu: 'view', group: 2, shortcut: null, webShortcut: 'F10', isWebOnly: true },
  { id: 'view.invisibles', menu: 'view', group: 3, shortcut: 'Mod+Alt+O', mark: 'switch' },
  { id: 'provenance.show', menu: 'view', group: 3, shortcut: 'Mod+Alt+Shift+O', mark: 'switch' },
  { id: 'view.focus', menu: 'view', group: 3, shortcut: 'Mod+Alt+X', mark: 'switch' },
  { id: 'view.typewriter', menu: 'view', group: 3, shortcut: 'Mod+Alt+Y', mark: 'switch' },
  { id: 'text.larger', menu: 'view', group: 4, shortcut: 'Mod+Plus' },
  { id: 'text.smaller', menu: 'view', group: 4, shortcut: 'Mod+-' },
  { id: 'text.reset', menu: 'view', group: 4, shortcut: 'Mod+0' },
  { id: 'view.fullScreen', menu: 'view', group: 5, shortcut: 'F11', macShortcut: 'Ctrl+Mod+F', mark: 'switch' },

  { id: 'help.shortcuts', menu: 'help', group: 1, shortcut: 'Mod+/', alsoShortcut: 'F1' },
] as const satisfies readonly CommandShape[]

export type CommandId = (typeof commands)[number]['id']

export type Command = CommandShape & { id: CommandId }
