import { story } from '#tests/helpers/story.ts'
import { begin, blocksIn, bodyIn, lineIn, newArticle, openDraft, press, saved, whole } from './editing.ts'
import { expect, test } from './fixture.ts'

test('what is typed while the window opens stands in the text, where one was writing', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry' }, ['The ferry sails.', 'It is full.']))
  await openDraft(page, id)
  await bodyIn(page).locator('p').first().click()
  await press(page, 'End')
  await saved(page)
  const goOn = await begin(page)
  // AltGr begins as Control on Windows: a modifier alone is no shortcut.
  await page.keyboard.press('Control')
  await page.keyboard.type(' "At nooon')
  for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key)
  await page.keyboard.type('n," she said.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Then')
  await goOn()
  await expect.poll(() => blocksIn(page)).toEqual(['The ferry sails. “At noon,” she said.', 'Then', 'It is full.'])
  await expect(bodyIn(page)).toBeFocused()
  await page.keyboard.type(' it left.')
  await expect.poll(() => blocksIn(page)).toContain('Then it left.')
})

test('a new article takes what is typed right after its shortcut, whatever was written in before', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).click()
  await page.keyboard.type('Old text')
  await page.keyboard.press('Control+Alt+N')
  await page.keyboard.type('Ferry returns')
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry returns')
  await press(page, 'Control+Alt+ArrowLeft')
  await expect(bodyIn(page)).toHaveText('Old text')
})

test('what is typed right after going to another draft stands in that', async ({ lede }) => {
  const { page } = lede
  const long = Array.from({ length: 400 }, (_, index) => `Paragraph ${index}: the ferry sails again on Friday.`)
  const open = [await lede.add(story({ headline: 'One' }, ['One.'])), await lede.add(story({ headline: 'Two' }, long))]
  await openDraft(page, open[0] ?? '')
  await page.evaluate((state) => localStorage.setItem('lede.tabs', JSON.stringify({ state, version: 0 })), {
    open,
    active: open[0],
  })
  await page.reload()
  await whole(page)
  await bodyIn(page).click()
  await page.keyboard.press('Control+Alt+ArrowRight')
  await page.keyboard.type('Now: ')
  await expect(bodyIn(page)).toContainText('Now: Paragraph 0')
  await press(page, 'Control+Alt+ArrowLeft')
  await expect(bodyIn(page)).toHaveText('One.')
})

test('what is typed while a draft is opened that is gone stands in no other', async ({ lede }) => {
  const { page } = lede
  await lede.add(story({ headline: 'Ferry' }, ['The ferry sails.']))
  const gone = '00000000-0000-4000-8000-000000000000'
  const state = { open: [gone], active: gone }
  await page.evaluate((tabs) => localStorage.setItem('lede.tabs', JSON.stringify({ state: tabs, version: 0 })), state)
  await page.reload({ waitUntil: 'commit' })
  await page.keyboard.type('lost')
  await expect(page.getByRole('heading', { name: 'This draft could not be opened' })).toBeVisible()
  await page.keyboard.type('lost too')
  await whole(page)
  await page.getByRole('option', { name: 'Ferry' }).dblclick()
  await expect(bodyIn(page)).toHaveText('The ferry sails.')
  await bodyIn(page).click()
  await press(page, 'End')
  await page.keyboard.type(' Now.')
  await expect(bodyIn(page)).toHaveText('The ferry sails. Now.')
})

test('whoever was writing a line above the text goes on in it', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await page.keyboard.type('Ferry')
  await saved(page)
  await page.reload({ waitUntil: 'commit' })
  await whole(page)
  await expect(lineIn(page, 'Headline')).toBeFocused()
  await page.keyboard.type(' returns')
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry returns')
  await page.keyboard.press('Control+Alt+N')
  await page.keyboard.type('Other')
  await expect(lineIn(page, 'Headline')).toHaveValue('Other')
  await press(page, 'Control+Alt+ArrowLeft')
  await page.keyboard.type('!')
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry returns!')
})

test('without a draft on its way nothing is held', async ({ lede }) => {
  const { page } = lede
  await page.reload({ waitUntil: 'commit' })
  await page.keyboard.type('lost')
  await whole(page)
  await newArticle(page)
  await page.keyboard.type('Ferry')
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry')
})
