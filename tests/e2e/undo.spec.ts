import { story } from '#tests/helpers/story.ts'
import { paste } from './clipboard.ts'
import { blocksIn, bodyIn, lineIn, newArticle, openDraft, openFields, press } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('undo and redo go over fields and body alike', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await openFields(page)
  const headline = lineIn(page, 'Headline')
  // Typed letter by letter on a busy machine, it would be more than one step.
  await page.keyboard.insertText('Harbour opens')
  await bodyIn(page).focus()
  await page.keyboard.insertText('Boats again.')
  const place = page.getByRole('combobox', { name: 'Place' })
  await place.fill('Vardø')
  await place.press('Escape')

  await press(page, 'Control+Z')
  await expect(place).toHaveValue('')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual([''])
  await expect(headline).toHaveValue('Harbour opens')
  await press(page, 'Control+Z')
  await expect(headline).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await press(page, 'Control+Shift+Z', 'Control+Shift+Z', 'Control+Shift+Z')
  await expect(headline).toHaveValue('Harbour opens')
  await expect(place).toHaveValue('Vardø')
  await expect.poll(() => blocksIn(page)).toEqual(['Boats again.'])
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled()
})

test('what a command does is a step by itself, however fast one writes around it', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).focus()
  const heading = bodyIn(page).locator('h2')
  await page.keyboard.insertText('Boats')
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.insertText(' again')
  await expect(heading).toHaveText('Boats again')
  await press(page, 'Control+Z')
  await expect(heading).toHaveText('Boats')
  await press(page, 'Control+Z')
  await expect(heading).toHaveCount(0)
  await expect.poll(() => blocksIn(page)).toEqual(['Boats'])
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual([''])
})

test('one undo takes back a phrase, or what was pasted, and redo puts the caret where it was', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  const { keyboard } = page
  const headline = lineIn(page, 'Headline')
  await keyboard.type('Ferries sail')
  await press(page, 'Home')
  await keyboard.type('Big ')
  await press(page, 'Control+Z')
  await expect(headline).toHaveValue('Ferries sail')
  await keyboard.type('Old ')
  await expect(headline).toHaveValue('Old Ferries sail')
  await press(page, 'Control+Z', 'Control+Shift+Z')
  await keyboard.type('grey ')
  await expect(headline).toHaveValue('Old grey Ferries sail')

  await bodyIn(page).focus()
  await keyboard.type('The first boat left the harbour before dawn. It was ')
  await paste(page, { 'text/plain': 'full of ' })
  await keyboard.type('people')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['The first boat left the harbour before dawn. It was full of '])
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['The first boat left the harbour before dawn. It was '])
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['The first boat left the harbour before dawn. '])
  await press(page, 'Control+Shift+Z', 'Control+Shift+Z', 'Control+Shift+Z')
  await keyboard.type(' from town')
  await expect
    .poll(() => blocksIn(page))
    .toEqual(['The first boat left the harbour before dawn. It was full of people from town'])

  await press(page, 'Enter')
  await keyboard.type('He said "')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toContain('He said "')
})

test('what signs become, a link put on words and what replaces them are steps of their own', async ({ lede }) => {
  const { page } = lede
  const { keyboard } = page
  await newArticle(page)
  await bodyIn(page).focus()
  const italic = bodyIn(page).locator('em')
  await keyboard.type('It sails *at dawn*')
  await expect(italic).toHaveText('at dawn')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['It sails *at dawn*'])
  await press(page, 'Control+Shift+Z')
  await keyboard.type(' from town')
  await expect.poll(() => blocksIn(page)).toEqual(['It sails at dawn from town'])

  await press(page, 'Control+Shift+ArrowLeft')
  await paste(page, { 'text/plain': 'https://example.org/' })
  await expect(bodyIn(page).getByRole('link')).toHaveText('town')
  await press(page, 'End')
  await keyboard.type('s')
  await press(page, 'Control+Z', 'Control+Z')
  await expect(bodyIn(page).getByRole('link')).toHaveCount(0)
  await expect.poll(() => blocksIn(page)).toEqual(['It sails at dawn from town'])

  await press(page, 'End', 'Control+Shift+ArrowLeft')
  await keyboard.type('here')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['It sails at dawn from town'])
  await press(page, 'Control+Shift+Z')
  await keyboard.type('!')
  await expect.poll(() => blocksIn(page)).toEqual(['It sails at dawn from here!'])
})

test('undo brings the caret back to where it was', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Caret' }, ['First words here.', 'Second words here.']))
  await openDraft(page, id)
  await bodyIn(page).getByText('Second words here.').click()
  await press(page, 'Home')
  // The window tells the editor about the caret only once the key has been handled.
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorOffset)).toBe(0)
  await page.keyboard.insertText('New ')
  await bodyIn(page).getByText('First words here.').click()
  await press(page, 'End')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['First words here.', 'Second words here.'])
  await page.keyboard.type('>')
  await expect.poll(() => blocksIn(page)).toEqual(['First words here.', '>Second words here.'])
})
