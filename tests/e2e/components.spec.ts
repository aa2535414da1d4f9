import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { rendererFolder } from '#hosts/installation.ts'
import { isLong } from '#tests/helpers/long.ts'
import { violationsIn } from './axe.ts'
import { longStory } from './copy.ts'
import { bodyIn, openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'
import { drawn } from './layout/walk.ts'
import { takePicture } from './screens/take-picture.ts'

test.use({ beginsItself: true })

const renderer = join(import.meta.dirname, '../../renderer')

/** In the short run the first two: each language and each theme once. */
const looks = [
  ['en', 'light'],
  ['de', 'dark'],
  ['en', 'dark'],
  ['de', 'light'],
] as const

const files = readdirSync(join(renderer, 'ui'), { withFileTypes: true })
  .filter((file) => file.isDirectory() || file.name.endsWith('.tsx'))
  .map(({ name }) => name.replace('.tsx', ''))

test.describe('the page of components', () => {
  // One server for all of them; people who build components see them on it.
  test.describe.configure({ mode: 'default' })
  let server: ViteDevServer
  const before = process.env.NODE_ENV

  test.beforeAll(async () => {
    server = await createServer({
      configFile: join(renderer, '../vite.config.ts'),
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1', hmr: false },
    })
    await server.listen()
  })
  test.afterAll(async () => {
    await server.close()
    // Vite's server has set "development" for the whole process, and so for whatever is tested in
    // it afterwards.
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  })

  for (const [language, theme] of isLong ? looks : looks.slice(0, 2))
    test(`accessible: every component (${language}-${theme})`, async ({ page }, info) => {
      await page.goto(`${server.resolvedUrls?.local[0]}components.html?theme=${theme}&language=${language}`)
      for (const name of files) await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
      if (isLong) await takePicture(page, info, 'components', `${language}-${theme}`, { fullPage: true })
      expect(await violationsIn(page)).toEqual([])
    })

  test('Ctrl+Enter and ⌘Enter confirm a dialog from whatever in it has the focus, with what was typed', async ({
    page,
  }) => {
    await page.goto(`${server.resolvedUrls?.local[0]}components.html`)
    const dialog = page.getByRole('dialog', { name: 'A dialog' })
    const places = [
      dialog.getByRole('textbox', { name: 'A line' }),
      dialog.getByRole('textbox', { name: 'Some lines' }),
      dialog.getByRole('textbox', { name: 'A number' }),
      dialog.getByRole('button', { name: /A choice/ }),
      dialog.getByRole('combobox', { name: 'A text with suggestions' }),
      dialog.getByRole('checkbox', { name: 'A box' }),
      dialog.getByRole('radio', { name: 'This' }),
      dialog.getByRole('spinbutton', { name: /hour/ }),
      dialog.getByRole('button', { name: 'A button' }),
      dialog.getByRole('button', { name: 'Cancel' }),
      dialog.getByRole('button', { name: 'Close' }),
      dialog,
    ]
    let turn = 0
    for (const key of ['Control+Enter', 'Meta+Enter'])
      for (const place of places) {
        turn += 1
        await page.getByRole('button', { name: 'Open the dialog' }).click()
        await dialog.getByRole('textbox', { name: 'A line' }).fill(`turn ${turn}`)
        await place.focus()
        await page.keyboard.press(key)
        await expect(page.getByTestId('confirmed')).toHaveText(`turn ${turn} × 3`)
        await expect(dialog).toBeHidden()
      }
    // A number takes effect before its field is left.
    await page.getByRole('button', { name: 'Open the dialog' }).click()
    await dialog.getByRole('textbox', { name: 'A number' }).fill('7')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByTestId('confirmed')).toHaveText(/× 7$/)
    // With other modifier keys the key belongs to another shortcut.
    await page.getByRole('button', { name: 'Open the dialog' }).click()
    for (const key of ['Control+Shift+Enter', 'Control+Alt+Enter']) await page.keyboard.press(key)
    await expect(dialog).toBeVisible()
  })
})

test('what is shipped has no page of components', () => {
  expect(readdirSync(rendererFolder)).toContain('index.html')
  expect(readdirSync(rendererFolder)).not.toContain('components.html')
})

test('a line of the text has 60 to 75 characters in windows 1440 and 1024 wide', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(longStory)
  await openDraft(page, id)
  const paragraph = bodyIn(page).locator('p', { hasText: 'Absatz 1' })
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 })
    await drawn(page)
    const length = await paragraph.evaluate((element) => {
      const text = element.firstChild
      if (!(text instanceof Text)) throw new Error('no text')
      const tops = [...text.data].map((_, at) => {
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        return Math.round(range.getBoundingClientRect().top)
      })
      const lines = Map.groupBy(tops, (top) => top)
      const full = [...lines.values()].slice(0, -1).map(({ length }) => length)
      return full.reduce((sum, each) => sum + each, 0) / full.length
    })
    expect(length).toBeGreaterThanOrEqual(60)
    expect(length).toBeLessThanOrEqual(75)
  }
})
