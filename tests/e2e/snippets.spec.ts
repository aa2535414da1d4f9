import type { Settings } from '#shared/settings/settings.ts'
import { blocksIn, bodyIn, lineIn, newArticle, press, runCommand } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

async function withSnippets({ host }: Lede, snippets: Settings['snippets']): Promise<void> {
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, snippets } })
}

test('a snippet is made in its dialog and written in the body; one Backspace or undo takes it back', async ({
  lede,
}) => {
  const { page } = lede
  await newArticle(page)
  await runCommand(page, 'Snippets')
  const dialog = page.getByRole('dialog', { name: 'Snippets' })
  await dialog.getByRole('button', { name: 'Add a snippet' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Abbreviation' })).toBeFocused()
  await page.keyboard.type('two words')
  await expect(dialog.getByText('An abbreviation has no spaces in it.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Abbreviation' }).fill('hb')
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Harbour office\nQuay 7\n\nMore follows')
  await page.keyboard.press('Escape')

  await bodyIn(page).click()
  await page.keyboard.type('The hb said')
  await expect.poll(() => blocksIn(page)).toEqual(['The Harbour officeQuay 7', 'More follows said'])
  await expect(bodyIn(page).locator('br')).not.toHaveCount(0)
  await page.keyboard.type(' xhb hb ')
  await expect
    .poll(() => blocksIn(page))
    .toEqual(['The Harbour officeQuay 7', 'More follows said xhb Harbour officeQuay 7', 'More follows '])
  await press(page, 'Backspace')
  await expect.poll(async () => (await blocksIn(page)).at(-1)).toBe('More follows said xhb hb ')
  await page.keyboard.type('hb')
  await press(page, 'Tab')
  await expect.poll(async () => (await blocksIn(page)).length).toBe(3)
  await press(page, 'Control+z')
  await expect.poll(async () => (await blocksIn(page)).at(-1)).toBe('More follows said xhb hb hb')
})

test('the caret goes where the snippet says, and fields have snippets too', async ({ lede }) => {
  const { page } = lede
  await withSnippets(lede, [
    { abbreviation: 'q', text: 'Asked about {cursor}, she said.' },
    { abbreviation: 'fl', text: 'Flood in\nthe north' },
  ])
  await newArticle(page)
  await page.keyboard.type('Late: fl goes on')
  await expect(lineIn(page, 'Headline')).toHaveValue('Late: Flood in the north goes on')
  await page.keyboard.type(' fl ')
  await expect(lineIn(page, 'Headline')).toHaveValue('Late: Flood in the north goes on Flood in the north ')
  await press(page, 'Backspace')
  await expect(lineIn(page, 'Headline')).toHaveValue('Late: Flood in the north goes on fl ')
  await bodyIn(page).click()
  await page.keyboard.type('q ')
  await page.keyboard.type('the dike')
  await expect.poll(() => blocksIn(page)).toEqual(['Asked about the dike, she said.'])
})

test('a name that an input method is still making is no abbreviation', async ({ lede }) => {
  const { page } = lede
  await withSnippets(lede, [{ abbreviation: 'hb', text: 'Harbour office' }])
  await newArticle(page)
  await bodyIn(page).click()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'hb ', selectionStart: 3, selectionEnd: 3 })
  await client.send('Input.insertText', { text: 'hb ' })
  await expect.poll(async () => (await blocksIn(page))[0]?.trim()).toBe('hb')
  await page.keyboard.type('x')
  await expect.poll(() => blocksIn(page)).toEqual(['hb x'])
})
