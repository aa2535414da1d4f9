import { story } from '#tests/helpers/story.ts'
import { bodyIn, openDraft, runCommand } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const list = [
  'find;instead;why;source;severity',
  '"utilize|make use of";use;Plain words are read faster.;Style book, 3;',
  'very unique;unique;;;grave',
  '(;;;;',
].join('\n')

test('a list of rules is imported, tried on the drafts and switched on; its findings are mended with a key', async ({
  lede,
}) => {
  const { page } = lede
  const dated = { publishedAt: '2025-05-01T09:00:00Z', timeZone: 'UTC', category: 'Sport' }
  await lede.add(story({ headline: 'They utilize the pitch', ...dated }, ['Clubs utilize it, “we utilize it”.']))
  const id = await lede.add(story({ headline: 'Ferry', summary: 'It sails.' }, ['Utilize the ferry to get there.']))
  await openDraft(page, id)
  await runCommand(page, 'House rules')
  const dialog = page.getByRole('dialog')
  // The clichés that every newsroom starts with.
  await expect(dialog.getByRole('checkbox', { name: /^On: at the end of the day/ })).toBeChecked()

  // A spreadsheet: what was understood, and which rows were not.
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Import…' }).click()
  await (await chooser).setFiles({ name: 'house.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await expect(dialog).toContainText('New: 2. Changed: 0. As before: 0. Rows not understood: 1.')
  await expect(dialog).toContainText('Row 3: “grave” is no severity')
  await dialog.getByRole('button', { name: 'Take in 2 rules' }).click()

  // A rule can be tried before it is switched on.
  await dialog.getByRole('checkbox', { name: 'On: utilize | make use of' }).press('Space')
  await expect(dialog.getByRole('status')).toHaveText('3 hits in 2 of 2 drafts.')
  await expect(dialog.getByRole('table', { name: 'By year' }).getByRole('row')).toHaveText([/20252/, /Without a date1/])
  await expect(dialog.getByRole('table', { name: 'By category' }).getByRole('row').first()).toHaveText(/Sport2/)
  await expect(dialog.getByRole('article', { name: 'They utilize the pitch' }).getByRole('listitem')).toHaveText([
    /They utilizeuse the pitch/,
    /Clubs utilizeuse it/,
  ])
  // Also if nothing has the focus, as after the focused button has disappeared.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('checkbox', { name: 'On: utilize | make use of' })).toBeChecked()

  // A new rule; an invalid pattern is reported where it is typed.
  await dialog.getByRole('button', { name: 'New rule…' }).click()
  await dialog.getByRole('button', { name: /Words and phrases/ }).click()
  await page.getByRole('option', { name: 'A regular expression' }).click()
  await dialog.getByRole('textbox', { name: 'Pattern' }).fill('(')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('The pattern cannot be used: A bracket “(” is never closed.')
  // A single key does not lose what was typed.
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('button', { name: 'Keep writing' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('textbox', { name: 'Pattern' })).toHaveValue('(')
  await dialog.getByRole('button', { name: 'Back' }).press('Enter')
  await dialog.getByRole('button', { name: 'Discard it' }).press('Enter')
  await expect(dialog.getByRole('button', { name: 'New rule…' })).toBeVisible()

  // A single key does not delete a rule; afterwards the focus returns to the list.
  await dialog.getByRole('textbox', { name: 'Search the rules' }).fill('utilize')
  const rule = dialog.getByRole('button', { name: 'Edit the rule: utilize | make use of' })
  await rule.press('Enter')
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Back' }).press('Enter')
  await expect(rule).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('Control+Alt+a')
  const pane = page.getByRole('complementary', { name: 'Checks' })
  const finding = pane.getByRole('listitem').filter({ hasText: 'House rule: “utilize”.' })
  await finding.getByRole('button').first().click()
  await expect(finding).toContainText('Plain words are read faster.')
  await expect(finding).toContainText('Source: Style book, 3')
  await page.keyboard.press('Alt+F8')
  await expect(bodyIn(page).locator('p').first()).toHaveText('Use the ferry to get there.')
  await expect(finding).toHaveCount(0)
})
