import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { articleOf, bodyIn, lineIn, openDraft, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const editor: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

/** Sets the person who suggests and insists. */
async function introduce({ host }: Lede): Promise<void> {
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor } })
}

test('findings are gone through, mended, ignored and suggested by keyboard', async ({ lede }) => {
  const { page } = lede
  await introduce(lede)
  const id = await lede.add(
    story({ headline: 'Ferry ferry sails', summary: 'It sails.' }, [
      'The ferry sailed at at noon on Monday, March 17, 2026 , they said.',
      'It takes two hours to to the island.',
    ]),
  )
  await openDraft(page, id)
  await page.keyboard.press('Control+Alt+a')
  const pane = page.getByRole('complementary', { name: 'Checks' })
  const list = pane.getByRole('list', { name: 'Findings' }).getByRole('listitem')
  await pane.getByRole('button', { name: 'All' }).click()
  await page.getByRole('option', { name: /^Words/ }).click()
  await expect(list).toHaveText([/“Ferry” stands there twice/, /“at” stands there twice/, /“to” stands there twice/])
  const marks = bodyIn(page).locator('.check-mark')
  await expect(marks.filter({ hasText: 'at at' })).toHaveClass(/check-warning/)

  // The selected finding says why, and is announced to screen readers.
  await list.nth(1).getByRole('button').first().click()
  await expect(list.nth(1)).toContainText('It was typed or merged twice.')
  await expect(
    page.getByRole('status').filter({ hasText: /^Warning, \d+ of \d+: “at” stands there twice/ }),
  ).toHaveCount(1)
  await expect(marks.filter({ hasText: 'at at' })).toHaveClass(/check-current/)
  await page.keyboard.press('Alt+F8')
  await expect(bodyIn(page).locator('p').first()).toHaveText(/^The ferry sailed at noon/)
  await expect(list).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(bodyIn(page).locator('p').first()).toHaveText(/^The ferry sailed at at noon/)
  await expect(list).toHaveCount(3)

  // A key moves from one finding to the next through the text; another ignores what was found in
  // this story.
  await bodyIn(page).locator('p').last().click()
  await list.nth(2).getByRole('button').first().click()
  await page.keyboard.press('Control+F8')
  await expect(list).toHaveCount(2)
  await pane.getByRole('button', { name: '1 ignored in this story' }).click()
  await pane.getByRole('button', { name: /^Look at it again/ }).click()
  await expect(list).toHaveCount(3)
  await list.nth(1).getByRole('button').first().click()
  await page.keyboard.press('F8')
  await expect(bodyIn(page)).toBeFocused()
  await expect(marks.filter({ hasText: 'Monday' })).toHaveClass(/check-current/)

  // So does a click on a mark.
  await marks.filter({ hasText: 'to to' }).click()
  await expect(list.nth(2)).toHaveAttribute('aria-current', 'true')
  await expect(list.nth(2)).toContainText('It was typed or merged twice.')

  // A correction in a field is made there; while suggesting is on, it becomes a suggestion.
  await list.first().getByRole('button').first().click()
  await list.first().getByRole('button', { name: 'Mend', exact: true }).click()
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry sails')
  await page.keyboard.press('Control+Alt+g')
  await list.first().getByRole('button').first().click()
  await list.first().getByRole('button', { name: 'Mend all 2 of this kind' }).click()
  await expect(bodyIn(page).locator('del')).toHaveCount(2)
  await expect(list).toHaveCount(0)
  await saved(page)
})

test('what the checks find holds an export until somebody says why; settings switch a check off', async ({ lede }) => {
  const { page } = lede
  await introduce(lede)
  const id = await lede.add(
    story({ headline: 'Ferry sails', publishedAt: '2026-03-18T09:00:00Z', timeZone: 'Europe/Berlin' }, [
      'Mayor TK spoke.',
    ]),
  )
  await openDraft(page, id)
  await expect(bodyIn(page).locator('.check-error')).toHaveText('TK')
  await page.keyboard.press('Control+Shift+e')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The checks found errors (1): Placeholder. TK')
  const copy = dialog.getByRole('button', { name: 'Copy as HTML' })
  await expect(copy).toBeDisabled()
  await dialog.getByRole('checkbox', { name: /Export what is held/ }).press('Space')
  await expect(copy).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('It is a quotation.')
  await expect(copy).toBeEnabled()
  await copy.click()
  await expect.poll(async () => (await articleOf(lede, id)).headline).toBe('Ferry sails')
  await dialog.getByRole('button', { name: 'Show the findings' }).click()
  const pane = page.getByRole('complementary', { name: 'Checks' })
  await expect(pane).toBeVisible()

  await pane.getByRole('button', { name: 'Settings of the checks' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Error.*Placeholder/ })
    .click()
  await page.getByRole('option', { name: 'Off' }).click()
  await page.keyboard.press('Escape')
  await expect(bodyIn(page).locator('.check-error')).toHaveCount(0)

  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(page.getByRole('tabpanel')).toContainText('insisted on letting it out: errors that the checks found.')
  await expect(page.getByRole('tabpanel')).toContainText('It is a quotation.')
})
