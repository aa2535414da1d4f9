import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { bodyIn, openDraft, press, runCommand, selectWord } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('a passage is said to be in another language, by keyboard: it is spelled by it, and read out in it', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Ferry', language: 'en-GB' }, ['He said fenêtre, a teh fenêttre.']))
  await openDraft(page, id)
  const misspelled = bodyIn(page).locator('.misspelling')
  const passages = bodyIn(page).locator('span[lang]')
  await expect(misspelled).toHaveText(['fenêtre', 'teh', 'fenêttre'])

  await selectWord(bodyIn(page), 'fenêtre')
  await openForm()
  const field = page.getByRole('combobox', { name: 'Language' })
  await expect(field).toBeFocused()
  await field.fill('klingonish')
  await field.press('Enter')
  await expect(page.getByText('Choose a language, or give its tag')).toBeVisible()
  expect(await violationsIn(page)).toEqual([])
  await field.fill('Fren')
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(bodyIn(page)).toBeFocused()
  await expect(passages).toHaveText(['fenêtre'])
  await expect(passages).toHaveAttribute('lang', 'fr')
  await expect(misspelled).toHaveText(['teh', 'fenêttre'])

  // By its tag; what is wrong in it is corrected by its own dictionary.
  await selectWord(bodyIn(page), 'fenêttre')
  await openForm()
  await field.fill('fr-CA')
  await field.press('Enter')
  await expect(passages).toHaveText(['fenêtre', 'fenêttre'])
  await expect(misspelled).toHaveText(['teh', 'fenêttre'])
  await misspelled.last().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'fenêtre', exact: true }).click()
  await expect(misspelled).toHaveText(['teh'])
  await expect(passages).toHaveText(['fenêtre', 'fenêtre'])

  // Back to the article's language, and undone in one step.
  await selectWord(bodyIn(page), 'fenêtre')
  await openForm()
  await expect(field).toHaveValue('French')
  await page.getByRole('button', { name: 'Language of the article' }).click()
  await expect(passages).toHaveCount(1)
  await press(page, 'Control+z')
  await expect(passages).toHaveCount(2)

  async function openForm() {
    await runCommand(page, 'Language of the selection…')
  }
})
