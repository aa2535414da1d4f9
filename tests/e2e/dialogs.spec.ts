import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { bodyIn, openDraft, runCommand } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

interface Asked {
  /** The command that opens it, by the beginning of its name. */
  command: string
  /** Its main button, if it is not enabled at once. */
  main?: string
  /** What is typed at the focus, replacing what is there. */
  typed?: string
  /** The outcome, besides that the dialog has closed. */
  outcome?(page: Page): Promise<unknown>
}

const file = (page: Page, name: RegExp) => expect(page.getByText(name).first()).toBeVisible()

/**
 * Dialogs by their commands: those that ask for something, and those in which every change takes
 * effect at once.
 */
const dialogs: readonly Asked[] = [
  { command: 'Settings' },
  { command: 'Keyboard shortcuts', typed: 'Undo' },
  { command: 'Snippets' },
  { command: 'New from template' },
  { command: 'Keep a version', typed: 'Before the desk' },
  { command: 'Save as template', typed: 'Ferries', outcome: (page) => file(page, /“?Ferries/) },
  { command: 'Table', typed: '5', outcome: (page) => expect(bodyIn(page).locator('tr')).toHaveCount(5) },
  { command: 'Export', main: 'Save file …', outcome: (page) => file(page, /Ferry\.html is saved/) },
  { command: 'Send as a package', typed: 'For the desk', outcome: (page) => file(page, /\.lede/) },
  {
    command: 'Change status',
    outcome: (page) => expect(page.getByRole('button', { name: 'Status: In review' })).toBeVisible(),
  },
]

test('Ctrl+Enter confirms each dialog from where its focus is, and a note goes along into a package', async ({
  lede,
}) => {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  const person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } as const
  await client.call('settings.write', { settings: { ...settings, profile: person } })
  const published = { publishedAt: '2026-11-20T09:30:00+00:00', timeZone: 'Europe/London' }
  await openDraft(page, await lede.add(story({ headline: 'Ferry', ...published }, ['It sails.'])))
  await bodyIn(page).click()
  const dialog = page.getByRole('dialog')
  for (const { command, main, typed, outcome } of dialogs) {
    await bodyIn(page).focus()
    await runCommand(page, command)
    await expect(dialog.getByRole('heading').first()).toBeVisible()
    if (command === 'Send as a package') await dialog.getByRole('checkbox').first().press('Space')
    if (typed !== undefined) {
      await dialog.getByRole('textbox').or(dialog.getByRole('searchbox')).first().fill(typed)
    }
    if (main !== undefined) await expect(dialog.getByRole('button', { name: main })).toBeEnabled()
    await page.keyboard.press('Control+Enter')
    await expect(dialog, command).toBeHidden()
    await outcome?.(page)
  }
  await page.keyboard.press('Control+Alt+u')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Please check the times.')
  await dialog.getByRole('button', { name: /Send as a package/ }).click()
  await expect(dialog.getByRole('textbox', { name: /Note/ })).toHaveValue('Please check the times.')
})

test('all times about a story stand in its zone, which is named, and those of many stories in the computer’s', async ({
  lede,
}) => {
  const { page } = lede
  const embargoUntil = '2099-01-01T06:00:00+09:00'
  const id = await lede.add(
    story({ headline: 'Ferry', timeZone: 'Asia/Tokyo', embargoUntil, status: 'approved' }, ['It sails.']),
  )
  await openDraft(page, id)
  const banner = page.getByRole('status').filter({ hasText: 'Under embargo until' })
  await expect(banner).toContainText('06:00 GMT+9')
  await page.keyboard.press('Control+Shift+E')
  await expect(page.getByRole('dialog')).toContainText('06:00 GMT+9')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+u')
  await expect(page.getByRole('button', { name: /^Plan for/ })).toContainText('06:00 GMT+9')
  await page.keyboard.press('Escape')
  await runCommand(page, 'Keep a version')
  await expect(page.getByRole('dialog', { name: 'Keep a version' }).getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Early')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+Alt+r')
  await page.getByRole('tab', { name: 'Versions' }).click()
  await expect(page.getByRole('tabpanel').getByRole('time').first()).toHaveText(/GMT\+9$/)
  await page.keyboard.press('Control+Alt+t')
  await expect(page.getByRole('dialog')).toContainText('GMT+9')
  await page.keyboard.press('Escape')
  const here = await page.evaluate((until) => {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' }).formatToParts(new Date(until))
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  }, embargoUntil)
  await expect(page.getByRole('listbox', { name: 'Drafts' }).getByTitle(/Under embargo until/)).toHaveAttribute(
    'title',
    new RegExp(`${here}$`),
  )
})

test('a dialog that a screen reader opens has the focus, whatever moves meanwhile', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Ferry' }, ['It sails.'])))
  await page.evaluate(() => {
    document.body.style.transition = 'opacity 600s'
    getComputedStyle(document.body).opacity
    document.body.style.opacity = '0.9'
  })
  // As a screen reader does: without a pointer.
  await page.getByRole('button', { name: /^Status:/ }).evaluate((button: HTMLElement) => button.click())
  await expect(page.getByRole('dialog', { name: 'Change status' }).locator(':focus')).toHaveCount(1)
})

test('a key that is pressed before the frame after a dialog came is the dialog’s', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Ferry' }, ['It sails.'])))
  await page.evaluate(() => {
    window.requestAnimationFrame = (work) => window.setTimeout(() => work(performance.now()), 400)
    window.cancelAnimationFrame = (frame) => clearTimeout(frame)
  })
  await runCommand(page, 'Keep a version')
  const dialog = page.getByRole('dialog', { name: 'Keep a version' })
  await dialog.getByRole('textbox').fill('Before the desk')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
})
