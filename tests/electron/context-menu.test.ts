import { beforeEach, expect, test, vi } from 'vitest'
import { showContextMenus } from '../../electron/context-menu.ts'
import { loadShellTexts, shellTexts } from '../../electron/shell-texts.ts'
import * as electron from './double/electron.ts'

vi.mock('electron', () => import('./double/electron.ts'))

const flags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
const inText = {
  x: 40,
  y: 60,
  frame: null,
  menuSourceType: 'mouse',
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [] as string[],
  editFlags: flags,
}

await loadShellTexts('de')

let window: electron.BrowserWindow

beforeEach(() => {
  electron.reset()
  electron.app.becomeReady()
  electron.Menu.popped.length = 0
  window = new electron.BrowserWindow({})
  showContextMenus(window as never, () => shellTexts('de'))
})

/** The menu of a right click; null where there is none. */
function rightClick(params: object) {
  window.contents.emit('context-menu', {}, { ...inText, ...params })
  return electron.Menu.popped.at(-1) ?? null
}

const labels = (params: object) => rightClick(params)?.menu.items.map(({ label, type }) => label ?? type)

test('in a text stands what can be done with it, where it was asked for', () => {
  expect(labels({})).toEqual([
    'Ausschneiden',
    'Kopieren',
    'Einfügen',
    'Ohne Formatierung einfügen',
    'separator',
    'Alles auswählen',
  ])
  const [first] = electron.Menu.popped
  expect(first?.options.window).toBe(window)
  expect(first?.options).toMatchObject({ x: 40, y: 60, sourceType: 'mouse' })
})

test('what cannot be done is there and cannot be chosen', () => {
  const items = rightClick({ editFlags: { ...flags, canCut: false, canCopy: false } })?.menu.items
  expect(items?.map(({ role, enabled }) => [role, enabled])).toEqual([
    ['cut', false],
    ['copy', false],
    ['paste', true],
    ['pasteAndMatchStyle', true],
    [undefined, undefined],
    ['selectAll', true],
  ])
})

test('a misspelt word is replaced by a suggestion, or learned', () => {
  const suggestions = ['Haltestellen', 'Haltestelle', 'a', 'b', 'c', 'd']
  const menu = rightClick({ misspelledWord: 'Haltestelen', dictionarySuggestions: suggestions })?.menu
  expect(menu?.items.slice(0, 8).map(({ label, type }) => label ?? type)).toEqual([
    ...suggestions.slice(0, 5),
    'separator',
    'Ins Wörterbuch aufnehmen',
    'separator',
  ])
  menu?.items[1]?.click?.()
  menu?.items[6]?.click?.()
  expect(window.contents.replaced).toEqual(['Haltestelle'])
  expect(window.contents.learned).toEqual(['Haltestelen'])
})

test('a word without suggestions says so', () => {
  expect(rightClick({ misspelledWord: 'Xyz' })?.menu.items[0]).toMatchObject({
    label: 'Keine Vorschläge',
    enabled: false,
  })
})

test('outside of texts what is selected can be copied, and nothing selected has no menu', () => {
  expect(labels({ isEditable: false, selectionText: 'Harbour' })).toEqual(['Kopieren'])
  electron.Menu.popped.length = 0
  expect(rightClick({ isEditable: false, selectionText: ' ' })).toBe(null)
})
