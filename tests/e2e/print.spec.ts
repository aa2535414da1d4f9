import type { Page } from '@playwright/test'
import { eventsOf } from '#shared/review/workflow/log.ts'
import { openDraft as draftOf, story } from '#tests/helpers/story.ts'
import { lineIn, openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

/**
 * Stops the printer: what it would print stays until the printing is declared over. The returned
 * function gives what was to be printed.
 */
async function holdPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const copy = document.querySelector('.manuscript')?.cloneNode(true)
      if (copy instanceof HTMLElement) {
        copy.dataset.testid = 'printed'
        document.body.append(copy)
      }
    }
  })
}

const full = story(
  {
    headline: 'Harbour reopens',
    slugline: 'HARBOUR',
    bylines: ['Ann Lee', 'Tom Ray'],
    category: 'Economy',
    keywords: ['Ships', 'Storm'],
    editorNote: 'Photo follows',
    timeZone: 'Europe/Berlin',
    dateline: { place: 'KIEL', region: null, country: null, date: null, agency: 'dpa', text: null },
  },
  ['Ships enter again.', 'The storm is over.'],
)

test('a story is printed as a manuscript, and nothing else of the window with it', async ({ lede }, info) => {
  const { page } = lede
  await holdPrinter(page)
  const wide = Array.from({ length: 12 }, (_, index) => ({
    type: 'tableCell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: `1,234,${100 + index}` }] }],
  }))
  const table = { type: 'table', content: [{ type: 'tableRow', content: wide }] }
  await openDraft(
    page,
    await lede.add({ ...full, body: { ...full.body, content: [...(full.body.content ?? []), table] } }),
  )
  await page.keyboard.press('Control+Alt+Shift+P')
  const sheet = page.getByTestId('printed')
  await expect(sheet).toHaveCount(1)
  await expect(sheet).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(page.locator('#root')).toBeHidden()
  for (const text of ['HARBOUR', 'Draft', 'Economy', 'Ships, Storm', 'Photo follows', '19 words', 'Ann Lee, Tom Ray'])
    await expect(sheet).toContainText(text)
  await expect(sheet.locator('article')).toContainText(/KIEL \(dpa\).*Ships enter again\./)
  await page.screenshot({ path: info.outputPath('manuscript.png') })
  // The page with the wide table is in landscape.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  const turned = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, width, height]) => Number(width) > Number(height),
  )
  expect(turned[0]).toBe(false)
  expect(turned).toContain(true)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByTestId('manuscript')).toHaveCount(0)
  await expect(lineIn(page, 'Headline')).toBeVisible()
})

test('a story under embargo is printed only when somebody insists, and its history says so', async ({ lede }) => {
  const { page, host } = lede
  await holdPrinter(page)
  const id = await lede.add({ ...full, embargoUntil: '2099-01-01T06:00:00+01:00' })
  await openDraft(page, id)
  await page.keyboard.press('Control+Alt+Shift+P')
  const ask = page.getByRole('alertdialog', { name: 'This story is under embargo' })
  await expect(ask).toBeVisible()
  await ask.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(ask).toHaveCount(0)
  await expect(page.getByTestId('printed')).toHaveCount(0)
  await page.keyboard.press('Control+Alt+Shift+P')
  await ask.getByRole('button', { name: 'Print all the same' }).click()
  await page.getByRole('dialog', { name: 'Who are you?' }).getByRole('textbox', { name: 'Name' }).fill('Ann Lee')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('printed')).toContainText('Embargoed until')
  const client = await host.client()
  const { doc } = await draftOf(client, id)
  expect(eventsOf(doc).map(({ kind }) => kind)).toContain('override')
})
