import type { Locator, Page } from '@playwright/test'
import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { articleOf, bodyIn, lineIn, openDraft, press, reload, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const ann: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

const barIn = (page: Page): Locator => page.getByRole('search', { name: 'Find and replace' })
const termIn = (page: Page): Locator => barIn(page).getByRole('textbox', { name: 'Find' })
const statusIn = (page: Page): Locator => barIn(page).getByRole('status')
const hitsIn = (page: Page): Locator => bodyIn(page).locator('.find-hit')
const currentIn = (page: Page): Locator => bodyIn(page).locator('.find-current')

async function opened(lede: Lede, ...args: Parameters<typeof story>): Promise<string> {
  const id = await lede.add(story(...args))
  await openDraft(lede.page, id)
  await expect(lede.page.getByRole('button', { name: 'Find', exact: true })).toBeEnabled()
  return id
}

async function signIn({ host }: Lede, profile: Person): Promise<void> {
  const client = await host.client()
  await client.call('settings.write', { settings: { ...(await client.call('settings.read', {})), profile } })
}

test('what is looked for is found by keyboard alone, in text and fields, and shown where it is', async ({ lede }) => {
  const { page } = lede
  await opened(lede, { headline: 'Ferry sails', editorNote: 'Check the ferry' }, ['A ferry, the ferryman.', 'FERRY.'])
  await page.keyboard.press('Control+f')
  await expect(termIn(page)).toBeFocused()
  await page.keyboard.type('ferry')
  await expect(statusIn(page)).toHaveText('2 of 5')
  await expect(hitsIn(page)).toHaveText(['ferry', 'ferry', 'FERRY'])
  await expect(currentIn(page)).toHaveCount(1)

  await page.keyboard.press('Enter')
  await expect(statusIn(page)).toHaveText('3 of 5')
  await page.keyboard.press('Enter')
  await expect(currentIn(page)).toHaveText('FERRY')
  // For a hit in a field out of view, the bar says where it is and shows it.
  await page.keyboard.press('F3')
  await expect(barIn(page)).toContainText('Note to the editor: Check the ferry')
  await page.keyboard.press('Control+g')
  await expect(statusIn(page)).toHaveText('1 of 5')
  await expect(page.locator('[data-draft] header .find-current')).toHaveText('Ferry')
  await page.keyboard.press('Shift+F3')
  await expect(statusIn(page)).toHaveText('5 of 5')
  await press(page, 'Shift+Enter', 'Shift+Enter')
  await expect(statusIn(page)).toHaveText('3 of 5')

  // Escape moves to the hit, which is selected there.
  await page.keyboard.press('Escape')
  await expect(barIn(page)).toHaveCount(0)
  await expect(hitsIn(page)).toHaveCount(0)
  await expect(bodyIn(page)).toBeFocused()
  await page.keyboard.type('Captain')
  await expect(bodyIn(page)).toContainText('A ferry, the Captainman.')
  // The keys also work without the bar.
  await page.keyboard.press('F3')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('FERRY')
  await page.keyboard.type('Boat')
  await expect(bodyIn(page).locator('p').last()).toHaveText('Boat.')
})

test('a credit or a caption of a table is found where it stands, and replaced with the rest', async ({ lede }) => {
  const { page } = lede
  const cell = { type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ferry' }] }] }
  const body = {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text: 'The ferry sails.' }] },
      { type: 'table', attrs: { caption: 'Ferry times' }, content: [{ type: 'tableRow', content: [cell] }] },
      {
        type: 'pullQuote',
        attrs: { attribution: 'A ferryman' },
        content: [{ type: 'text', text: 'We sail.' }],
      },
    ],
  }
  const id = await lede.add({ ...story({ headline: 'Harbour' }, []), body })
  await openDraft(page, id)
  await page.keyboard.press('Control+f')
  await expect(termIn(page)).toBeFocused()
  await page.keyboard.type('ferry')
  await expect(statusIn(page)).toHaveText('1 of 4')
  await page.keyboard.press('Enter')
  await expect(barIn(page)).toContainText('Caption of a table: Ferry times')
  await expect(bodyIn(page).locator('.find-current caption')).toHaveText('Ferry times')
  await page.keyboard.press('Enter')
  await expect(currentIn(page)).toHaveText('Ferry')
  await page.keyboard.press('Enter')
  await expect(barIn(page)).toContainText('Who said a pull quote: A ferryman')
  // Escape moves to the quotation, which is selected as a whole.
  await page.keyboard.press('Escape')
  await expect(bodyIn(page)).toBeFocused()
  await expect(bodyIn(page).locator('.pull-quote')).toHaveClass(/ProseMirror-selectednode/)

  await page.keyboard.press('Control+h')
  await barIn(page).getByRole('textbox', { name: 'Replace with' }).fill('Boat')
  await barIn(page).getByRole('button', { name: 'All' }).press('Enter')
  await expect(statusIn(page)).toHaveText('4 replaced')
  await expect(bodyIn(page).locator('caption')).toHaveText('Boat times')
  await expect(bodyIn(page).locator('.attribution')).toHaveText('A Boatman')
  await expect(bodyIn(page).locator('p').first()).toHaveText('The Boat sails.')
  await bodyIn(page).focus()
  await page.keyboard.press('Control+z')
  await expect(bodyIn(page).locator('caption')).toHaveText('Ferry times')
  await expect(bodyIn(page).locator('.attribution')).toHaveText('A ferryman')
})

test('a hit in a field is gone to in its field', async ({ lede }) => {
  const { page } = lede
  await opened(lede, { headline: 'Ferry sails', slugline: 'old-ferry' }, ['Nothing.'])
  await page.keyboard.press('Control+f')
  await expect(termIn(page)).toBeFocused()
  await page.keyboard.type('ferry')
  await expect(statusIn(page)).toHaveText('2 of 2')
  await page.keyboard.press('Escape')
  const slugline = page.getByRole('textbox', { name: 'Slugline' })
  await expect(slugline).toBeFocused()
  await expect
    .poll(() => slugline.evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd]))
    .toEqual([4, 9])
})

test('case, whole words and patterns narrow what is found; what is selected is looked for', async ({ lede }) => {
  const { page } = lede
  await opened(lede, { headline: 'x' }, ['Öl, ölig, Rohöl und ÖL.', '5\u00a0km und 12 km.'])
  await bodyIn(page).locator('p').first().click()
  await press(page, 'Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+f')
  await expect(termIn(page)).toHaveValue('Öl')
  await expect(statusIn(page)).toHaveText('1 of 4')
  const option = (name: string) => barIn(page).getByRole('button', { name })
  await option('Whole words').press('Enter')
  await expect(hitsIn(page)).toHaveText(['Öl', 'ÖL'])
  await option('Match case').press('Space')
  await expect(option('Match case')).toHaveAttribute('aria-pressed', 'true')
  await expect(hitsIn(page)).toHaveText(['Öl'])
  await option('Whole words').press('Enter')
  await option('Match case').press('Enter')

  await termIn(page).fill('5 km')
  await expect(hitsIn(page)).toHaveText(['5\u00a0km'])
  await option('Regular expression').press('Enter')
  await termIn(page).fill('(\\d+) km')
  await expect(hitsIn(page)).toHaveCount(2)

  // The term stays from one draft to the next, and the marks follow the text.
  await bodyIn(page).locator('p').last().click()
  await press(page, 'Control+End')
  await page.keyboard.type(' Noch 7 km.')
  await expect(hitsIn(page)).toHaveCount(3)
  await page.keyboard.press('Control+Alt+n')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('No headline yet')
  await expect(termIn(page)).toHaveValue('(\\d+) km')
  await expect(statusIn(page)).toHaveText('Not found')
})

test('a broken pattern says what is wrong with it, an endless one is stopped, and nothing freezes', async ({
  lede,
}) => {
  const { page } = lede
  await opened(lede, { headline: 'x' }, [`${'a'.repeat(60)}b`])
  await page.keyboard.press('Control+f')
  await barIn(page).getByRole('button', { name: 'Regular expression' }).press('Enter')
  await termIn(page).fill('(a')
  await expect(barIn(page).getByRole('alert')).toContainText('A bracket “(” is never closed.')
  await termIn(page).fill('^(a+)+$')
  await expect(barIn(page).getByRole('alert')).toContainText('takes too long')
  // The window still works: typed text appears, and another pattern finds something.
  await bodyIn(page).click()
  await press(page, 'Control+End')
  await page.keyboard.type(' Words')
  await expect(bodyIn(page)).toContainText('Words')
  await termIn(page).fill('W\\w+')
  await expect(hitsIn(page)).toHaveText(['Words'])
})

test('one is replaced after the other, or all at once as one step of undo, fields and text', async ({ lede }) => {
  const { page } = lede
  const id = await opened(lede, { headline: 'Kiew waits', keywords: ['Kiew'] }, ['Kiew, Kiew and Kiew.'])
  await bodyIn(page).click()
  await press(page, 'Control+Home', 'Control+h')
  await expect(termIn(page)).toBeFocused()
  await page.keyboard.type('kiew')
  await expect(statusIn(page)).toHaveText('2 of 5')
  await barIn(page).getByRole('textbox', { name: 'Replace with' }).press('x')
  await barIn(page).getByRole('textbox', { name: 'Replace with' }).fill('Kyjiw')
  await page.keyboard.press('Enter')
  await expect(bodyIn(page)).toHaveText('Kyjiw, Kiew and Kiew.')
  await expect(statusIn(page)).toHaveText('2 of 4')
  await barIn(page).getByRole('button', { name: 'All' }).press('Enter')
  await expect(statusIn(page)).toHaveText('4 replaced')
  await expect(bodyIn(page)).toHaveText('Kyjiw, Kyjiw and Kyjiw.')
  await expect(lineIn(page, 'Headline')).toHaveValue('Kyjiw waits')
  await saved(page)
  expect(await articleOf(lede, id)).toMatchObject({ keywords: ['Kyjiw'], bodyText: 'Kyjiw, Kyjiw and Kyjiw.' })

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(bodyIn(page)).toHaveText('Kyjiw, Kiew and Kiew.')
  await expect(lineIn(page, 'Headline')).toHaveValue('Kiew waits')
  await page.keyboard.press('Control+z')
  await expect(bodyIn(page)).toHaveText('Kiew, Kiew and Kiew.')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  await expect(lineIn(page, 'Headline')).toHaveValue('Kyjiw waits')
})

test('in what is selected alone, with the groups of a pattern', async ({ lede }) => {
  const { page } = lede
  await opened(lede, { headline: '5 km' }, ['5 km, 6 km.', '7 km.'])
  await bodyIn(page).locator('p').first().click()
  await press(page, 'Control+Home', 'Shift+End', 'Control+h')
  await barIn(page).getByRole('button', { name: 'Regular expression' }).press('Enter')
  await termIn(page).fill('(?<n>\\d) km')
  await expect(statusIn(page)).toHaveText(/of 4/)
  const selection = barIn(page).getByRole('button', { name: 'Only in what is selected' })
  await selection.press('Enter')
  await expect(statusIn(page)).toHaveText('1 of 2')
  await barIn(page).getByRole('textbox', { name: 'Replace with' }).fill('$<n>.$1 miles')
  await barIn(page).getByRole('button', { name: 'All' }).press('Enter')
  await expect(bodyIn(page)).toHaveText('5.5 miles, 6.6 miles.7 km.')
  await expect(lineIn(page, 'Headline')).toHaveValue('5 km')
})

test('with suggesting on, what is replaced is suggested; in the bin, nothing can be replaced', async ({ lede }) => {
  const { page } = lede
  await signIn(lede, ann)
  const id = await opened(lede, { headline: 'Kiew', status: 'inReview' }, ['In Kiew it snows.'])
  await page.keyboard.press('Control+h')
  await expect(termIn(page)).toBeFocused()
  await page.keyboard.type('Kiew')
  await barIn(page).getByRole('textbox', { name: 'Replace with' }).fill('Kyjiw')
  await expect(statusIn(page)).toHaveText(/of 2/)
  await barIn(page).getByRole('button', { name: 'All' }).press('Enter')
  await expect(bodyIn(page).locator('ins')).toHaveText(/yj/)
  await expect(page.locator('[data-field-suggestion="headline"]')).toBeVisible()
  await saved(page)

  const client = await lede.host.client()
  await client.call('drafts.bin', { ids: [id] })
  await reload(page)
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeEnabled()
  await page.keyboard.press('Control+f')
  await termIn(page).fill('snows')
  await expect(hitsIn(page)).toHaveText(['snows'])
  await page.keyboard.press('Control+h')
  await expect(barIn(page).getByRole('textbox', { name: 'Replace with' })).toHaveCount(0)
})

test('all drafts are searched, every hit is shown before, and a version is kept of each that changes', async ({
  lede,
}) => {
  const { page } = lede
  await signIn(lede, ann)
  const away = await lede.add(story({ headline: 'Kiew again' }, ['Kiew sleeps. Kiew wakes.']))
  await lede.add(story({ headline: 'Kiew of old', status: 'published' }, ['Kiew.']))
  const open = await opened(lede, { headline: 'Here' }, ['Snow in Kiew.'])
  await page.keyboard.press('Control+Shift+h')
  const dialog = page.getByRole('dialog', { name: 'Find and replace in all drafts' })
  await expect(dialog.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await page.keyboard.type('kiew')
  await press(page, 'Tab')
  await page.keyboard.type('Kyjiw')
  await expect(dialog.getByRole('status')).toHaveText('4 hits in 2 drafts')
  await expect(dialog.getByRole('article', { name: 'Kiew again' }).getByRole('listitem').first()).toContainText(
    'KiewKyjiw again',
  )
  await dialog.getByRole('checkbox', { name: 'Also in published stories' }).press('Space')
  await expect(dialog.getByRole('status')).toHaveText('6 hits in 3 drafts')
  await dialog.getByRole('checkbox', { name: /^Kiew of old/ }).press('Space')
  await dialog.getByRole('checkbox', { name: /sleeps. KiewKyjiw wakes/ }).press('Space')
  await dialog.getByRole('button', { name: 'Replace 3' }).press('Enter')
  await expect(dialog).toContainText('Replaced: 3. Drafts changed: 2.')
  await expect(dialog.getByRole('article')).toHaveCount(2)
  expect(await articleOf(lede, away)).toMatchObject({ headline: 'Kyjiw again', bodyText: 'Kyjiw sleeps. Kiew wakes.' })

  // The open draft shows it at once, and can be undone.
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(bodyIn(page)).toHaveText('Snow in Kyjiw.')
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Versions' }).click()
  await expect(page.getByText('kiew → Kyjiw')).toBeVisible()
  expect((await articleOf(lede, open)).bodyText).toBe('Snow in Kyjiw.')
})
