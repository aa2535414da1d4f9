import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { wxr, wxrItem } from '#tests/desk/archive/wxr-text.ts'
import { chooserOf, dropFiles } from './files.ts'
import { expect, test } from './fixture.ts'
import { layoutFaults } from './layout/measure.ts'

const items = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    wxrItem({
      title: `Ferry ${at + 1}`,
      'wp:post_id': String(at + 1),
      'content:encoded': 'It sails on Monday.\n\n[poll id="3"]',
    }),
  ).join('')

test('an archive is taken over: chosen, read in the background, reported; chosen again, nothing comes twice', async ({
  lede,
}) => {
  const { page, host } = lede
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  const dialog = page.getByRole('dialog', { name: 'Take over an archive' })
  const choose = async (count: number) => {
    const chooser = await chooserOf(page, () => dialog.getByRole('button', { name: 'Choose a file…' }).click())
    await chooser.setFiles({ name: 'export.xml', mimeType: 'text/xml', buffer: Buffer.from(wxr(items(count))) })
  }
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('Take over an archive')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Choose a folder…' })).toBeVisible()
  await choose(60)
  const report = dialog.getByRole('region', { name: 'Report' })
  await expect(report).toContainText('New in the library: 60')
  await expect(report).toContainText('Unknown shortcodes (the text in them stays) “poll”: 60')
  await expect(report).toContainText('for example Ferry 1')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the report…' }).click()
  expect((await download).suggestedFilename()).toBe('Report on export.xml.txt')
  await dialog.getByRole('button', { name: 'Another archive' }).click()
  await choose(62)
  await expect(report).toContainText('New in the library: 2')
  await expect(report).toContainText('In the library already: 60')
  await dialog.getByRole('button', { name: 'Done' }).click()
  const client = await host.client()
  expect(await client.call('drafts.list', { view: 'published' })).toMatchObject({ total: 62 })

  // A stopped import waits, also for the next window, and can be resumed.
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('Take over an archive')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Another archive' }).click()
  await choose(3_000)
  await expect(dialog).toContainText('It goes on when this dialog is closed.')
  expect(await layoutFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog).toContainText('export.xml is not taken over whole')
  await page.reload()
  await page.getByRole('button', { name: 'Show the report' }).click()
  await dialog.getByRole('button', { name: 'Forget it' }).click()
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeVisible()
})

test('a zip file that is dropped is taken over as an archive, a package under that name is none', async ({ lede }) => {
  const { page, host } = lede
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  const bytes = zipSync({ 'export/wxr.xml': strToU8(wxr(items(2))), 'content/a.md': strToU8('# A\n\nB.') })
  await dropFiles(page, [
    { name: 'export.zip', content: bytes },
    { name: 'wire.txt', content: 'Harbour opens\n\nOSLO (AP) — The harbour opened on Monday after a year of work.' },
  ])
  const dialog = page.getByRole('dialog', { name: 'Take over an archive' })
  await expect(dialog.getByRole('region', { name: 'Report' })).toContainText('New in the library: 2')
  await dialog.getByRole('button', { name: 'Done' }).click()
  // The other dropped files come after it.
  await expect(page.getByRole('dialog')).toContainText('Harbour opens')
  await page.keyboard.press('Escape')
  const client = await host.client()
  expect(await client.call('drafts.list', { view: 'published' })).toMatchObject({ total: 2 })

  await dropFiles(page, [{ name: 'sent.zip', content: zipSync({ 'manifest.json': strToU8('{}') }) }])
  // A person who opens a package is asked for a name first.
  await expect(page.getByRole('dialog', { name: 'Who are you?' })).toBeVisible()
  await expect(dialog).toBeHidden()
})

test('what lands in the watched folder comes in, and is said', async ({ lede }) => {
  const { page } = lede
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  const folder = mkdtempSync(join(tmpdir(), 'lede-watched-'))
  await page.keyboard.press('Control+,')
  const field = page.getByLabel('Watched folder')
  await field.fill('wire')
  await expect(page.getByText('The whole path, such as')).toBeVisible()
  await field.fill(folder)
  await page.keyboard.press('Escape')
  writeFileSync(
    join(folder, 'ferry.txt'),
    'Harbour ferry to sail again\n\nThe old harbour ferry will sail again from Monday.\n',
  )
  await page.getByText('ferry.txt came in.').waitFor()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('tab', { name: 'Harbour ferry to sail again' })).toBeVisible()
  expect(readdirSync(join(folder, 'taken'))).toEqual(['ferry.txt'])
  rmSync(folder, { recursive: true })
})
