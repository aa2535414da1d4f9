import type { Page } from '@playwright/test'
import { writeHouseFile } from '#shared/checks/house/file.ts'
import { houseRuleSchema } from '#shared/checks/house/rule.ts'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { activate, openDraft, runCommand } from './editing.ts'
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
  const writing = await opened(ben.page)
  const words = writing.getByRole('textbox', { name: 'Words' })

  // What somebody began for themselves stays theirs, although a newsroom is joined meanwhile.
  await writing.getByRole('button', { name: 'New rule…' }).press('Enter')
  await words.fill('mine alone')
  const chief = await daily.take(ben, 'chief')
  await expect(writing).toContainText('Your own · on this computer')
  await ben.page.keyboard.press('Control+Enter')
  await expect(writing.getByRole('button', { name: /The Daily/ })).toBeVisible()
  const kept = await chief.call('rules.read', {})
  expect(kept.text).toContain('mine alone')
  expect(kept.newsroom?.text).not.toContain('mine alone')

  const administrator = await daily.take(ann, 'administrator')
  const id = await ann.add(story({ headline: 'Ferry', summary: 'It sails.' }, ['They utilize the ferry.']))
  await openDraft(ann.page, id)

  // The chief writes it, tries it on the drafts and switches it on.
  await expect(writing).toContainText('What you change here changes at every desk of the newsroom.')
  await expect(writing).toContainText('There are no rules yet.')
  expect(await violationsIn(ben.page)).toEqual([])
  await writing.getByRole('button', { name: 'New rule…' }).press('Enter')
  await words.fill('utilize')
  await writing.getByRole('textbox', { name: 'What to write instead' }).fill('use')
  await writing.getByRole('textbox', { name: 'Where that stands' }).fill('Style book, 3')
  // A role that is lost and given back while the form is open costs nothing of what was written.
  await expect(writing).toContainText('The Daily · for all desks')
  await administrator.call('newsroom.appoint', { person: 'Ben Okri', role: 'reporter', desks: ['Sport'] })
  await expect(writing).toContainText('Chiefs and administrators of the newsroom change these rules.')
  await expect(writing.getByRole('button', { name: 'Save' })).toBeDisabled()
  expect(await violationsIn(ben.page)).toEqual([])
  await administrator.call('newsroom.appoint', { person: 'Ben Okri', role: 'administrator', desks: ['Sport'] })
  await expect(writing.getByRole('button', { name: 'Save' })).toBeEnabled()
  await expect(words).toHaveValue('utilize')
  await chief.call('newsroom.appoint', { person: 'Ann Lee', role: 'reporter', desks: ['Sport', 'Politics'] })
  await writing.getByRole('button', { name: 'Try on the drafts…' }).press('Enter')
  await activate(writing.getByRole('button', { name: 'Switch on' }))
  await expect(writing.getByRole('checkbox', { name: 'On: utilize' })).toBeChecked()

  // It applies at another desk, where it can be read but not changed, beside that desk's own rules.
  await ann.page.keyboard.press('Control+Alt+a')
  const pane = ann.page.getByRole('complementary', { name: 'Checks' })
  await expect(pane.getByRole('listitem').filter({ hasText: 'House rule: “utilize”.' })).toHaveCount(1)
  const reading = await opened(ann.page)
  await expect(reading).toContainText('Chiefs and administrators of the newsroom change these rules.')
  await expect(reading.getByRole('checkbox', { name: 'On: utilize' })).toBeDisabled()
  await expect(reading).toContainText('Source: Style book, 3')
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

  // A desk that goes takes nothing with it that is being written.
  await reading.getByRole('button', { name: /The Daily/ }).press('Enter')
  await ann.page.getByRole('option', { name: /Your own/ }).press('Enter')
  await reading.getByRole('button', { name: 'New rule…' }).press('Enter')
  await reading.getByRole('textbox', { name: 'Words' }).fill('make use of')
  await ann.page.context().setOffline(true)
  process.kill(ann.host.deskPid(), 'SIGKILL')
  await ann.page.keyboard.press('Control+Enter')
  await expect(ann.page.getByRole('alert').filter({ hasText: 'The desk is not running' })).toBeVisible()
  await expect(reading.getByRole('textbox', { name: 'Words' })).toHaveValue('make use of')
  await ann.page.context().setOffline(false)
})
