import type { Page } from '@playwright/test'
import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { activate, bodyIn, openDraft, press } from './editing.ts'
import { expect } from './fixture.ts'

/** The button of a window's inbox when nothing in it is unread. */
const inboxOf = (page: Page) => page.locator('[data-pane="header"]').getByRole('button', { name: 'Inbox', exact: true })

test('a draft goes to one colleague by way of the newsroom, by keyboard, also from a desk that is away, and comes back', async ({
  desks: { ann, ben },
}) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  await daily.take(ann)
  await daily.take(ben, 'reader')
  const id = await ann.add(story({ headline: 'Ferry aground' }, ['Nobody was hurt.']))
  await openDraft(ann.page, id)
  await bodyIn(ann.page).click()
  await press(ann.page, 'Control+End')
  await ann.page.keyboard.type(' More soon.')

  // The newsroom is away: the package waits here, and both places say so.
  await daily.stop()
  await press(ann.page, 'Control+Shift+s')
  const sending = ann.page.getByRole('dialog', { name: 'Send as a package' })
  await expect(sending.getByRole('textbox', { name: 'Note' })).toBeFocused()
  await ann.page.keyboard.type('Please check.')
  await press(ann.page, 'Shift+Tab')
  await expect(sending.getByRole('button', { name: 'To' })).toBeFocused()
  await press(ann.page, 'Enter')
  await ann.page.getByRole('option', { name: 'Ben Okri' }).press('Enter')
  await expect(sending.getByText(/Only Ben Okri gets it.*the package waits on this computer/)).toBeVisible()
  expect(await violationsIn(ann.page)).toEqual([])
  await press(ann.page, 'Control+Enter')
  await expect(ann.page.getByText('The package for Ben Okri waits on this computer').first()).toBeVisible()
  await press(ann.page, 'Control+Alt+Shift+i')
  const sent = ann.page.getByRole('dialog', { name: 'Inbox' }).getByRole('listitem')
  await expect(sent).toContainText('For Ben Okri: waits on this computer for the newsroom')

  // It is back, and the dialog says what becomes of the package.
  await daily.start()
  await expect(sent).toContainText('For Ben Okri: in the newsroom, not opened yet')
  expect(await violationsIn(ann.page)).toEqual([])

  const inbox = ben.page.getByRole('button', { name: 'Inbox, 1 unread' })
  await expect(ben.page.getByText('Ann Lee sent you a package. Ferry aground').first()).toBeVisible()
  await activate(inbox)
  const came = ben.page.getByRole('dialog', { name: 'Inbox' }).getByRole('listitem')
  await expect(came).toContainText('Please check.')
  expect(await violationsIn(ben.page)).toEqual([])
  await activate(came.getByRole('button', { name: 'Open the package “Ferry aground”' }))
  const opening = ben.page.getByRole('dialog', { name: 'Open package' })
  await expect(opening).toContainText('The story is not in your library yet.')
  await activate(opening.getByRole('button', { name: 'Add story' }))
  await expect(bodyIn(ben.page)).toContainText('Nobody was hurt. More soon.')
  await expect(inboxOf(ben.page)).toBeVisible()
  await expect(sent).toContainText('For Ben Okri: opened')
  await activate(sent.getByRole('button', { name: 'Remove “Ferry aground” from the list' }))
  await expect(ann.page.getByText('Nothing is waiting for you.')).toBeVisible()
  await press(ann.page, 'Escape')

  // Back, and declined.
  await press(ben.page, 'Control+Shift+s')
  await activate(ben.page.getByRole('dialog', { name: 'Send as a package' }).getByRole('button', { name: 'To' }))
  await ben.page.getByRole('option', { name: 'Ann Lee' }).click()
  await press(ben.page, 'Control+Enter')
  await activate(ann.page.getByRole('button', { name: 'Inbox, 1 unread' }))
  const back = ann.page.getByRole('dialog', { name: 'Inbox' })
  await activate(back.getByRole('button', { name: 'Decline the package “Ferry aground”' }))
  await expect(back.getByText('Nothing is waiting for you.')).toBeVisible()
  await activate(inboxOf(ben.page))
  await expect(ben.page.getByText('For Ann Lee: declined')).toBeVisible()
  await daily.stop()
})
