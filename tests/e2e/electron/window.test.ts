import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, test } from '@playwright/test'
import { findElectron } from '../../../electron/start/electron-binary.ts'
import { rootArguments } from '../../../electron/start/system-chromium.ts'
import { hasDisplay } from '../../../electron/start/web-window.ts'

const root = join(import.meta.dirname, '../../..')
const electron = findElectron(root)

test.skip(electron === null, 'Electron’s binary is not installed here ("npx install-electron" fetches it)')
test.skip(!hasDisplay(process.platform, process.env), 'there is no display (xvfb-run gives one)')

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-electron-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

function start(): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electron ?? '',
    args: [root, `--data=${folder}`, '--lang=en-GB', ...rootArguments],
    locale: 'en-GB',
  })
}

test('the window opens sandboxed, on its own origin, with the bridge and no Node', async () => {
  const app = await start()
  const page = await app.firstWindow()
  await expect(page).toHaveTitle(/Lede/)
  expect(page.url()).toBe('app://lede/index.html')
  expect(await page.evaluate(() => [typeof window.lede, 'require' in window, 'process' in window])).toEqual([
    'object',
    false,
    false,
  ])
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {}
    return webContents?.getURL()
  })
  expect(preferences).toBe('app://lede/index.html')
  await app.close()
})

test('the page reaches the desk through its port, and again after the desk was killed', async () => {
  const app = await start()
  const page = await app.firstWindow()
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'New article' }).first().click()
  const body = page.locator('.ProseMirror')
  await body.click()
  await page.keyboard.type('The river rose')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await app.evaluate(({ app }) => {
    const desk = app.getAppMetrics().find(({ name }) => name === 'Lede desk')
    if (desk !== undefined) process.kill(desk.pid, 'SIGKILL')
  })
  await body.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' again.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await app.close()

  const second = await start()
  const reopened = await second.firstWindow()
  await expect(reopened.getByText('The river rose again.').first()).toBeVisible()
  await second.close()
})

test('the menu is there, and its commands reach the page', async () => {
  const app = await start()
  const page = await app.firstWindow()
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeVisible()
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('article.new')?.enabled))
    .toBe(true)
  await app.evaluate(({ Menu, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.focus()
    Menu.getApplicationMenu()?.getMenuItemById('article.new')?.click()
  })
  await expect(page.locator('.ProseMirror')).toBeVisible()
  await app.close()
})

test('nothing opens another page in the window', async () => {
  const app = await start()
  const page = await app.firstWindow()
  await expect(page).toHaveTitle(/Lede/)
  await page.evaluate(() => {
    location.href = 'file:///etc/hosts'
    window.open('file:///etc/hosts')
  })
  await expect(page).toHaveURL('app://lede/index.html')
  expect(app.windows()).toHaveLength(1)
  await app.close()
})
