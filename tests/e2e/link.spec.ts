import { story } from '#tests/helpers/story.ts'
import { blocksIn, bodyIn, newArticle, openDraft, press, selectWord, undoUntil } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('a link takes an address that is one, and says why not', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Links' }, ['Read the report today.']))
  await openDraft(page, id)
  await selectWord(bodyIn(page), 'report')
  await press(page, 'Control+K')
  const address = page.getByRole('dialog', { name: 'Link' }).getByRole('textbox', { name: 'Address' })
  await expect(address).toBeFocused()
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByText('A link needs a web address')).toBeVisible()
  await address.fill('news.example.com/report')
  await address.press('Enter')
  await expect(bodyIn(page)).toBeFocused()
  await expect(bodyIn(page).getByRole('link', { name: 'report' })).toHaveAttribute(
    'href',
    'https://news.example.com/report',
  )
  await press(page, 'Control+K')
  await page.getByRole('button', { name: 'Remove link' }).click()
  await expect(bodyIn(page).getByRole('link')).toHaveCount(0)
  await expect.poll(() => blocksIn(page)).toEqual(['Read the report today.'])
})

test('a typed address becomes a link, and one Backspace or undo takes that back', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).click()
  const { keyboard } = page
  const links = bodyIn(page).getByRole('link')
  await keyboard.type('Amazon.com says more (https://example.com/a), ')
  await expect(links).toHaveText(['https://example.com/a'])
  await keyboard.type('or desk@example.com ')
  await expect(links).toHaveText(['https://example.com/a', 'desk@example.com'])
  await expect(links.last()).toHaveAttribute('href', 'mailto:desk@example.com')
  await press(page, 'Backspace')
  await expect(links).toHaveText(['https://example.com/a'])
  await keyboard.type('and www.example.com/b')
  await press(page, 'Enter')
  await keyboard.type('Next')
  await expect(links).toHaveText(['https://example.com/a', 'www.example.com/b'])
  await expect
    .poll(() => blocksIn(page))
    .toEqual(['Amazon.com says more (https://example.com/a), or desk@example.com and www.example.com/b', 'Next'])
  await undoUntil(page, async () => (await blocksIn(page)).length === 1)
  await expect(links).toHaveCount(2)
  await press(page, 'Control+z')
  await expect(links).toHaveCount(1)
  await expect(bodyIn(page)).toContainText('and www.example.com/b')
})
