import type { Page } from '@playwright/test'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { bodyIn, openDraft, press, runCommand } from './editing.ts'
import { expect } from './fixture.ts'

/** Presses Tab until the control with a name has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox', name: string | RegExp): Promise<void> {
  const control = page.getByRole('dialog').getByRole(role, { name })
  for (let tabs = 0; tabs < 20; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await press(page, 'Tab')
  }
  await expect(control).toBeFocused()
}

test('somebody joins, gives a story away and holds it without a pointer, also where it fails at first; a notification leads to the inbox', async ({
  desks: { ann, ben },
}) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  await daily.take(ben)
  const { page } = ann
  const id = await ann.add(story({ headline: 'Ferry aground' }, ['Nobody was hurt.']))
  await openDraft(page, id)

  await runCommand(page, 'Join a newsroom')
  const joining = page.getByRole('dialog', { name: 'Join a newsroom' })
  await expect(joining.getByRole('textbox', { name: 'Address' })).toBeFocused()
  await page.keyboard.type(daily.address)
  await tabTo(page, 'textbox', 'Invitation')
  await page.keyboard.type('worn-out')
  await press(page, 'Enter')
  await expect(joining.getByRole('alert')).toContainText('This invitation is not valid')
  // What was typed and the place in it are as they were.
  await expect(joining.getByRole('textbox', { name: 'Invitation' })).toBeFocused()
  await expect(joining.getByRole('textbox', { name: 'Address' })).toHaveValue(daily.address)
  expect(await violationsIn(page)).toEqual([])
  await press(page, 'Control+a')
  await page.keyboard.type(await daily.invite('chief'))
  await press(page, 'Enter')
  await expect(joining).toBeHidden()
  await (await ann.host.client()).call('newsroom.file', { id, desk: 'Sport' })

  // Ben looks at another window, and is told by the system.
  await ben.page.evaluate(() => {
    const told: Notification[] = []
    class Told {
      static permission = 'granted'
      onclick: (() => void) | null = null
      constructor() {
        told.push(this as unknown as Notification)
      }
    }
    Object.assign(window, { Notification: Told, told })
    document.hasFocus = () => false
  })
  await runCommand(page, 'Assign')
  const assigning = page.getByRole('dialog', { name: 'Assign the story' })
  await tabTo(page, 'button', /Who has it/)
  await press(page, 'Enter')
  await expect(page.getByRole('option', { name: 'Ben Okri' })).toBeVisible()
  await page.keyboard.type('Ben')
  await press(page, 'Enter')
  await tabTo(page, 'textbox', 'Note')
  await page.keyboard.type('By noon.')
  await press(page, 'Control+Enter')
  await expect(assigning).toBeHidden()
  await ben.page.waitForFunction(() => (window as unknown as { told: Notification[] }).told.length === 1)
  await ben.page.evaluate(() => (window as unknown as { told: { onclick(): void }[] }).told[0]?.onclick())
  await expect(ben.page.getByRole('dialog', { name: 'Inbox' })).toContainText('By noon.')

  await runCommand(page, 'Legal hold')
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.type('A letter has come')
  await press(page, 'Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('Legal hold by Ann Lee since')).toBeVisible()
  await expect(bodyIn(page)).toBeFocused()

  // Lifting takes the newsroom: without it the dialog says so, and keeps the reason.
  await daily.stop()
  await runCommand(page, 'Lift the legal hold')
  const lifting = page.getByRole('dialog', { name: 'Lift the legal hold' })
  await expect(lifting.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await page.keyboard.type('It was withdrawn')
  await press(page, 'Control+Enter')
  await expect(lifting.getByRole('alert')).toContainText('cannot be reached')
  await expect(lifting.getByRole('textbox', { name: 'Reason' })).toHaveValue('It was withdrawn')
  expect(await violationsIn(page)).toEqual([])
  await daily.start()
  await expect(async () => {
    await press(page, 'Control+Enter')
    await expect(lifting).toBeHidden({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByText('Legal hold by Ann Lee since')).toHaveCount(0)
  await daily.stop()
})
