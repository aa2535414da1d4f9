import { readFileSync } from 'node:fs'
import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, articleOf, bodyIn, choose, lineIn, openDraft, press, reload, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const editor: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

/** A story in review, open in the window of an editor, with the list of suggestions beside it. */
async function inReview(lede: Lede, paragraphs: string[]): Promise<string> {
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor } })
  const id = await lede.add(story({ headline: 'Ferry sails again', status: 'inReview' }, paragraphs))
  await openDraft(lede.page, id)
  await lede.page.keyboard.press('Control+Alt+r')
  await expect(lede.page.getByRole('tab', { name: 'Suggestions' })).toHaveAttribute('aria-selected', 'true')
  return id
}

test('an editor’s edits in review are suggestions, to be accepted, rejected and taken back', async ({ lede }) => {
  const { page } = lede
  const id = await inReview(lede, ['The ferry sails at noon.', 'It takes two hours.'])
  const body = bodyIn(page)
  const list = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')
  await expect(page.getByRole('radio', { name: 'Suggesting' })).toBeChecked()
  // The mode is announced at the start, and whenever and however it changes.
  const said = page.getByRole('status').filter({ hasText: /^(?:Suggesting is on|Editing): / })
  await expect(said).toHaveText(/^Suggesting is on/)
  await page.keyboard.press('Control+Alt+g')
  await expect(said).toHaveText(/^Editing: what you change counts/)
  await expect(page.getByRole('radio', { name: 'Editing' })).toBeChecked()
  await page.getByRole('radio', { name: 'Suggesting' }).press('Enter')
  await expect(said).toHaveText(/^Suggesting is on/)
  await expect(page.getByRole('radio', { name: 'Suggesting' })).toBeChecked()

  await body.locator('p').first().click()
  await press(page, 'Control+End')
  await page.keyboard.type(' Tickets are free.')
  await expect(body.locator('ins')).toHaveText(' Tickets are free.')
  await expect(list).toHaveCount(1)
  await expect(list.first()).toContainText('Ann Lee')

  await press(page, 'Control+Home', 'Control+Delete')
  await expect(body.locator('del')).toHaveText('The')
  await lineIn(page, 'Headline').fill('Ferry sails at last')
  await expect(list).toHaveCount(3)
  await expect(page.locator('[data-field-suggestion="headline"]')).toContainText('at last')

  // Formatting is a suggestion in the margin.
  await body.locator('p').last().click()
  await page.keyboard.press('Control+Alt+2')
  await expect(body.locator('.suggested-note')).toHaveText('H2')
  await expect(list).toHaveCount(4)

  await list.filter({ hasText: 'Heading' }).getByRole('button', { name: 'Reject' }).click()
  await expect(list).toHaveCount(3)
  await expect(body.locator('h2')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(body.locator('h2')).toHaveCount(1)
  await expect(list).toHaveCount(4)

  await activate(page.getByRole('button', { name: 'Accept all' }))
  await expect(list).toHaveCount(0)
  await expect(body.locator('ins, del')).toHaveCount(0)
  await saved(page)
  const article = await articleOf(lede, id)
  expect(article.headline).toBe('Ferry sails at last')
  expect(article.bodyText).toBe(' ferry sails at noon.\nIt takes two hours. Tickets are free.')
})

test('suggestions are gone through and decided by keyboard alone', async ({ lede }) => {
  const { page } = lede
  await inReview(lede, ['One two three.', 'Four five six.'])
  const body = bodyIn(page)
  await body.locator('p').first().click()
  await press(page, 'Control+Home')
  await page.keyboard.type('Zero ')
  await press(page, 'Control+End')
  await page.keyboard.type(' Seven.')
  await expect(body.locator('ins')).toHaveCount(2)

  await page.keyboard.press('Control+Alt+ArrowDown')
  await expect(body.locator('.is-current')).toHaveText('Zero ')
  await page.keyboard.press('Control+Alt+Enter')
  await expect(body.locator('ins')).toHaveCount(1)
  await expect(body.locator('.is-current')).toHaveText(' Seven.')
  await page.keyboard.press('Control+Alt+Backspace')
  await expect(body.locator('ins')).toHaveCount(0)
  await expect(body).toHaveText('Zero One two three.Four five six.')

  // In the list the next one has the focus where one was decided, and the list where none is left.
  await press(page, 'Control+Home')
  await page.keyboard.type('Never ')
  await press(page, 'Control+End')
  await page.keyboard.type(' Eight.')
  const pane = page.getByRole('tabpanel', { name: 'Suggestions' })
  await pane.getByRole('button', { name: /^Accept: .*Never/ }).press('Enter')
  await expect(pane.getByRole('button', { name: /^Accept: .*Eight/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(pane.getByRole('listitem')).toHaveCount(0)
  await expect(pane.locator(':focus')).toHaveCount(1)
})

test('a story is shown with marks, final and as it was; with suggesting off edits are no suggestions', async ({
  lede,
}) => {
  const { page } = lede
  await inReview(lede, ['One two three.', 'Four five six.'])
  const body = bodyIn(page)
  await body.locator('p').first().click()
  await press(page, 'Control+Home')
  await page.keyboard.type('Zero ')
  await expect(body.locator('ins')).toHaveCount(1)

  const view = page.getByRole('button', { name: /Show$/ })
  await view.click()
  await page.getByRole('option', { name: 'Original' }).click()
  await expect(page.getByRole('region', { name: 'Body as it was accepted' })).toHaveText('One two three.Four five six.')
  await view.click()
  await page.getByRole('option', { name: 'Final' }).click()
  await expect(body).toHaveText('Zero One two three.Four five six.')
  await expect(body.locator('ins')).toHaveCount(0)
  await view.click()
  await page.getByRole('option', { name: 'With marks' }).click()

  await page.keyboard.press('Control+Alt+g')
  await body.locator('p').last().click()
  await press(page, 'Control+End')
  await page.keyboard.type(' Seven.')
  await saved(page)
  await expect(page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')).toHaveCount(1)
  await expect(body.locator('ins')).toHaveText('Zero ')
})

test('what is exported of a story under review is a choice, and what waits is named before', async ({ lede }) => {
  const { page } = lede
  await inReview(lede, ['One two three.'])
  await bodyIn(page).locator('p').first().click()
  await press(page, 'Control+End')
  await page.keyboard.type(' Four.')
  await saved(page)
  for (const [choice, holds] of [
    ['What was accepted', false],
    ['The text with everything suggested', true],
  ] as const) {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await choose(dialog.getByRole('radio', { name: 'Plain text' }))
    await expect(dialog.getByText('1 suggestion waits to be decided.')).toBeVisible()
    await choose(dialog.getByRole('radio', { name: choice }))
    expect(await violationsIn(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      activate(dialog.getByRole('button', { name: /^Save file/ })),
    ])
    expect(readFileSync(await download.path(), 'utf8').includes('Four.')).toBe(holds)
    await expect(dialog).toBeHidden()
  }
})

test('every kind of edit is a suggestion: all of them rejected give back the story, all accepted what it says', async ({
  lede,
}) => {
  const { page } = lede
  const id = await inReview(lede, ['One two three.', 'Four five six.', 'Seven eight nine.', 'Ten eleven twelve.'])
  const body = bodyIn(page)
  const list = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')
  const caretAtEndOf = async (paragraph: number) => {
    await body.locator('p').nth(paragraph).click()
    await press(page, 'End')
  }
  const before = await articleOf(lede, id)
  const edits: readonly [string, () => Promise<void>][] = [
    ['typing', async () => page.keyboard.type(' And more.')],
    ['deleting', async () => press(page, 'Home', 'Control+Delete')],
    ['cutting', async () => press(page, 'Control+Shift+ArrowLeft', 'Control+x')],
    ['pasting', async () => press(page, 'Control+v')],
    ['Enter', async () => press(page, 'Control+ArrowLeft', 'Enter')],
    ['joining', async () => press(page, 'Home', 'Backspace')],
    ['a heading', async () => press(page, 'Control+Alt+2')],
    ['a list', async () => press(page, 'Control+Shift+8')],
    ['moving a paragraph', async () => press(page, 'Alt+ArrowDown')],
    ['formatting', async () => press(page, 'Shift+Home', 'Control+b')],
  ]
  for (const [index, [what, edit]] of edits.entries()) {
    await test.step(what, async () => {
      const was = await list.count()
      const text = await body.innerHTML()
      await caretAtEndOf(index % 2 === 0 ? 0 : 2)
      await edit()
      await expect.poll(() => body.innerHTML()).not.toBe(text)
      await expect.poll(() => list.count()).toBeGreaterThanOrEqual(Math.max(1, was - 1))
    })
  }
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Link' }).getByRole('textbox', { name: 'Address' })).toBeFocused()
  await page.keyboard.type('https://example.com/ferry')
  await page.keyboard.press('Enter')
  await expect(body.locator('a')).not.toHaveCount(0)
  await saved(page)
  const after = await articleOf(lede, id)

  await reload(page)
  await expect(body.locator('ins').first()).toBeVisible()
  await activate(page.getByRole('button', { name: 'Reject all' }))
  await expect(list).toHaveCount(0)
  await saved(page)
  expect((await articleOf(lede, id)).body).toEqual(before.body)

  await body.focus()
  await page.keyboard.press('Control+z')
  await expect(list).not.toHaveCount(0)
  await activate(page.getByRole('button', { name: 'Accept all' }))
  await expect(list).toHaveCount(0)
  await saved(page)
  expect((await articleOf(lede, id)).body).toEqual(after.body)
})
