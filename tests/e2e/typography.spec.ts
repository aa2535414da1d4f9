import { emptyArticle } from '#shared/article/article.ts'
import { violationsIn } from './axe.ts'
import { articleOf, bodyIn, lineIn, newArticle, openDraft, press, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const narrow = '\u202f'
const fixed = '\u00a0'

test('quotation marks and dashes are set while typing, and one Backspace gives back what was typed', async ({
  lede,
}) => {
  const { page } = lede
  const id = await newArticle(page)
  const { keyboard } = page
  await keyboard.type('"No boats," says the port')
  await expect(lineIn(page, 'Headline')).toHaveValue('“No boats,” says the port')
  await keyboard.type(" '")
  await expect(lineIn(page, 'Headline')).toHaveValue('“No boats,” says the port ‘')
  await press(page, 'Backspace')
  await expect(lineIn(page, 'Headline')).toHaveValue("“No boats,” says the port '")

  await bodyIn(page).click()
  await keyboard.type('It\'s "over" -- for now, 5 km away.')
  await expect(bodyIn(page)).toContainText(`It’s “over” — for now, 5${fixed}km away.`)
  await keyboard.type(' "')
  await press(page, 'Backspace')
  await keyboard.type('x')
  await expect(bodyIn(page)).toContainText('away. "x')
  await saved(page)
  expect((await articleOf(lede, id)).headline).toBe("“No boats,” says the port '")
})

test('a whole article is set at once, what was left out stays, and one undo takes it back', async ({ lede }) => {
  const { page } = lede
  const paragraph = (text: string) => ({ type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text }] })
  const id = await lede.add({
    ...emptyArticle('de'),
    headline: '"Keine Fähren" - bis Montag',
    body: {
      type: 'doc',
      content: [paragraph('Rund 5 % der Fähren fahren, z.B. nach Norden.'), paragraph('"Wir warten", sagte sie ...')],
    },
  })
  await openDraft(page, id)
  await page.keyboard.press('Control+Shift+Y')
  const dialog = page.getByRole('dialog', { name: 'Typography' })
  await expect(dialog.getByRole('checkbox', { name: /^Quotation marks/ })).toBeChecked()
  expect(await violationsIn(page)).toEqual([])

  await dialog.getByRole('checkbox', { name: /^Ellipses/ }).press('Space')
  await dialog.getByRole('button', { name: /^Make \d+ changes$/ }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(lineIn(page, 'Headline')).toHaveValue('„Keine Fähren“ – bis Montag')
  await expect(bodyIn(page)).toContainText(`Rund 5${fixed}% der Fähren fahren, z.${narrow}B. nach Norden.`)
  await expect(bodyIn(page)).toContainText('„Wir warten“, sagte sie ...')

  await press(page, 'Control+z')
  await expect(lineIn(page, 'Headline')).toHaveValue('"Keine Fähren" - bis Montag')
  await expect(bodyIn(page)).toContainText('"Wir warten", sagte sie ...')
})
