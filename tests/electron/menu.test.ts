import { beforeEach, describe, expect, test, vi } from 'vitest'
import { commands } from '#shared/commands.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { type MenuEntry, menuBar, outsideMenus } from '#shared/menu-bar.ts'
import { readSettings, type Settings } from '#shared/settings/settings.ts'
import { setUpMenu } from '../../electron/menu.ts'
import { accelerator, type MenuItem, menuTemplate } from '../../electron/menu-template.ts'
import { loadShellTexts, shellTexts } from '../../electron/shell-texts.ts'
import * as electron from './double/electron.ts'

vi.mock('electron', () => import('./double/electron.ts'))
vi.mock('electron-store', () => import('./double/electron-store.ts'))

const nothing = {
  enabled: new Set<string>(),
  on: new Set<string>(),
  shortcuts: {},
  recent: [],
  choose: () => {},
  openDraft: () => {},
}
const inMenus = commands.filter(({ id }) => !(id in outsideMenus.app))

await Promise.all(languageTags.map(loadShellTexts))

describe.each(languageTags)('the menu in %s', (language) => {
  test.each(['darwin', 'win32', 'linux'] as const)(
    'on %s has every command once, and a label everywhere',
    (platform) => {
      const texts = shellTexts(language)
      const items = flat(menuTemplate({ texts, platform, developer: false, ...nothing }))
      const ids = items.flatMap((item) => ('click' in item && 'id' in item ? [item.id] : []))
      expect(ids.toSorted()).toEqual(inMenus.map(({ id }) => id).toSorted())
      for (const item of items) if ('label' in item) expect(item.label).not.toBe('')
      expect(items.filter((item) => 'role' in item && item.role === 'quit')).toHaveLength(1)
      expect(items.some((item) => 'role' in item && item.role === 'toggleDevTools')).toBe(false)
      const keys = items.flatMap((item) => ('accelerator' in item ? [item.accelerator] : []))
      expect(new Set(keys).size).toBe(keys.length)
    },
  )
})

test('no line begins or ends a menu, or follows another', () => {
  const menu = menuTemplate({
    texts: shellTexts('en'),
    platform: 'darwin',
    developer: true,
    ...nothing,
  })
  for (const item of flat(menu)) {
    if (!('submenu' in item) || item.submenu.length === 0) continue
    const lines = item.submenu.map((inner) => 'type' in inner && inner.type === 'separator')
    expect(lines[0] || lines.at(-1)).toBe(false)
    expect(lines.some((line, index) => line && lines[index + 1])).toBe(false)
  }
})

test.each(['darwin', 'linux'] as const)('a browser’s menu bar is that of the app on %s', (platform) => {
  const app = menuBar({ web: false, mac: platform === 'darwin', developer: true })
  const web = menuBar({ web: true })
  const shared = app.filter(({ name }) => name !== 'app' && name !== 'window')
  const lines = (menus: typeof app) =>
    menus.map(({ name, groups }) => [name, ...groups.flat().filter(({ kind }) => kind !== 'role')])
  expect(lines(web)).toEqual(lines(shared))
})

test('every command stands in the browser’s menu bar once, or is kept out of it with a reason', () => {
  const within = (groups: readonly MenuEntry[][]): string[] =>
    groups.flat().flatMap((entry) => {
      if (entry.kind === 'command') return [entry.command.id]
      return entry.kind === 'submenu' ? within(entry.groups) : []
    })
  const inBar = menuBar({ web: true }).flatMap(({ groups }) => within(groups))
  expect([...inBar, ...Object.keys(outsideMenus.web)].toSorted()).toEqual(commands.map(({ id }) => id).toSorted())
  expect(Object.values(outsideMenus.web).every((reason) => reason.length > 20)).toBe(true)
})

test.each([
  ['Mod+Shift+E', 'CommandOrControl+Shift+E'],
  ['Ctrl+Tab', 'Ctrl+Tab'],
  ['Mod+Alt+ArrowRight', 'CommandOrControl+Alt+Right'],
  ['Mod+,', 'CommandOrControl+,'],
  ['F6', 'F6'],
])('%s is %s to Electron', (shortcut, expected) => {
  expect(accelerator(shortcut)).toBe(expected)
})

describe('the menu of a running app', () => {
  let change: (settings: Settings) => void = () => {}
  beforeEach(() => {
    electron.reset()
    electron.app.becomeReady()
    setUpMenu({
      read: () => readSettings({}),
      write: () => {},
      onChange(listener) {
        change = listener
        return () => {}
      },
    })
  })

  function openPage() {
    const { contents } = new electron.BrowserWindow({})
    contents.mainFrame.url = 'app://lede/index.html'
    return contents
  }
  const item = (id: string) => electron.Menu.getApplicationMenu()?.getMenuItemById(id)

  test('offers what the page says it can do, also after a change of language', async () => {
    expect(item('article.new')?.enabled).toBe(false)
    await electron.fromPage(openPage(), 'commands.standing', [{ enabled: ['article.new', 'made.up'], on: [] }])
    expect(item('article.new')?.enabled).toBe(true)
    expect(item('export.open')?.enabled).toBe(false)
    change(readSettings({ interfaceLanguage: 'de' }))
    await vi.waitFor(() => expect(item('article.new')).toMatchObject({ label: 'Neuer Artikel', enabled: true }))
  })

  test('follows the shortcuts that are chosen', async () => {
    expect(item('export.open')).toMatchObject({ accelerator: 'CommandOrControl+Shift+E' })
    change(readSettings({ shortcuts: { 'export.open': 'Mod+Alt+X', 'file.open': null, 'wire.paste': 'Mod+Ö' } }))
    await vi.waitFor(() => expect(item('export.open')).toMatchObject({ accelerator: 'CommandOrControl+Alt+X' }))
    expect(item('file.open')).not.toHaveProperty('accelerator')
    expect(item('wire.paste')).not.toHaveProperty('accelerator')
  })

  test('marks what is on, and not what somebody only chose', async () => {
    await electron.fromPage(openPage(), 'commands.standing', [{ enabled: ['view.focus'], on: ['view.focus'] }])
    const focus = item('view.focus')
    expect(focus).toMatchObject({ type: 'checkbox', checked: true })
    expect(item('view.typewriter')).toMatchObject({ type: 'checkbox', checked: false })
    expect(item('article.new')).not.toHaveProperty('type')
    // Electron turns the mark over, and then tells of the click.
    if (focus) focus.checked = false
    focus?.click?.()
    expect(focus?.checked).toBe(true)
    change(readSettings({ interfaceLanguage: 'de' }))
    await vi.waitFor(() => expect(item('view.focus')).toMatchObject({ label: 'Fokusmodus', checked: true }))
  })

  test('sends a chosen command to the window in front', () => {
    const contents = openPage()
    item('article.new')?.click?.()
    expect(contents.sent).toEqual([{ channel: 'commands.chosen', data: ['article.new'] }])
  })

  test('has the drafts worked on last, and opens the one that is chosen in the window in front', async () => {
    const contents = openPage()
    expect(item('recent')).toMatchObject({ label: 'Open recent', enabled: false })
    await electron.fromPage(contents, 'drafts.recent', [
      [
        { id: 'one', headline: 'Bread & butter' },
        { id: 'two', headline: '' },
      ],
    ])
    const recent = item('recent')
    expect(recent?.submenu?.map(({ label }) => label)).toEqual(['Bread && butter', 'No headline yet'])
    recent?.submenu?.[1]?.click?.()
    expect(contents.sent).toEqual([{ channel: 'drafts.open', data: ['two'] }])
  })

  test.each([[7], [['x', 7]], ['article.new'], [null], [{ enabled: [7], on: [] }], [{ enabled: ['article.new'] }]])(
    'passes over %j',
    async (ids) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      await electron.fromPage(openPage(), 'commands.standing', [ids])
      expect(item('article.new')?.enabled).toBe(false)
    },
  )
})

function flat(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => ('submenu' in item ? [item, ...flat(item.submenu)] : [item]))
}
