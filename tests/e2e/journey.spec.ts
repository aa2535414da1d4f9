import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { activate, articleOf, bodyIn, lineIn, press, saved } from './editing.ts'
import { dropFiles } from './files.ts'
import { expect, test } from './fixture.ts'

const sample = join(import.meta.dirname, '../../../shared/samples/belta-2022-06-22-de.txt')

test.describe('an agency’s page', () => {
  test.skip(!existsSync(sample), '../shared/samples is not here')

  test('is pasted, seen through, edited, previewed, exported, and comes back the same', async ({ lede, context }) => {
    const { page } = lede
    const text = readFileSync(sample, 'utf8')
    const headline = 'Belarus und Russland bauen Zusammenarbeit in allen Bereichen kontinuierlich aus'
    await expect(page.getByRole('heading', { name: 'Start your first story' })).toBeVisible()

    // The paste dialog takes the clipboard's contents; the keyboard does the rest.
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.keyboard.press('Control+Alt+v')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox')).toHaveValue(text)
    await page.keyboard.press('Control+Enter')

    const recognised = dialog.getByRole('region', { name: 'The article' })
    await expect(recognised).toContainText('Moskau')
    await expect(recognised).toContainText('Politik')
    await expect(recognised).toContainText('Europe/Minsk')
    await expect(roleOf(page, 'Projekte')).toContainText('Left out')
    await expect(roleOf(page, 'flag Freitag, 29 März 2024')).toContainText('Left out')
    await expect(roleOf(page, '22 Juni 2022, 14:36')).toContainText('Time')
    await expect(roleOf(page, headline)).toContainText('Headline')

    await chooseRole(page, headline, 'Kicker')
    await expect(recognised.getByText('Kicker')).toBeVisible()
    await chooseRole(page, headline, 'Headline')
    await expect(recognised.getByText('Kicker')).toHaveCount(0)
    await activate(dialog.getByRole('button', { name: 'Make draft' }))

    await expect(lineIn(page, 'Headline')).toHaveValue(headline)
    const [id] = await openTabs(page)
    expect(await articleOf(lede, id ?? '')).toMatchObject({
      headline,
      kicker: null,
      category: 'Politik',
      publishedAt: '2022-06-22T14:36:00+03:00',
      timeZone: 'Europe/Minsk',
      dateline: { place: 'Moskau', date: '2022-06-22', agency: 'BelTA' },
      agency: 'BelTA',
      language: 'de',
    })
    await expect(bodyIn(page).locator('p')).toHaveCount(4)
    await expect(bodyIn(page).locator('.dateline')).toHaveText('MOSKAU, 22. Juni (BelTA) –')
    await expect(bodyIn(page)).not.toContainText('2024')

    await bodyIn(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Das Treffen endet am Abend.')
    await saved(page)

    await page.keyboard.press('Control+Alt+p')
    const preview = page.frameLocator('iframe[title="Preview of the page"]')
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(preview.getByText('Das Treffen endet am Abend.')).toBeVisible()

    await page.keyboard.press('Control+Shift+e')
    const download = page.waitForEvent('download')
    await activate(page.getByRole('button', { name: 'Save file …' }))
    const file = await download
    const html = readFileSync(await file.path(), 'utf8')
    const published = await context.newPage()
    await published.setContent(html)
    await expect(published.locator('span.dateline')).toHaveText('MOSKAU, 22. Juni (BelTA) –')
    const data = await published.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')).toMatchObject({ datePublished: '2022-06-22T14:36:00+03:00', headline })
    await published.close()
    await expect(page.getByText(`${file.suggestedFilename()} is saved.`)).toBeVisible()

    await dropFiles(page, [{ name: file.suggestedFilename(), content: html }])
    await expect(dialog).toContainText('A complete article')
    await activate(page.getByRole('button', { name: 'Make draft' }))
    await expect(page.getByRole('tab')).toHaveCount(2)
    const [, secondId] = await openTabs(page)
    const { id: _first, source: _pasted, ...first } = await articleOf(lede, id ?? '')
    const { id: _second, source, ...second } = await articleOf(lede, secondId ?? '')
    expect(second).toEqual(first)
    expect(source).toEqual({ file: file.suggestedFilename(), format: 'html' })
  })
})

/** The button that shows and changes the role of a line of the copy. */
function roleOf(page: Page, line: string) {
  return page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ has: page.getByText(line, { exact: true }) })
    .first()
    .getByRole('button')
}

/** Gives a line another role, with the keyboard. */
async function chooseRole(page: Page, line: string, role: string): Promise<void> {
  const button = roleOf(page, line)
  await activate(button)
  const option = page.getByRole('option', { name: role, exact: true })
  await expect(option).toBeVisible()
  await press(page, 'Home')
  while (!(await option.evaluate((element) => element === document.activeElement))) await press(page, 'ArrowDown')
  await page.keyboard.press('Enter')
  await expect(button).toContainText(role)
}

/** The drafts that are open as tabs, in order. */
async function openTabs(page: Page): Promise<string[]> {
  await expect(page.getByRole('tab').first()).toBeVisible()
  const stored: unknown = await page.evaluate(() => JSON.parse(localStorage.getItem('lede.tabs') ?? '{}').state?.open)
  return Array.isArray(stored) ? stored.map(String) : []
}
