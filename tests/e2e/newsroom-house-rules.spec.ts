import type { Page } from '@playwright/test'
import { writeHouseFile } from '#shared/checks/house/file.ts'
import { houseRuleSchema } from '#shared/checks/house/rule.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { openDraft, runCommand } from './editing.ts'
import { expect } from './fixture.ts'

const opened = async (page: Page) => {
  await runCommand(page, 'House rules')
  return page.getByRole('dialog')
}

test('a chief writes a rule for all desks: it counts at each, is read there, and nobody’s change is lost', async ({
  desks: { ann, ben },
}) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  const chief = await daily.take(ben, 'chief')
  await daily.take(ann)
  const id = await ann.add(story({ headline: 'Ferry', summary: 'It sails.' }, ['They utilize the ferry.']))
  await openDraft(ann.page, id)

  // The chief writes it, tries it on the drafts and switches it on.
  const writing = await opened(ben.page)
  await expect(writing.getByRole('button', { name: /The Daily/ })).toBeVisible()
  await expect(writing).toContainText('What you change here changes at every desk of the newsroom.')
  await expect(writing).toContainText('There are no rules yet.')
  expect(await violationsIn(ben.page)).toEqual([])
  await writing.getByRole('button', { name: 'New rule…' }).press('Enter')
  await writing.getByRole('textbox', { name: 'Words' }).fill('utilize')
  await writing.getByRole('textbox', { name: 'What to write instead' }).fill('use')
  await writing.getByRole('button', { name: 'Try on the drafts…' }).press('Enter')
  await ben.page.keyboard.press('Control+Enter')
  await expect(writing.getByRole('checkbox', { name: 'On: utilize' })).toBeChecked()

  // It applies at another desk, where it can be read but not changed, beside that desk's own rules.
  await ann.page.keyboard.press('Control+Alt+a')
  const pane = ann.page.getByRole('complementary', { name: 'Checks' })
  await expect(pane.getByRole('listitem').filter({ hasText: 'House rule: “utilize”.' })).toHaveCount(1)
  const reading = await opened(ann.page)
  await expect(reading).toContainText('Chiefs and administrators of the newsroom change these rules.')
  await expect(reading.getByRole('checkbox', { name: 'On: utilize' })).toBeDisabled()
  await expect(reading.getByRole('button', { name: 'New rule…' })).toHaveCount(0)
  expect(await violationsIn(ann.page)).toEqual([])
  await reading.getByRole('button', { name: /The Daily/ }).press('Enter')
  await ann.page.getByRole('option', { name: /Your own/ }).press('Enter')
  await expect(reading.getByRole('checkbox', { name: /^On: at the end of the day/ })).toBeChecked()
  await expect(reading.getByRole('button', { name: 'New rule…' })).toBeVisible()
  await reading.getByRole('button', { name: /Your own/ }).press('Enter')
  await ann.page.getByRole('option', { name: /The Daily/ }).press('Enter')

  // Somebody else changes it while the chief is writing: the window says so, and replaces nothing
  // unasked.
  await writing.getByRole('button', { name: 'Edit the rule: utilize' }).press('Enter')
  await writing.getByRole('textbox', { name: 'Why', exact: true }).fill('Plain words.')
  const { newsroom } = await chief.call('rules.read', {})
  const before = newsroom?.text ?? ''
  const [rule] = JSON.parse(before).rules
  const after = writeHouseFile({ revision: 0, rules: [houseRuleSchema.parse({ ...rule, instead: 'apply' })] })
  await chief.call('rules.write', { whose: 'newsroom', before, after })
  await expect(writing).toContainText('Somebody else has changed this rule meanwhile: utilize → apply')
  expect(await violationsIn(ben.page)).toEqual([])
  await ben.page.keyboard.press('Control+Enter')
  await expect(
    ben.page.getByRole('alert').filter({ hasText: '“utilize” was changed elsewhere meanwhile.' }),
  ).toBeVisible()
  await writing.getByRole('button', { name: 'Keep mine in its place' }).press('Enter')
  await writing.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(writing.getByRole('button', { name: 'Edit the rule: utilize' })).toContainText('Plain words.')
  await expect(reading).toContainText('Plain words.')

  // Offline the rules apply in their last known state, with its date, and cannot be changed.
  await daily.stop()
  await expect(reading).toContainText('The newsroom cannot be reached: these are its rules as of')
  await expect(writing.getByRole('checkbox', { name: 'On: utilize' })).toBeDisabled()
  expect(await violationsIn(ben.page)).toEqual([])
})
