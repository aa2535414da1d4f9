import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import type { ShellTexts } from './shell-texts.ts'

/** Few enough suggestions to take in at a glance. */
const mostSuggestions = 5

/**
 * The menu of a right click or of the menu key, as in Electron's documentation ("SpellChecker",
 * "Context Menu"): in a text or field, spelling suggestions and actions on the selection; elsewhere
 * copying the selection. The page's own menus, such as a tab's, replace it.
 */
export function showContextMenus(window: BrowserWindow, texts: () => ShellTexts): void {
  const { webContents } = window
  webContents.on('context-menu', (_event, params) => {
    const items = [...spelling(window, params, texts()), ...editing(params, texts())]
    if (items.length === 0) return
    const { frame, x, y, menuSourceType: sourceType } = params
    Menu.buildFromTemplate(items).popup({ window, x, y, sourceType, ...(frame && { frame }) })
  })
}

function spelling(
  { webContents }: BrowserWindow,
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  texts: ShellTexts,
): MenuItemConstructorOptions[] {
  if (misspelledWord === '') return []
  const suggestions = dictionarySuggestions.slice(0, mostSuggestions).map((suggestion) => ({
    label: suggestion,
    click: () => webContents.replaceMisspelling(suggestion),
  }))
  return [
    ...(suggestions.length === 0 ? [{ label: texts['spelling.none'], enabled: false }] : suggestions),
    { type: 'separator' },
    {
      label: texts['spelling.learn'],
      click: () => webContents.session.addWordToSpellCheckerDictionary(misspelledWord),
    },
    { type: 'separator' },
  ]
}

function editing(
  { isEditable, selectionText, editFlags }: ContextMenuParams,
  texts: ShellTexts,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: texts.copy, enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'cut', label: texts.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: texts.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: texts.pasteAndMatchStyle, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: texts.selectAll, enabled: editFlags.canSelectAll },
  ]
}
