import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { bodyIn, openDraft, press, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true, withFields: true })

test('readers are told what a generator wrote: by itself, as somebody says, in the newsroom’s words', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story(dated, ['Nobody was hurt.']))
  await openDraft(page, id)
  const entry = page.getByRole('complementary').locator('[data-field="label"]')
  await expect(entry).toContainText('Readers see no label.')

  await bodyIn(page).focus()
  await press(page, 'Control+End')
  await press(page, 'Enter')
  await page.getByRole('menuitem', { name: 'Edit' }).click()
  await page.getByRole('menuitem', { name: 'Paste as generated…' }).click()
  const text = page.getByRole('dialog', { name: 'Paste as generated' }).getByRole('textbox', { name: 'Text' })
  await text.fill('The river rose by two metres overnight.')
  await press(page, 'Control+Enter')
  await expect(entry).toContainText('64% of the words are a generator’s.')
  await expect(entry).toContainText('Readers see: Parts of this text were generated with artificial intelligence.')
  // A hint appears where the pointer rested.
  await entry.hover()
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  expect(await violationsIn(page)).toEqual([])

  // It is on the page, as the preview shows.
  await page.getByRole('button', { name: 'Preview' }).click()
  const label = page.frameLocator('iframe[title="Preview of the page"]').locator('.label')
  await expect(label).toHaveText('Parts of this text were generated with artificial intelligence.')

  // In the newsroom's own words, from the settings.
  await press(page, 'Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('textbox', { name: 'Of a partly generated text' }).fill('Written with a machine.')
  await settings.getByRole('button', { name: /Place on the page/ }).click()
  await page.getByRole('option', { name: 'Below the text' }).click()
  expect(await violationsIn(page)).toEqual([])
  await press(page, 'Escape')
  await expect(label).toHaveText('Written with a machine.')

  await page.getByRole('button', { name: 'Article fields' }).click()
  await expect(entry).toContainText('Readers see: Written with a machine.')

  // It can be hidden, and the checks then ask why.
  await entry.getByRole('button', { name: /Label for generated text/ }).click()
  await page.getByRole('option', { name: 'Never' }).click()
  await expect(entry).toContainText('Readers see no label.')
  await press(page, 'Control+Alt+a')
  const warning = page.getByText('64% of the words are a generator’s, and readers are not told.')
  await expect(warning.first()).toBeVisible()
  await saved(page)
  const client = await lede.host.client()
  const exported = await client.call('export.render', { ...insisting, id, format: 'html' })
  expect(String(exported.content)).not.toContain('Written with a machine.')
})

const dated = { headline: 'Flood', publishedAt: '2026-03-18T09:00:00+01:00', timeZone: 'Europe/Berlin' }
const insisting = { text: 'suggested', insist: true, reason: 'A test' } as const
