import type { Page } from '@playwright/test'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { type Desk, test } from './desks.ts'
import { activate, blocksIn, bodyIn, openDraft, press, runCommand } from './editing.ts'
import { expect } from './fixture.ts'

const lines = ['The ferry ran aground today.', 'Nobody was hurt.']
const markIn = (page: Page) => page.locator('[data-newsroom]')

async function join({ page }: Desk, { address, invite }: { address: string; invite: string }): Promise<void> {
  await runCommand(page, 'Join a newsroom')
  const dialog = page.getByRole('dialog', { name: 'Join a newsroom' })
  const field = dialog.getByRole('textbox', { name: 'Address' })
  await expect(field).toBeFocused()
  await field.fill('news.example')
  await dialog.getByRole('textbox', { name: 'Invitation' }).fill('wrong')
  await field.fill(`lede join ${address} ${invite} --name "…"`)
  await expect(field).toHaveValue(address)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

async function typeAtEnd(page: Page, index: number, text: string): Promise<void> {
  await bodyIn(page).locator('p').nth(index).click()
  await press(page, 'End')
  await page.keyboard.type(text)
}

async function rewrite(page: Page, index: number, text: string): Promise<void> {
  await bodyIn(page).locator('p').nth(index).click()
  await press(page, 'Home', 'Shift+End')
  await page.keyboard.type(text)
}

test('two people join a newsroom, write in one story, are apart for a while, and settle what both rewrote', async ({
  desks: { ann, ben },
}) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  const id = await ann.add(story({ headline: 'Ferry aground' }, lines))
  await openDraft(ann.page, id)
  await expect(markIn(ann.page)).toHaveCount(0)

  await runCommand(ann.page, 'Join a newsroom')
  const joining = ann.page.getByRole('dialog', { name: 'Join a newsroom' })
  await joining.getByRole('textbox', { name: 'Address' }).fill('http://news.example')
  await joining.getByRole('textbox', { name: 'Invitation' }).fill('x')
  await ann.page.keyboard.press('Control+Enter')
  await expect(joining.getByRole('alert')).toContainText('is no address of a newsroom')
  await ann.page.keyboard.press('Escape')
  for (const desk of [ann, ben]) await join(desk, { address: daily.address, invite: await daily.invite() })

  await runCommand(ann.page, 'File to')
  const filing = ann.page.getByRole('dialog', { name: 'File to a desk' })
  await expect(filing.getByRole('button', { name: 'Sport' })).toBeVisible()
  expect(await violationsIn(ann.page)).toEqual([])
  await ann.page.keyboard.press('Control+Enter')
  await expect(filing).toBeHidden()
  await expect(markIn(ann.page)).toHaveText('Sport')

  await expect(ben.page.getByText('Ferry aground').first()).toBeVisible()
  await openDraft(ben.page, id)
  await expect.poll(() => blocksIn(ben.page)).toEqual(lines)
  await expect(ann.page.getByRole('button', { name: 'Also open with Ben Okri' })).toBeVisible()
  expect(await violationsIn(ann.page)).toEqual([])
  await typeAtEnd(ben.page, 1, ' Police are investigating.')
  await expect.poll(() => blocksIn(ann.page)).toEqual([lines[0], 'Nobody was hurt. Police are investigating.'])
  await expect(markIn(ben.page)).toHaveAttribute('data-newsroom', 'kept')

  await daily.stop()
  await rewrite(ann.page, 0, 'A captain fell asleep.')
  await rewrite(ben.page, 0, 'Fog hid the sandbank.')
  for (const { page } of [ann, ben]) await expect(markIn(page)).toHaveText('Not in the newsroom yet')
  expect(await violationsIn(ann.page)).toEqual([])
  await daily.start()
  for (const { page } of [ann, ben]) {
    await expect(markIn(page)).toHaveText('Sport')
    // It comes with the merge of the second one to reconnect.
    await expect(page.getByText('1 conflict between the versions of')).toBeVisible()
    await page.keyboard.press('Control+Alt+k')
    const card = page.getByRole('article', { name: 'Conflict: In the text' })
    await expect(card).toContainText('A captain fell asleep.')
    await expect(card).toContainText('Fog hid the sandbank.')
  }
  await expect.poll(() => blocksIn(ann.page)).toEqual(await blocksIn(ben.page))

  await runCommand(ben.page, 'Leave the newsroom')
  await expect(ben.page.getByRole('alertdialog')).not.toContainText('never sent')
  expect(await violationsIn(ben.page)).toEqual([])
  await activate(ben.page.getByRole('alertdialog').getByRole('button', { name: 'Leave', exact: true }))
  await expect(ben.page.getByText('You have left the newsroom.')).toBeVisible()
  await expect(markIn(ben.page)).toHaveCount(0)
  await expect(ann.page.getByRole('button', { name: 'Also open with Ben Okri' })).toHaveCount(0)
  await daily.stop()
})
