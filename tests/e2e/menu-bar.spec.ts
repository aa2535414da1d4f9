import type { Locator, Page } from '@playwright/test'
import { commands } from '#shared/commands.ts'
import { outsideMenus } from '#shared/menu-bar.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyIn, lineIn, openDraft, press } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ viewport: { width: 1440, height: 900 }, beginsItself: true })

const bar = (page: Page): Locator => page.getByRole('menubar', { name: 'Menu bar' })
const top = (page: Page, name: string): Locator =>
  bar(page).getByRole('menuitem', { name, exact: true }).and(page.locator('[data-menu]'))
const menu = (page: Page, name: string): Locator => page.getByRole('menu', { name, exact: true })

/**
 * Moves down a menu that has just been opened, to its end. Returns the commands that had the focus.
 */
async function walk(page: Page): Promise<string[]> {
  const ids: string[] = []
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-menu-line') ?? '')
  for (let id = await focused(); !ids.includes(id); id = await focused()) {
    ids.push(id)
    if ((await page.locator(':focus').getAttribute('aria-haspopup')) === 'menu') {
      await page.keyboard.press('ArrowRight')
      const isOpen = (await focused()) !== id
      if (isOpen) {
        ids.push(...(await walk(page)))
        await page.keyboard.press('ArrowLeft')
        expect(await focused()).toBe(id)
      }
    }
    await page.keyboard.press('ArrowDown')
  }
  return ids
}

test('the keyboard alone reaches every command in the menus, and runs it where the person was', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Harbour' }, ['Ships enter.', 'Boats wait.'])))
  await bodyIn(page).getByText('Ships').click()
  await page.keyboard.press('F10')
  await expect(top(page, 'File')).toBeFocused()
  await page.keyboard.press('Enter')
  const reached = await walk(page)
  await page.keyboard.press('Escape')
  for (let number = 1; number < 8; number += 1) {
    await press(page, 'ArrowRight', 'ArrowDown')
    reached.push(...(await walk(page)))
    await page.keyboard.press('Escape')
  }
  for (const { id } of commands) expect(reached.includes(id) || id in outsideMenus.web, id).toBe(true)

  // A letter moves to the entry that begins with it, Home and End to the ends.
  await page.keyboard.press('Home')
  await expect(top(page, 'File')).toBeFocused()
  await page.keyboard.press('v')
  await expect(top(page, 'View')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(menu(page, 'View').getByRole('menuitemcheckbox', { name: 'Full screen' })).toBeFocused()
  await page.keyboard.type('te')
  await expect(menu(page, 'View').getByRole('menuitem', { name: 'Text at its own size' })).toBeFocused()
  await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown')
  const heading = menu(page, 'Format').getByRole('menuitemradio', { name: 'Heading', exact: true })
  await expect(heading).toHaveAttribute('aria-checked', 'false')
  await page.keyboard.type('heading')
  await expect(heading).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bodyIn(page).locator('h2')).toHaveText('Ships enter.')
  await expect(bodyIn(page)).toBeFocused()

  // Disabled entries are found as well, and do nothing. Escape leads back step by step.
  await lineIn(page, 'Headline').focus()
  await page.keyboard.press('Alt')
  await expect(top(page, 'Format')).toBeFocused()
  await press(page, 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight')
  const row = menu(page, 'Edit table').getByRole('menuitem', { name: 'Row above' })
  await expect(row).toBeFocused()
  await expect(row).toHaveAttribute('aria-disabled', 'true')
  await press(page, 'Enter', 'Escape', 'Escape')
  await expect(top(page, 'Insert')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(lineIn(page, 'Headline')).toBeFocused()
  // The key that leads there leads back, from anywhere in it.
  await press(page, 'F10', 'ArrowDown', 'F10')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(lineIn(page, 'Headline')).toBeFocused()
  // With another key, Alt is part of that shortcut.
  await page.keyboard.press('Alt+ArrowDown')
  await expect(lineIn(page, 'Headline')).toBeFocused()
})

test('by mouse, and in a small window by one button, the menus lead to what is asked for', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Harbour' }, ['Ships enter.']))
  await lede.add(story({ headline: 'Rates' }, ['The bank waits.']))
  await openDraft(page, id)
  await bodyIn(page).getByText('Ships').click()
  await top(page, 'File').click()
  await top(page, 'View').hover()
  const focusMode = menu(page, 'View').getByRole('menuitemcheckbox', { name: 'Focus mode' })
  await expect(focusMode).toHaveAttribute('aria-keyshortcuts', 'Control+Alt+X')
  await page.keyboard.press('Escape')
  await expect(bodyIn(page)).toBeFocused()
  await top(page, 'View').click()
  await focusMode.click()
  await expect(page.getByRole('toolbar')).toHaveCount(0)

  // In focus mode the menus fold into one.
  await top(page, 'Menu').click()
  await menu(page, 'Menu').getByRole('menuitem', { name: 'View', exact: true }).hover()
  await expect(focusMode).toHaveAttribute('aria-checked', 'true')
  await focusMode.click()
  await expect(page.getByRole('toolbar')).toHaveCount(1)

  await page.setViewportSize({ width: 360, height: 640 })
  await expect(top(page, 'File')).toHaveCount(0)
  await page.keyboard.press('F10')
  await press(page, 'ArrowDown', 'ArrowRight')
  await page.keyboard.type('oo')
  await page.keyboard.press('ArrowRight')
  const recent = menu(page, 'Open recent').getByRole('menuitem', { name: 'Harbour' })
  await expect(recent).toBeFocused()
  const box = await menu(page, 'Open recent').boundingBox()
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.type('settings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Alt')
  await expect(page.getByRole('menu')).toHaveCount(0)
})
