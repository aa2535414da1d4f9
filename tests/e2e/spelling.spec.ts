import type { Page } from '@playwright/test'
import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { articleOf, bodyIn, lineIn, openDraft, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

const marksIn = (page: Page) => bodyIn(page).locator('.misspelling')

async function opened(lede: Lede, ...args: Parameters<typeof story>): Promise<string> {
  const id = await lede.add(story(...args))
  await openDraft(lede.page, id)
  return id
}

test('misspelled words are marked, corrected by keyboard and by menu, and let stand', async ({ lede }) => {
  const { page } = lede
  const names = { keywords: ['Brexitfest'], bylines: ['Zofia Krzywda'] }
  const id = await opened(lede, { headline: 'Council aproves plan', deck: 'A teh deck', language: 'en-GB', ...names }, [
    'The comittee recieved a Brexitfest letter from Krzywda.',
    'Nothing is wrong with the colour of http://exmaple.com or @thejoruno.',
  ])
  await expect(marksIn(page)).toHaveText(['comittee', 'recieved'])
  await expect(page.locator('[data-draft] header .misspelling')).toHaveText(['aproves', 'teh'])
  // The browser does not check as well.
  await expect(bodyIn(page)).toHaveAttribute('spellcheck', 'false')
  await expect(lineIn(page, 'Headline')).toHaveAttribute('spellcheck', 'false')

  // With the keyboard alone, from the headline on.
  await lineIn(page, 'Headline').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('F7')
  await page.keyboard.press('Alt+F7')
  await expect(page.getByRole('menuitem', { name: 'approves', exact: true })).toBeVisible()
  expect(await violationsIn(page)).toEqual([])
  await page.getByRole('menuitem', { name: 'approves', exact: true }).press('Enter')
  await expect(lineIn(page, 'Headline')).toHaveValue('Council approves plan')
  await page.keyboard.press('F7')
  await page.keyboard.press('F7')
  await expect(page.getByText('Misspelled: comittee')).toBeAttached()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'committee', exact: true }).press('Enter')
  await expect(bodyIn(page)).toContainText('The committee recieved')
  await expect(marksIn(page)).toHaveText(['recieved'])
  // One step of undo.
  await page.keyboard.press('Control+z')
  await expect(bodyIn(page)).toContainText('The comittee recieved')
  await expect(marksIn(page)).toHaveText(['comittee', 'recieved'])

  // By right click: ignore it here, and undo that.
  await marksIn(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Ignore in this story' }).click()
  await expect(marksIn(page)).toHaveText(['recieved'])
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(marksIn(page)).toHaveText(['comittee', 'recieved'])
  await marksIn(page).last().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Add to my dictionary' }).click()
  await expect(marksIn(page)).toHaveText(['comittee'])

  // The word being typed is not marked until the caret leaves it.
  await bodyIn(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Then neccessary')
  await saved(page)
  await expect(marksIn(page)).toHaveText(['comittee'])
  await page.keyboard.type(' ')
  await expect(marksIn(page)).toHaveText(['comittee', 'neccessary'])
  await page.keyboard.type('seperate')
  await lineIn(page, 'Headline').focus()
  await expect(marksIn(page)).toHaveText(['comittee', 'neccessary', 'seperate'])
  await saved(page)
  expect((await articleOf(lede, id)).headline).toBe('Council approves plan')
})

test('while suggesting is on, a correction is a suggestion; in a language without a dictionary it is said quietly', async ({
  lede,
}) => {
  const { page, host } = lede
  const client = await host.client()
  await client.call('settings.write', { settings: { ...(await client.call('settings.read', {})), profile: ann } })
  await opened(lede, { headline: 'Wahl', language: 'de', status: 'inReview' }, [
    'Das Bundesverfassungsgericht prüft die Wärmepumpenförderung an der Haltestele.',
  ])
  await expect(marksIn(page)).toHaveText(['Haltestele'])
  await marksIn(page).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Haltestelle', exact: true }).click()
  await expect(bodyIn(page).locator('ins')).toHaveText(/l/)
  await expect(marksIn(page)).toHaveCount(0)

  // A correction is made where the word has moved meanwhile.
  const id = await opened(lede, { headline: 'Ferry', language: 'en-GB' }, ['The ferry has a nmae.'])
  await marksIn(page).click({ button: 'right' })
  const other = await lede.secondWindow()
  await openDraft(other, id)
  await bodyIn(other).click()
  await other.keyboard.press('Home')
  await other.keyboard.type('At noon: ')
  // Behind an open menu nothing has a role.
  await expect(page.locator('.ProseMirror')).toContainText('At noon: The')
  await page.getByRole('menuitem', { name: 'name', exact: true }).click()
  await expect(bodyIn(page)).toHaveText('At noon: The ferry has a name.')
  await page.keyboard.press('Control+z')
  await expect(bodyIn(page)).toHaveText('At noon: The ferry has a nmae.')
  await saved(page)
  await other.close()

  await opened(lede, { headline: 'Sana', language: 'fi' }, ['Hyvää huomenta kaikille.'])
  await expect(page.getByText('No dictionary for Finnish')).toBeVisible()
  await expect(marksIn(page)).toHaveCount(0)
  await expect(bodyIn(page)).toHaveAttribute('spellcheck', 'true')
})

test('the settings turn it off and on, list the words, and take a dictionary of one’s own or say what is wrong with it', async ({
  lede,
}) => {
  const { page } = lede
  await opened(lede, { headline: 'Sana', language: 'fi' }, ['Hyvää huomenta kaikkille'])
  await expect(page.getByText('No dictionary for Finnish')).toBeVisible()
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const choose = async (...files: ReturnType<typeof file>[]) => {
    const asked = page.waitForEvent('filechooser')
    await settings.getByRole('button', { name: 'Add a dictionary …' }).click()
    await (await asked).setFiles(files)
  }
  await choose(file('fi.dic', '1\nhei\n'))
  await expect(settings.getByText('A dictionary is two files')).toBeVisible()
  await choose(file('fi.dic', 'no number\n'), file('fi.aff', 'SET UTF-8\n'))
  await settings.getByRole('button', { name: 'Add this dictionary' }).click()
  await expect(settings.getByText('its first line has to be the number')).toBeVisible()
  await settings.getByRole('button', { name: 'Cancel', exact: true }).click()
  await choose(file('fi_FI.dic', '3\nHyvää\nhuomenta\nkaikille\n'), file('fi_FI.aff', 'SET UTF-8\nTRY kail\n'))
  await expect(settings.getByLabel('Language of the dictionary')).toHaveValue('fi-FI')
  await settings.getByLabel('Language of the dictionary').fill('fi')
  expect(await violationsIn(page)).toEqual([])
  await settings.getByRole('button', { name: 'Add this dictionary' }).click()
  await expect(settings.getByText('The dictionary for Finnish is there: 3 entries.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(marksIn(page)).toHaveText(['kaikkille'])

  await marksIn(page).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Add to the newsroom dictionary' }).click()
  await expect(marksIn(page)).toHaveCount(0)
  await page.keyboard.press('Control+,')
  await settings.getByRole('button', { name: 'Remove kaikkille' }).click()
  await page.keyboard.press('Escape')
  await expect(marksIn(page)).toHaveText(['kaikkille'])
  await page.keyboard.press('Control+,')
  await settings.getByRole('checkbox', { name: 'Check spelling while writing' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(marksIn(page)).toHaveCount(0)
  await expect(bodyIn(page)).toHaveAttribute('spellcheck', 'true')
})
