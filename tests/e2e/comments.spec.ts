import type { Page } from '@playwright/test'
import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { activate, bodyIn, lineIn, openDraft, openFields, press, reload, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ viewport: { width: 1440, height: 900 }, beginsItself: true })

const mara: Person = { id: 'mara', name: 'Mara Quill', initials: 'MQ', colour: 'teal', role: 'editor' }

const paragraphs = ['The ferry sails at noon.', 'The harbour master said so.', 'Nobody was hurt.']

/** Opens a story with a person set in the window. */
async function begin({ page, host, add }: Lede): Promise<string> {
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: mara } })
  const id = await add(story({ headline: 'Ferry sails again' }, paragraphs))
  await openDraft(page, id)
  return id
}

const cardsIn = (page: Page) => page.getByRole('article', { name: /^Comment by/ })
const boxIn = (page: Page) => page.getByRole('textbox', { name: 'New comment' })
const marked = (page: Page) => bodyIn(page).locator('.comment')

/** Selects the last words of the first line with the keyboard. */
async function selectNoon(page: Page): Promise<void> {
  await bodyIn(page).click()
  await press(page, 'Control+Home', 'End', 'Shift+Control+ArrowLeft', 'Shift+Control+ArrowLeft')
}

/** Comments on the selection, with the keyboard alone. */
async function comment(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Alt+m')
  await expect(boxIn(page)).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Control+Enter')
  await expect(boxIn(page)).toHaveCount(0)
  await saved(page)
}

test('by keyboard alone: comment on a passage, answer, resolve, reopen, delete', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await selectNoon(page)
  await comment(page, 'Summer time?')
  await expect(bodyIn(page)).toBeFocused()
  await expect(marked(page)).toHaveText('noon.')
  const card = cardsIn(page)
  await expect(card).toContainText('Mara Quill')

  await page.keyboard.press('Control+Alt+j')
  await expect(card).toBeFocused()
  const reply = card.getByRole('textbox', { name: 'Reply' })
  await reply.focus()
  await page.keyboard.type('Yes, checked.')
  await page.keyboard.press('Control+Enter')
  await expect(card).toContainText('Yes, checked.')
  await page.keyboard.press('Escape')
  await expect(bodyIn(page)).toBeFocused()

  await page.keyboard.press('Control+Alt+j')
  await activate(card.getByRole('button', { name: 'Resolve' }))
  await expect(marked(page)).toHaveCount(0)
  await expect(bodyIn(page)).toBeFocused()
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Comments' }).click()
  await activate(page.getByRole('radio', { name: /^Resolved/ }))
  await activate(card.getByRole('button', { name: 'Reopen' }))
  await expect(marked(page)).toHaveText('noon.')

  await activate(page.getByRole('radio', { name: /^Open/ }))
  await card.getByRole('button', { name: 'Delete Mara Quill’s comment' }).first().press('Enter')
  await expect(card).toContainText('This comment was deleted.')
  expect(await violationsIn(page)).toEqual([])
  await card.getByRole('button', { name: 'Delete Mara Quill’s comment' }).press('Enter')
  await expect(card).toHaveCount(0)
})

test('a comment on a field, and one on the story; a mark with their number stands beside the field', async ({
  lede,
}) => {
  const { page } = lede
  await begin(lede)
  await lineIn(page, 'Headline').focus()
  await comment(page, 'Too long')
  await expect(lineIn(page, 'Headline')).toBeFocused()
  await bodyIn(page).click()
  await comment(page, 'Nice story')
  await expect(cardsIn(page)).toContainText(['On the whole story', 'On “Headline”'])
  const mark = page.getByRole('main').getByRole('button', { name: '1 comment on “Headline”' })
  await mark.press('Enter')
  await expect(cardsIn(page).filter({ hasText: 'Too long' })).toBeFocused()
  await openFields(page)
  await expect(page.getByRole('complementary').getByRole('button', { name: '1 comment on “Headline”' })).toBeVisible()
  const summary = page.getByRole('complementary').getByRole('textbox', { name: 'Summary' })
  await summary.focus()
  await comment(page, 'Say when')
  await expect(summary).toBeFocused()
  await expect(page.getByRole('complementary').getByRole('button', { name: '1 comment on “Summary”' })).toBeVisible()
})

test('comments stay with their text through edits that write it anew, and through undo and a reload', async ({
  lede,
}) => {
  const { page } = lede
  await begin(lede)
  await selectNoon(page)
  await comment(page, 'Summer time?')
  await bodyIn(page).getByText('The ferry').click()
  await press(page, 'Home')
  await page.keyboard.type('On Friday ')
  await expect(marked(page)).toHaveText('noon.')
  // The end of the line is deleted and rewritten in a line of its own, then in a list, then typed
  // into.
  await press(page, 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter')
  await expect(marked(page)).toHaveText('noon.')
  await press(page, 'Control+Shift+8')
  await expect(bodyIn(page).locator('li')).toHaveText('noon.')
  await expect(marked(page)).toHaveText('noon.')
  await press(page, 'ArrowRight', 'ArrowRight')
  await page.keyboard.type('-')
  await expect(marked(page)).toHaveText('no-on.')
  await saved(page)
  await reload(page)
  await expect(marked(page)).toHaveText('no-on.')
  await expect(cardsIn(page)).toHaveCount(1)
})

test('when its text is gone a comment is kept in a list of its own, and undo brings it back', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await selectNoon(page)
  await comment(page, 'Summer time?')
  await press(page, 'Control+a', 'Delete')
  await expect(cardsIn(page)).toHaveCount(0)
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Comments' }).click()
  await activate(page.getByRole('radio', { name: /^Text gone/ }))
  await expect(cardsIn(page)).toContainText('No longer in the text: “noon.”')
  await bodyIn(page).click()
  await page.keyboard.press('Control+z')
  await expect(marked(page)).toHaveText('noon.')
  await expect(cardsIn(page)).toHaveCount(0)
})

test('what is half written stays: when the panel closes, in another tab, after a reload', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await selectNoon(page)
  await page.keyboard.press('Control+Alt+m')
  await expect(boxIn(page)).toBeFocused()
  await page.keyboard.type('Half a thou')
  await page.keyboard.press('Escape')
  await expect(bodyIn(page)).toBeFocused()
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Comments' }).click()
  await expect(boxIn(page)).toHaveValue('Half a thou')
  await page.keyboard.press('Control+Alt+r')
  await expect(boxIn(page)).toHaveValue('Half a thou')
  await reload(page)
  await expect(boxIn(page)).toHaveValue('Half a thou')
  await expect(marked(page)).toHaveText('noon.')
  await page.keyboard.press('Control+Alt+m')
  await expect(boxIn(page)).toBeFocused()
})

test('two windows see each other’s comments, beside a text that scrolls with them', async ({ lede }) => {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: mara } })
  const id = await lede.add(
    story(
      { headline: 'Long' },
      Array.from({ length: 60 }, (_, index) => `Paragraph ${index} of many.`),
    ),
  )
  await openDraft(page, id)
  const second = await lede.secondWindow()
  await openDraft(second, id)
  await page.bringToFront()
  await bodyIn(page).getByText('Paragraph 40 of many.').click()
  await press(page, 'Home', 'Shift+End')
  await comment(page, 'Which one?')
  await expect(marked(second)).toHaveCount(1)
  const apart = async () => {
    const card = await cardsIn(page).boundingBox()
    const text = await marked(page).boundingBox()
    return card && text ? Math.abs(card.y - text.y) : Number.POSITIVE_INFINITY
  }
  await expect.poll(apart).toBeLessThan(12)
  await page.mouse.move(500, 500)
  await page.mouse.wheel(0, 300)
  await expect.poll(apart).toBeLessThan(12)
})

test('in a narrow window a mark at the edge of the line opens the panel', async ({ lede }) => {
  const { page } = lede
  await page.setViewportSize({ width: 1024, height: 700 })
  await begin(lede)
  await selectNoon(page)
  await comment(page, 'Summer time?')
  await page.keyboard.press('Control+Alt+r')
  await expect(page.locator('[data-pane="review"]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Comment by Mara Quill: Summer time?' }).press('Enter')
  await expect(cardsIn(page)).toBeFocused()
})

test('what is typed before a new comment has the focus goes into it, not over the passage', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await selectNoon(page)
  await page.keyboard.press('Control+Alt+m')
  await page.keyboard.type('Who says so?')
  await expect(boxIn(page)).toHaveValue('Who says so?')
  await expect(bodyIn(page)).toContainText('The ferry sails at noon.')
})
