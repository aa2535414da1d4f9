import type { Page } from '@playwright/test'
import { texts as de } from '#renderer/locales/de/index.ts'
import { texts as en } from '#renderer/locales/en/index.ts'
import { story } from '#tests/helpers/story.ts'
import { longStory } from './copy.ts'
import { type Desk, type SentFile, test } from './desks.ts'
import { activate, openDraft } from './editing.ts'
import { dropFiles } from './files.ts'
import { expect } from './fixture.ts'
import { lookName, looks, Screens } from './screens.ts'

for (const look of looks) {
  const name = lookName(look)
  const words = look.locale === 'de-DE' ? de : en

  test.describe(name, () => {
    test.use({ contextOptions: look })
    test.setTimeout(180_000)

    test('nothing stands in anyone’s way of handing a story over', async ({ desks: { ann, ben } }, info) => {
      const screens = new Screens(ann.page, info, name)
      const id = await ann.add({ ...longStory, status: 'draft' })
      await openDraft(ann.page, id)
      await ann.page.keyboard.press('Control+Shift+s')
      const dialog = ann.page.getByRole('dialog')
      await dialog.getByRole('textbox').fill('Bitte die Zahl im zweiten Absatz prüfen.\nDanke!')
      await screens.look('60 send')
      await ann.page.keyboard.press('Escape')
      const other = await ann.add(story({ headline: 'Rates stay', language: 'en' }, ['No change.']))
      const [first, second] = [await written(ann, id), await written(ann, other)]
      await ben.host.client().then((client) => client.call('packages.open', { bytes: first.content }))
      await typeInto(ann.page, 'früh')
      await openDraft(ben.page, id)
      await typeInto(ben.page, 'spät')
      const back = await written(ben, id)
      await dropFiles(ann.page, [back])
      await expect(dialog.getByRole('heading', { level: 3 })).toBeVisible()
      await screens.look('61 a package')
      await activate(dialog.getByRole('button').last())
      const conflicts = ann.page.getByRole('tab', { name: words.review.parts.merge })
      // An error in their place is named by the test that fails.
      await expect(conflicts.or(ann.page.getByRole('alert')).first()).toHaveText(/^(Conflicts|Konflikte)/)
      await expect(conflicts).toBeVisible()
      await screens.look('62 conflicts')
      const cards = ann.page.getByRole('article', { name: words.merge.conflict.split(':')[0] ?? '' })
      await activate(cards.first().getByRole('toolbar').getByRole('button').first())
      await ann.page.locator('details').first().locator('summary').click()
      await screens.look('63 one is settled')
      await ann.page.keyboard.press('Control+Shift+e')
      await expect(ann.page.getByTestId('export-checks')).toBeVisible()
      await screens.look('64 conflicts before an export')
      await ann.page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await dropFiles(ann.page, [back, second, { name: 'mail.lede', content: second.content.slice(0, 300) }])
      await expect(dialog.getByRole('alert')).toBeVisible()
      await screens.look('65 several packages')
    })
  })
}

/** A draft as a package, without the window. */
async function written({ host }: Desk, id: string): Promise<SentFile & { content: Uint8Array<ArrayBuffer> }> {
  const client = await host.client()
  const { name, bytes } = await client.call('packages.write', { id, note: 'Der zweite Absatz ist neu.' })
  return { name, content: new Uint8Array(bytes) }
}

/** Writes a word in the place of the headline's last and at two places of the body. */
async function typeInto(page: Page, word: string): Promise<void> {
  const lines = page.getByRole('main').getByRole('textbox')
  await lines.nth(1).press('End')
  await page.keyboard.press('Control+Backspace')
  await page.keyboard.type(word)
  const paragraphs = page.locator('.body-text > p')
  for (const index of [0, 1]) {
    await paragraphs.nth(index).click()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.type(word)
  }
  await expect(page.locator('[data-save="saved"]')).toBeVisible()
}
