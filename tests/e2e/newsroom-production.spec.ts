import { emptySql } from '#tests/helpers/newsroom.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { Daily } from './daily.ts'
import { test } from './desks.ts'
import { activate, bodyIn, openDraft, press, runCommand } from './editing.ts'
import { expect } from './fixture.ts'

test('a desk plans its stories, gives one to somebody, and they find it in their inbox', async ({
  desks: { ann, ben },
}) => {
  const daily = new Daily(await emptySql())
  await daily.start()
  const anns = await daily.take(ann, 'chief')
  await daily.take(ben)
  for (const [headline, desk] of [
    ['Ferry aground', 'Sport'],
    ['Budget passed', 'Politics'],
    ['Zoo opens', 'Sport'],
  ] as const) {
    const id = await ann.add(story({ headline }, ['Nobody was hurt.']))
    await anns.call('newsroom.file', { id, desk })
  }

  await press(ann.page, 'Control+Alt+Shift+d')
  const production = ann.page.getByRole('dialog', { name: 'Production' })
  const list = production.getByRole('listbox', { name: 'Stories in production' })
  await expect(list.getByRole('option')).toHaveCount(3)
  await expect(list).toBeFocused()
  await production.getByRole('button', { name: 'Headline' }).click()
  await expect(list.getByRole('option').first()).toContainText('Budget passed')
  await list.focus()
  await press(ann.page, 'ArrowDown')
  await expect(list.getByRole('option', { name: /Ferry aground/ })).toHaveAttribute('aria-selected', 'true')

  await activate(production.getByRole('button', { name: 'Assign…' }))
  const assigning = ann.page.getByRole('dialog', { name: 'Assign the story' })
  await assigning.getByRole('button', { name: 'Who has it' }).click()
  await ann.page.getByRole('option', { name: 'Ben Okri' }).click()
  const due = assigning.getByRole('group', { name: 'Due' })
  await due.getByRole('spinbutton').first().focus()
  await ann.page.keyboard.type('0201')
  // An incomplete date is reported, and no story is assigned with it.
  await expect(due).toHaveAccessibleDescription(/Not complete yet/)
  await expect(assigning.getByRole('button', { name: 'Assign', exact: true })).toBeDisabled()
  await ann.page.keyboard.type('26')
  await press(ann.page, 'Tab')
  await ann.page.keyboard.type('1500')
  await press(ann.page, 'Tab')
  await expect(due.getByRole('spinbutton', { name: /year/ })).toHaveText('2026')
  await assigning.getByRole('textbox', { name: 'Note' }).fill('Please cut it.')
  await ann.page.keyboard.press('Control+Enter')
  const row = list.getByRole('option', { name: /Ferry aground.*Who has it: Ben Okri.*Due: .*Late/ })
  await expect(row).toBeVisible()
  await expect(list).toBeFocused()

  // Its legal hold, which everybody who has the story sees.
  await activate(production.getByRole('button', { name: 'Legal hold…' }))
  const holding = ann.page.getByRole('dialog', { name: 'Legal hold' })
  await expect(holding.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await ann.page.keyboard.type('A letter has come')
  await press(ann.page, 'Escape')
  await expect(holding.getByRole('button', { name: 'Keep writing' })).toBeFocused()
  expect(await violationsIn(ann.page)).toEqual([])
  await press(ann.page, 'Enter')
  await expect(holding.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await press(ann.page, 'Control+Enter')
  await expect(list.getByRole('option', { name: /On legal hold.*Ferry aground/ })).toBeVisible()

  // The times of the list are in one zone, which it names.
  await expect(production.getByText(/^Times: \S/)).toBeVisible()

  // A named view, and the one it was made from.
  await production.getByRole('button', { name: 'Any Desk' }).click()
  await ann.page.getByRole('option', { name: 'Politics', exact: true }).click()
  await expect(list.getByRole('option')).toHaveCount(1)
  await activate(production.getByRole('button', { name: 'Save this view…' }))
  await ann.page.keyboard.type('Politics desk')
  await press(ann.page, 'Enter')
  await production.getByRole('button', { name: /View$/ }).click()
  await ann.page.getByRole('option', { name: 'Not out yet' }).click()
  await expect(list.getByRole('option')).toHaveCount(3)
  await production.getByRole('button', { name: /View$/ }).click()
  await expect(ann.page.getByRole('option', { name: 'Politics desk' })).toBeVisible()
  await press(ann.page, 'Escape', 'Escape')

  const inbox = ben.page.getByRole('button', { name: 'Inbox, 1 unread' })
  await expect(ben.page.getByText('Ann Lee gave you a story. Ferry aground').first()).toBeVisible()
  await activate(inbox)
  const tasks = ben.page.getByRole('dialog', { name: 'Inbox' })
  await expect(tasks).toContainText('Please cut it.')
  await activate(tasks.getByRole('button', { name: /Ann Lee gave you a story/ }))
  await expect(bodyIn(ben.page)).toHaveText('Nobody was hurt.')
  const held = ben.page.getByText('Legal hold by Ann Lee since')
  await expect(held).toContainText('“A letter has come”')
  // The inbox's hint disappears.
  await bodyIn(ben.page).focus()
  await expect(ben.page.getByRole('tooltip')).toHaveCount(0)
  // A reporter sends it for review, and is offered nothing that is for editors.
  const moving = ben.page.getByRole('dialog', { name: 'Change status' })
  await press(ben.page, 'Control+Alt+u', 'Control+Enter')
  await expect(moving).toBeHidden()
  await press(ben.page, 'Control+Alt+u')
  await expect(moving.getByText('Other ways are not open to your role')).toBeVisible()
  await expect(moving.getByRole('radio', { name: 'Request changes' })).toBeVisible()
  await expect(moving.getByRole('radio', { name: 'Approve' })).toHaveCount(0)
  await press(ben.page, 'Escape')
  const header = ben.page.locator('[data-pane="header"]')
  await expect(header.getByRole('button', { name: 'Inbox', exact: true })).toBeVisible()

  // A comment mentions somebody, whose name is offered during typing.
  const [ferry] = (await anns.call('newsroom.production', { search: 'ferry' })).rows
  await openDraft(ann.page, ferry?.id ?? '')
  await activate(ann.page.getByRole('button', { name: 'Lift…' }))
  await expect(ann.page.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  await ann.page.keyboard.type('It was withdrawn.')
  await press(ann.page, 'Control+Enter')
  await expect(held).toHaveCount(0)
  await press(ann.page, 'Control+Alt+m')
  const comment = ann.page.getByRole('textbox', { name: 'New comment' })
  await comment.focus()
  await ann.page.keyboard.type('Is that so, @be')
  await expect(ann.page.getByRole('listbox', { name: 'People of the newsroom' })).toHaveText(/Ben Okri/)
  expect(await violationsIn(ann.page)).toEqual([])
  await press(ann.page, 'Enter')
  await expect(comment).toHaveValue('Is that so, @Ben Okri ')
  await press(ann.page, 'Control+Enter')
  await expect(ben.page.getByRole('button', { name: 'Inbox, 1 unread' })).toBeVisible()

  // Offline the list shows the last known state.
  await daily.stop()
  await runCommand(ben.page, 'Production')
  const away = ben.page.getByRole('dialog', { name: 'Production' })
  await expect(away).toContainText('this is as of')
  await expect(away.getByRole('option', { name: /Ferry aground/ })).toBeVisible()
  await press(ben.page, 'Escape')
  await expect(ben.page.getByRole('dialog')).toHaveCount(0)
  // So do its saved views.
  await runCommand(ann.page, 'Production')
  await production.getByRole('button', { name: /View$/ }).click()
  await ann.page.getByRole('option', { name: 'Politics desk' }).click()
  await expect(list.getByRole('option')).toHaveText([/Budget passed/])
  await expect(production).toContainText('this is as of')
  await press(ann.page, 'Escape')
  // Filing needs the newsroom: without it the dialog says so, and stays.
  await openDraft(ann.page, await ann.add(story({ headline: 'Not filed' }, ['Nobody read it.'])))
  await runCommand(ann.page, 'File to…')
  const filing = ann.page.getByRole('dialog', { name: 'File to' })
  await filing.and(ann.page.locator(':focus-within')).waitFor()
  await press(ann.page, 'Control+Enter')
  await expect(filing.getByRole('alert')).toContainText('newsroom')
  expect(await violationsIn(ann.page)).toEqual([])
  await press(ann.page, 'Escape')
  await expect(filing).toHaveCount(0)
  await expect(bodyIn(ann.page)).toHaveText('Nobody read it.')
})
