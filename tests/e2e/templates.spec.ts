import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { blocksIn, lineIn, openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'

test('a story becomes a template, and others begin with it', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Interview with …', kicker: 'In person' }, ['Question', 'Answer']))
  await openDraft(page, id)
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('template')
  await page.getByRole('dialog').getByRole('option', { name: 'Save as template' }).click()
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
  await expect(name).toHaveValue('Interview with …')
  await name.fill('Interview')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“Interview” is a template now.')).toBeVisible()

  await page.keyboard.press('Control+Alt+Shift+N')
  const dialog = page.getByRole('dialog', { name: 'New from template' })
  await expect(dialog.getByText('English · Interview with …')).toBeVisible()
  await dialog.getByRole('button', { name: 'Rename Interview' }).click()
  await expect(dialog.getByRole('textbox').and(page.locator(':focus'))).toHaveValue('Interview')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Long interview')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: /^Long interview/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab')).toHaveCount(2)
  await expect(lineIn(page, 'Headline')).toHaveValue('Interview with …')
  await expect.poll(() => blocksIn(page)).toEqual(['Question', 'Answer'])
})

test('the library’s New menu has templates; they are deleted on demand only, and what is newer says so', async ({
  lede,
}) => {
  const { page, host } = lede
  const folder = join(host.folder, 'templates')
  await mkdir(folder)
  const newer = { format: 'lede-template/2', name: 'Live blog' }
  await writeFile(join(folder, '6f1c9a34-1111-4222-8333-444455556666.json'), JSON.stringify(newer))
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  await page.getByRole('button', { name: 'New', exact: true }).click()
  await page.getByRole('menuitem', { name: /New from template/ }).click()
  const dialog = page.getByRole('dialog', { name: 'New from template' })
  await expect(dialog.getByText('This template was saved with a newer Lede.')).toBeVisible()
  expect(await violationsIn(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Delete Live blog' }).click()
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(dialog.getByRole('button', { name: 'Delete Live blog' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Delete Live blog' }).click()
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(dialog.getByText('No templates yet')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
})
