import type { Locator, Page } from '@playwright/test'
import { bodyIn, newArticle, openFields, reload } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const dialogIn = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })
const keysOf = (page: Page, command: string): Locator =>
  dialogIn(page).getByRole('button', { name: new RegExp(`^${command}: `) })

async function openShortcuts(page: Page, key = 'Control+/'): Promise<void> {
  await page.keyboard.press(key)
  await expect(dialogIn(page)).toBeVisible()
}

test('a shortcut is changed by pressing another, counts at once and stays', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await openShortcuts(page)
  await dialogIn(page).getByRole('searchbox').fill('quote')
  await keysOf(page, 'Quote').press('Enter')
  await expect(dialogIn(page).getByText('Press the keys…')).toBeVisible()
  await page.keyboard.press('Control+Alt+Shift+Q')
  await expect(keysOf(page, 'Quote')).toHaveText('Ctrl+Alt+Shift+Q')
  await expect(keysOf(page, 'Quote')).toBeFocused()
  await page.keyboard.press('Escape')
  await bodyIn(page).click()
  await page.keyboard.type('Ships wait')
  await page.keyboard.press('Control+Shift+B')
  await expect(bodyIn(page).locator('blockquote')).toHaveCount(0)
  await page.keyboard.press('Control+Alt+Shift+Q')
  await expect(bodyIn(page).locator('blockquote')).toHaveCount(1)
  await reload(page)
  await bodyIn(page).click()
  await page.keyboard.press('Control+Alt+Shift+Q')
  await expect(bodyIn(page).locator('blockquote')).toHaveCount(0)
})

test('keys that another command has are named, and taken over only on demand', async ({ lede }) => {
  const { page, host } = lede
  await newArticle(page)
  await openShortcuts(page)
  await keysOf(page, 'Quote').press('Enter')
  await page.keyboard.press('Control+b')
  await expect(dialogIn(page).getByText('Ctrl+B belongs to “Bold”.')).toBeVisible()
  await dialogIn(page).getByRole('button', { name: 'Leave it' }).press('Enter')
  await expect(keysOf(page, 'Bold')).toHaveText('Ctrl+B')
  await keysOf(page, 'Quote').press('Enter')
  await page.keyboard.press('Control+b')
  await dialogIn(page).getByRole('button', { name: 'Take it over' }).press('Enter')
  await expect(keysOf(page, 'Quote')).toHaveText('Ctrl+B')
  await expect(keysOf(page, 'Bold')).toHaveText('no shortcut')
  await dialogIn(page).getByRole('button', { name: 'Give Bold its own shortcut back' }).press('Enter')
  await expect(keysOf(page, 'Quote')).toHaveText('Ctrl+Shift+B')
  const client = await host.client()
  await expect.poll(async () => (await client.call('settings.read', {})).shortcuts).toEqual({})
})

test('Escape leaves a shortcut, Backspace takes it away, and what cannot be one is said', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await openShortcuts(page, 'F1')
  const bold = keysOf(page, 'Bold')
  await bold.press('Enter')
  await page.keyboard.press('Escape')
  await expect(bold).toHaveText('Ctrl+B')
  await bold.press('Enter')
  await page.keyboard.press('Control+t')
  await expect(dialogIn(page).getByText('Ctrl+T belongs to the browser')).toBeVisible()
  await bold.press('Enter')
  await page.keyboard.press('x')
  await expect(dialogIn(page).getByText('These keys are for writing.')).toBeVisible()
  await bold.press('Enter')
  await page.keyboard.press('Backspace')
  await expect(bold).toHaveText('no shortcut')
  await dialogIn(page).getByRole('button', { name: 'Reset all shortcuts' }).click()
  await expect(bold).toHaveText('Ctrl+B')
})

test('the window hears its shortcuts from every field and button of the inspector', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await openFields(page)
  await page.keyboard.press('Control+Shift+F')
  const deaf = await page.getByRole('complementary').evaluateAll((panes) => {
    const key = { key: 'F9', code: 'F9', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true }
    const heard = new Set<EventTarget | null>()
    window.addEventListener('keydown', ({ target }) => heard.add(target))
    const controls = panes.flatMap((pane) => [
      ...pane.querySelectorAll<HTMLElement>('input, textarea, button, select, [tabindex]'),
    ])
    for (const control of controls) control.dispatchEvent(new KeyboardEvent('keydown', key))
    return {
      controls: controls.length,
      deaf: controls.filter((control) => !heard.has(control)).map((control) => control.outerHTML.slice(0, 120)),
    }
  })
  expect(deaf.controls).toBeGreaterThan(20)
  expect(deaf.deaf).toEqual([])
})
