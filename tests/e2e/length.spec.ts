import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { bodyIn, newArticle, openDraft, press, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('the length is told while writing, of the selection too', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).focus()
  const length = page.getByRole('region', { name: 'Length of the story' })
  await expect(length).toContainText('0 words')
  await page.keyboard.type('Boats run again after a week of storms in the north.')
  await press(page, 'Enter')
  await page.keyboard.type('Nobody was hurt.')
  await expect(length).toContainText('14 words')
  await expect(length).toContainText('68 characters (56 without spaces)')
  await expect(length).toContainText('3 lines')
  await press(page, 'Shift+Home')
  await expect(length).toContainText('Selected:')
  await expect(length).toContainText('3 words')
  await expect(length).toContainText('1 line')
  await press(page, 'ArrowRight')
  await expect(length).toContainText('14 words')
})

test('a target stays with the draft, says what is missing and what is too much, and is not published', async ({
  lede,
}) => {
  const { page, host } = lede
  const id = await lede.add(
    story({ headline: 'Storm', publishedAt: '2026-11-24T08:00:00Z', timeZone: 'Europe/London' }, [
      'Boats run again after a week of storms.',
    ]),
  )
  await openDraft(page, id)
  const length = page.getByRole('region', { name: 'Length of the story' })
  await length.getByRole('button', { name: 'Set a target' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Target length' })
  await expect(dialog.getByRole('textbox', { name: 'Length' })).toBeFocused()
  await page.keyboard.type('ten')
  await expect(dialog.getByText('A whole number from 1 to 1,000,000.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Length' }).fill('10')
  expect(await violationsIn(page)).toEqual([])
  await press(page, 'Enter')
  await expect(dialog).toBeHidden()
  await expect(length.getByRole('button')).toContainText('2 words to go')
  await bodyIn(page).click()
  await press(page, 'Control+End')
  await page.keyboard.type(' Nobody was hurt.')
  await expect(length.getByRole('button')).toContainText('1 word over')
  await saved(page)

  const second = await lede.secondWindow()
  await openDraft(second, id)
  await expect(second.getByRole('region', { name: 'Length of the story' }).getByRole('button')).toContainText(
    '1 word over',
  )
  const client = await host.client()
  for (const format of ['json', 'html', 'text'] as const) {
    const { content: text } = await client.call('export.render', { id, format, text: 'accepted', insist: true })
    expect(text).not.toContain('target')
  }
})

test('lines are as long as the newsroom’s, and the reading time goes by its speed', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Storm' }, [Array.from({ length: 100 }, () => 'harbour').join(' ')]))
  await openDraft(page, id)
  const length = page.getByRole('region', { name: 'Length of the story' })
  await expect(length).toContainText('20 lines')
  await expect(length).toContainText('27 secs to read')
  await press(page, 'Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('textbox', { name: 'Characters a line' }).fill('5')
  await expect(dialog.getByText('A whole number from 10 to 200.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Characters a line' }).fill('80')
  await dialog.getByRole('textbox', { name: 'Words read in a minute' }).fill('50')
  await press(page, 'Escape')
  await expect(length).toContainText('10 lines')
  await expect(length).toContainText('2 mins to read')
})
