import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { activate, reload } from './editing.ts'
import { expect, test } from './fixture.ts'

async function openSettings(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
}

test('language and theme change the window at once and stay', async ({ lede }) => {
  const { page } = lede
  await openSettings(page)
  await page.getByRole('button', { name: /Theme/ }).click()
  await page.getByRole('option', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: /Language of the interface/ }).click()
  await page.getByRole('option', { name: 'Deutsch' }).click()
  await expect(page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible()
  await reload(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the agencies are kept in the order the newsroom gives them, by keyboard', async ({ lede }) => {
  const { page, host } = lede
  await openSettings(page)
  const agencies = page.getByRole('group', { name: 'Agencies' })
  await agencies.getByRole('textbox').fill('Quayside News')
  await page.keyboard.press('Enter')
  await expect(agencies.getByRole('listitem').last()).toContainText('Quayside News')
  await activate(agencies.getByRole('button', { name: 'Move Quayside News up' }))
  await expect(agencies.getByRole('button', { name: 'Move Quayside News up' })).toBeFocused()
  await activate(agencies.getByRole('button', { name: 'Remove Reuters' }))
  const client = await host.client()
  await expect
    .poll(async () => (await client.call('settings.read', {})).agencies.map(({ name }) => name))
    .toEqual(['AP', 'AFP', 'dpa', 'APA', 'BelTA', 'TASS', 'Quayside News', 'Xinhua'])
})

test('what is typed is kept though the dialog is closed at once; what is wrong is said and not kept', async ({
  lede,
}) => {
  const { page, host } = lede
  await openSettings(page)
  const publisher = page.getByRole('textbox', { name: 'Website' })
  await publisher.fill('quayside.example')
  await expect(page.getByText('This is not a web address.')).toBeVisible()
  await publisher.fill('https://quayside.example/')
  await page.keyboard.press('Escape')
  const client = await host.client()
  await expect
    .poll(async () => (await client.call('settings.read', {})).publisher.url)
    .toBe('https://quayside.example/')
})

test('the dialog is open to assistive technology', async ({ lede }) => {
  const { page } = lede
  await openSettings(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})
