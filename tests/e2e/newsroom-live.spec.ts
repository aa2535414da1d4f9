import type { Page } from '@playwright/test'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { activate, blocksIn, bodyIn, openDraft, press, runCommand } from './editing.ts'
import { expect } from './fixture.ts'

const lines = ['The ferry ran aground today.', 'Nobody was hurt.', 'Police are investigating.']
/** The paragraph of the body that shows the other person's caret. */
const caretIn = (page: Page) => bodyIn(page).locator('p:has(.other-caret)')

test('two people write in one story and see each other where they are', async ({ desks: { ann, ben } }) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  const id = await ann.add(story({ headline: 'Ferry aground' }, lines))
  const second = await ann.add(story({ headline: 'Second story' }, ['Something else.']))
  const anns = await daily.take(ann)
  for (const each of [id, second]) await anns.call('newsroom.file', { id: each, desk: 'Sport' })
  await daily.take(ben)
  await openDraft(ann.page, id)
  await expect(ben.page.getByText('Ferry aground').first()).toBeVisible()
  // In the list before it is opened.
  await expect(ben.page.getByRole('option', { name: /Ferry aground.*Also open with Ann Lee/ })).toBeVisible()
  await openDraft(ben.page, id)

  await bodyIn(ann.page).locator('p').nth(1).click()
  await press(ann.page, 'End')
  await expect(caretIn(ben.page)).toHaveText('Nobody was hurt.')
  await expect(ben.page.locator('.other-flag')).toHaveAttribute('title', 'Ann Lee')
  await ann.page.keyboard.type(' Divers are on their way.')
  await expect(caretIn(ben.page)).toHaveText('Nobody was hurt. Divers are on their way.')

  // Undo takes back only one's own words, and carets stay with their text.
  await bodyIn(ben.page).locator('p').nth(0).click()
  await press(ben.page, 'Home')
  await ben.page.keyboard.type('Late: ')
  await expect(caretIn(ann.page)).toHaveText('Late: The ferry ran aground today.')
  await expect(caretIn(ben.page)).toHaveText('Nobody was hurt. Divers are on their way.')
  await press(ben.page, 'Control+z')
  await expect.poll(() => blocksIn(ann.page)).toEqual([lines[0], 'Nobody was hurt. Divers are on their way.', lines[2]])

  await press(ann.page, 'Shift+Home')
  await expect(bodyIn(ben.page).locator('.other-selection')).toHaveText('Nobody was hurt. Divers are on their way.')
  await ann.page.locator('[data-line="headline"]').click()
  await press(ann.page, 'End', 'Shift+Home')
  await expect(ben.page.locator('.story-line .other-selection')).toHaveText('Ferry aground')
  await expect(caretIn(ben.page)).toHaveCount(0)
  expect(await violationsIn(ben.page)).toEqual([])

  // Ben follows Ann, to another story too, until he writes himself.
  await activate(ben.page.getByRole('button', { name: 'Also open with Ann Lee' }))
  await activate(ben.page.getByRole('menuitem', { name: 'Follow Ann Lee' }))
  const following = ben.page.getByText('You follow Ann Lee').and(ben.page.locator(':not(.sr-only)'))
  await expect(following).toBeVisible()
  // The button's hint disappears.
  await bodyIn(ben.page).focus()
  await expect(ben.page.getByRole('tooltip')).toHaveCount(0)
  expect(await violationsIn(ben.page)).toEqual([])
  await openDraft(ann.page, second)
  await expect.poll(() => blocksIn(ben.page)).toEqual(['Something else.'])
  await expect(ben.page.getByRole('tab', { name: 'Second story, Also open with Ann Lee' })).toBeVisible()
  const again = async () => {
    await expect(following).toBeHidden()
    await runCommand(ben.page, 'Follow somebody')
    await expect(following).toBeVisible()
  }
  await bodyIn(ben.page).click()
  await again()
  await expect(ben.page.locator('.sr-only', { hasText: 'You follow Ann Lee' })).toBeAttached()
  // By the same command, which is available without the story, and by Escape from anywhere.
  await runCommand(ben.page, 'Follow somebody')
  await expect(ben.page.getByText('You no longer follow Ann Lee.')).toBeAttached()
  await again()
  await press(ben.page, 'Shift', 'Escape')
  await again()
  // By the button, after which the text has the focus; by writing; by moving to another story.
  await ben.page.getByRole('button', { name: 'Stop following' }).focus()
  await press(ben.page, 'Enter')
  await expect(bodyIn(ben.page)).toBeFocused()
  await again()
  await ben.page.keyboard.type('x')
  await again()
  await openDraft(ben.page, id)
  await expect(following).toBeHidden()
  expect(await blocksIn(ben.page)).toEqual([lines[0], 'Nobody was hurt. Divers are on their way.', lines[2]])
  await openDraft(ben.page, second)
  await again()

  // Whoever is hidden is not followed, and appears where they are once they show themselves.
  await bodyIn(ann.page).click()
  await expect(ben.page.locator('.other-caret')).toHaveCount(1)
  await runCommand(ann.page, 'Settings')
  await ann.page.getByText('Show others in the newsroom').click()
  await expect(ben.page.locator('.other-caret')).toHaveCount(0)
  await expect(ben.page.getByRole('button', { name: 'Also open with Ann Lee' })).toHaveCount(0)
  await expect(ben.page.getByText('You no longer follow Ann Lee, who cannot be seen')).toBeVisible()
  await expect(following).toBeHidden()
  await ann.page.getByText('Show others in the newsroom').click()
  await expect(ben.page.locator('.other-caret')).toHaveCount(1)
  await daily.stop()
})

test('whoever may only read a story reads it as it is written, and is told why', async ({ desks: { ann, ben } }) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  const id = await ann.add(story({ headline: 'Ferry aground' }, lines))
  const anns = await daily.take(ann, 'administrator')
  await anns.call('newsroom.file', { id, desk: 'Sport' })
  await daily.take(ben, 'reader')
  await expect(ben.page.getByText('Ferry aground').first()).toBeVisible()
  await openDraft(ben.page, id)
  await expect(ben.page.getByText('you may read this story, not change it')).toBeVisible()
  await expect(bodyIn(ben.page)).toHaveAttribute('contenteditable', 'false')
  await openDraft(ann.page, id)
  await bodyIn(ann.page).locator('p').nth(1).click()
  await press(ann.page, 'End')
  await ann.page.keyboard.type(' Yet.')
  await expect.poll(() => blocksIn(ben.page)).toEqual([lines[0], 'Nobody was hurt. Yet.', lines[2]])
  await expect(caretIn(ben.page)).toHaveText('Nobody was hurt. Yet.')
  await anns.call('newsroom.appoint', { person: 'Ben Okri', role: 'chief', desks: ['Sport'] })
  await expect(bodyIn(ben.page)).toHaveAttribute('contenteditable', 'true')
  await expect(ben.page.getByText('you may read this story, not change it')).toBeHidden()
  await daily.stop()
})
