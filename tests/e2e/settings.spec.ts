import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { activate, openDraft, reload } from './editing.ts'
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

test('the language changes while a story is open: its tools speak it, and one writes on', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Hafen' }, ['Eins.']))
  await openDraft(page, id)
  await page.getByText('Eins.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Zwei.')
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: /Language of the interface/ }).click()
  await page.getByRole('option', { name: 'Deutsch' }).click()
  await expect(page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible()
  await page.keyboard.press('Escape')
  const body = page.getByRole('textbox', { name: 'Text', exact: true })
  await expect(page.getByRole('button', { name: 'Fett' })).toBeVisible()
  await expect(body).toBeFocused()
  await page.keyboard.type(' Drei.')
  await expect(body).toContainText('Eins. Zwei. Drei.')
})

test('a window begins in its theme and language: nothing else is shown for a moment', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Hafen' }, ['Eins.']))
  await openDraft(page, id)
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, theme: 'dark', interfaceLanguage: 'de' } })
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.addInitScript(() => {
    const shown = { themes: new Set<string>(), kickers: new Set<string>() }
    Object.assign(window, { shown })
    const look = () => {
      const { theme } = document.documentElement.dataset
      const kicker = document.querySelector('[data-line="kicker"]')?.getAttribute('aria-label')
      if (theme) shown.themes.add(theme)
      if (kicker) shown.kickers.add(kicker)
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
  })
  await reload(page)
  await expect(page.getByRole('textbox', { name: 'Dachzeile' }).first()).toBeVisible()
  const shown = await page.evaluate(() => {
    const { themes, kickers } = (window as unknown as { shown: Record<'themes' | 'kickers', Set<string>> }).shown
    return { themes: [...themes], kickers: [...kickers] }
  })
  expect(shown).toEqual({ themes: ['dark'], kickers: ['Dachzeile'] })
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
