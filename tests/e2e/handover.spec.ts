import type { Page } from '@playwright/test'
import { exifBlock, photograph } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { open, send, test } from './desks.ts'
import { activate, blocksIn, bodyIn, choose, lineIn, openDraft, press, saved } from './editing.ts'
import { dropFiles } from './files.ts'
import { expect } from './fixture.ts'

test.use({ beginsItself: true })

const lines = ['The ferry ran aground today.', 'Nobody was hurt.', 'Police are investigating.']

/** Puts the caret at the end of a paragraph. */
async function endOf(page: Page, index: number): Promise<void> {
  await bodyIn(page).locator('p').nth(index).click()
  await press(page, 'End')
}

/** Replaces the last word of a paragraph; its full stop stays. */
async function replaceLastWord(page: Page, index: number, word: string): Promise<void> {
  await endOf(page, index)
  await press(page, 'ArrowLeft', 'Control+Shift+ArrowLeft')
  await page.keyboard.type(word)
}

test('a story goes to another desk and back; what both changed is shown with both readings and settled by keyboard', async ({
  desks: { ann, ben },
}) => {
  const id = await ann.add(story({ headline: 'Ferry aground' }, lines))
  await openDraft(ann.page, id)
  await endOf(ann.page, 2)
  await ann.page.keyboard.type(' More soon.')
  const first = await send(ann.page, async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Please check the time.')
  })
  expect(first.name).toBe('Ferry-aground.lede')
  await expect(ann.page.getByText('Ferry-aground.lede is saved.')).toBeVisible()
  await expect(ann.page.getByRole('button', { name: 'Status: In review' })).toBeVisible()

  expect(await open(ben.page, first)).toBe('Add story')
  // What was typed last before sending is included.
  await expect.poll(() => blocksIn(ben.page)).toEqual([...lines.slice(0, 2), `${lines[2]} More soon.`])
  await expect(ben.page.getByRole('button', { name: 'Status: In review' })).toBeVisible()

  // Both continue. Ben edits with suggesting off.
  await ben.page.keyboard.press('Control+Alt+g')
  await replaceLastWord(ben.page, 0, 'yesterday')
  await lineIn(ben.page, 'Headline').fill('Ferry stuck')
  await replaceLastWord(ann.page, 0, 'early')
  await lineIn(ann.page, 'Headline').fill('Ferry grounded')
  await endOf(ann.page, 1)
  await press(ann.page, 'Enter')
  await ann.page.keyboard.type('The captain is being heard.')
  const back = await send(ben.page)

  expect(await open(ann.page, back)).toBe('Merge')
  await expect(ann.page.getByText('was merged with your version. 2 conflicts are to be settled.')).toBeVisible()
  await expect(ann.page.getByText('2 conflicts between the versions of Ann Lee and Ben Okri are open.')).toBeVisible()
  const card = ann.page.getByRole('article', { name: 'Conflict: Headline' })
  await expect(card).toContainText('Ferry stuck')
  await expect(card).toContainText('Ferry grounded')
  const word = ann.page.getByRole('article', { name: 'Conflict: In the text' })
  await expect(word).toContainText('early')
  await expect(word).toContainText('yesterday')
  // Both readings, and what stood there before, are read out in the language of the story.
  await expect(word.locator('dd[lang=en]')).toHaveCount(3)
  await expect(word.locator('dd:not([lang])')).toHaveCount(0)

  // Open issues are named before anything is sent.
  await ann.page.keyboard.press('Control+Shift+e')
  await expect(ann.page.getByText('2 conflicts of a merge are not settled.')).toBeVisible()
  await ann.page.keyboard.press('Escape')
  await expect(ann.page.getByRole('dialog')).toHaveCount(0)
  await ann.page.keyboard.press('Control+Alt+u')
  const status = ann.page.getByRole('dialog', { name: 'Change status' })
  await choose(status.getByRole('radio', { name: /^Approve/ }))
  await expect(status.getByRole('status')).toContainText('Conflicts of a merge that are not settled (2): ')
  await expect(status.getByRole('status')).toContainText('Headline: Ferry')
  await expect(status.getByRole('button', { name: 'Approve', exact: true })).toBeDisabled()
  await expect(status.getByRole('checkbox', { name: /Approve it all the same/ })).toBeVisible()
  await ann.page.keyboard.press('Escape')
  await expect(status).toBeHidden()

  await press(ann.page, 'Control+Alt+k')
  await expect(card.getByRole('button', { name: /^As / }).first()).toBeFocused()
  await press(ann.page, 'Control+Alt+Shift+k')
  await expect(word.getByRole('button', { name: /^As / }).first()).toBeFocused()
  await press(ann.page, 'Control+Alt+k')
  await expect(card.getByRole('button', { name: /^As / }).first()).toBeFocused()
  const other = card.getByRole('button', { name: 'As Ben Okri has it' })
  while (!(await other.evaluate((element) => element === document.activeElement))) await press(ann.page, 'ArrowRight')
  await press(ann.page, 'Enter')
  await expect(lineIn(ann.page, 'Headline')).toHaveValue('Ferry stuck')
  await expect(word.getByRole('button', { name: /^As / }).first()).toBeFocused()
  await activate(word.getByRole('button', { name: 'As Ann Lee has it' }))
  await expect(bodyIn(ann.page).locator('p').first()).toHaveText('The ferry ran aground early.')
  await expect(ann.page.getByText('Every conflict is settled.')).toBeVisible()
  await expect(bodyIn(ann.page)).toBeFocused()

  await ann.page.keyboard.press('Control+z')
  await expect(word).toBeVisible()
  await expect(bodyIn(ann.page).locator('.conflict')).toBeVisible()
  await ann.page.keyboard.press('Control+Shift+z')
  await expect(word).toHaveCount(0)

  // Later it is reopened, and settled with new words; undo takes back both.
  const settled = ann.page.getByRole('region', { name: '2 settled' })
  await activate(settled.locator('summary', { hasText: 'In the text' }))
  await activate(settled.getByRole('button', { name: 'Open again' }))
  await expect(word.getByRole('button', { name: /^As / }).first()).toBeFocused()
  await activate(word.getByRole('button', { name: 'Own words…' }))
  await ann.page.keyboard.press('Control+a')
  await ann.page.keyboard.type('on Sunday')
  await ann.page.keyboard.press('Control+Enter')
  await expect(bodyIn(ann.page).locator('p').first()).toHaveText('The ferry ran aground on Sunday.')
  await expect(bodyIn(ann.page)).toBeFocused()
  await ann.page.keyboard.press('Control+z')
  await ann.page.keyboard.press('Control+z')
  await expect(settled).toBeVisible()
  await expect(word).toHaveCount(0)
  await expect
    .poll(() => blocksIn(ann.page))
    .toEqual(['The ferry ran aground early.', lines[1], 'The captain is being heard.', `${lines[2]} More soon.`])
  await saved(ann.page)
})

test('comments, suggestions, history and private notes of both come through the hand-over as they were', async ({
  desks: { ann, ben },
}) => {
  const id = await ann.add(story({ headline: 'Ferry aground' }, lines))
  await openDraft(ann.page, id)
  await endOf(ann.page, 1)
  await press(ann.page, 'Shift+Control+ArrowLeft', 'Shift+Control+ArrowLeft', 'Control+Alt+m')
  await expect(ann.page.getByRole('textbox', { name: 'New comment' })).toBeFocused()
  await ann.page.keyboard.type('Says who?')
  await ann.page.keyboard.press('Control+Enter')
  const commented = (page: Page) => bodyIn(page).locator('.comment')
  await expect(commented(ann.page)).toBeVisible()
  const words = await commented(ann.page).textContent()
  await endOf(ann.page, 0)
  await ann.page.keyboard.press('Control+Alt+q')
  const form = ann.page.getByRole('form', { name: 'Note a source' })
  await form.getByRole('textbox', { name: 'Who said it' }).fill('A deputy')
  await ann.page.keyboard.press('Control+Enter')

  // Without the tick the note stays. Ben is told that he is suggesting, as an editor.
  await open(ben.page, await send(ann.page))
  await expect(ben.page.getByText(/was added to your library\. Suggesting is on: what you change in it/)).toBeVisible()
  await ben.page.keyboard.press('Control+Alt+r')
  await ben.page.getByRole('tab', { name: 'Sources' }).click()
  await expect(ben.page.getByText('No sources noted.')).toBeVisible()
  const withNotes = await send(ann.page, (dialog) =>
    choose(dialog.getByRole('checkbox', { name: 'With 1 private note on sources' })),
  )
  await open(ben.page, withNotes)
  await expect(ben.page.getByRole('article', { name: 'A deputy' })).toBeVisible()

  // An editor suggests in review; meanwhile Ann writes before the comment and at the same end.
  await endOf(ben.page, 2)
  await ben.page.keyboard.type(' Witnesses are sought.')
  await expect(bodyIn(ben.page).locator('ins')).toHaveText(' Witnesses are sought.')
  await ben.page.getByRole('tab', { name: 'Comments' }).click()
  const thread = ben.page.getByRole('tabpanel').getByRole('article').first()
  await expect(thread).toContainText('Says who?')
  await bodyIn(ann.page).locator('p').first().click()
  await press(ann.page, 'Control+Home')
  await ann.page.keyboard.type('Breaking: ')
  const back = await send(ben.page)
  expect(await open(ann.page, back)).toBe('Merge')
  await expect(ann.page.getByText('“Ferry aground” was merged with your version.')).toBeVisible()

  const suggested = bodyIn(ann.page).locator('ins')
  await expect(suggested).toHaveText(' Witnesses are sought.')
  await expect(suggested).toHaveClass(/person-violet/)
  await expect(commented(ann.page)).toHaveText(words ?? '')
  await ann.page.getByRole('tab', { name: 'Suggestions' }).click()
  const list = ann.page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')
  await expect(list).toHaveCount(1)
  await expect(list).toContainText('Ben Okri')
  await expect
    .poll(() => blocksIn(ann.page))
    .toEqual([`Breaking: ${lines[0]}`, lines[1], `${lines[2]} Witnesses are sought.`])

  // What was merged is reported, and can be taken back as a whole; what was written here since
  // stays.
  await ann.page.getByRole('tab', { name: 'Merges' }).click()
  const merges = ann.page.getByRole('tabpanel', { name: 'Merges' })
  await expect(merges).toContainText('Merged with Ben Okri’s version')
  await expect(merges.getByRole('list', { name: 'What came in' })).toHaveText('BOBen Okri: 3 words')
  const latest = merges.getByRole('list', { name: 'Latest merge' })
  await expect(latest).toContainText('Nothing is left to be settled.')
  await endOf(ann.page, 1)
  await ann.page.keyboard.type(' So far.')
  await activate(merges.getByRole('button', { name: 'Take the merge back' }))
  await expect.poll(() => blocksIn(ann.page)).toEqual([`Breaking: ${lines[0]}`, `${lines[1]} So far.`, lines[2]])
  await expect(latest).toContainText('Merge with Ben Okri’s version taken back')
  await expect(suggested).toHaveCount(0)
  await bodyIn(ann.page).focus()
  await ann.page.keyboard.press('Control+z')
  await expect(suggested).toHaveText(' Witnesses are sought.')
  await expect(latest).toContainText('Merged with Ben Okri’s version')

  await ann.page.getByRole('tab', { name: 'History' }).click()
  const events = ann.page.getByRole('list', { name: 'History' }).getByRole('listitem')
  await expect(events).toContainText([
    'Ann Lee took in a package.',
    'Ben Okri sent it in a package.',
    'Ben Okri took in a package.',
    'Ann Lee sent it in a package.',
    'Ben Okri took in a package.',
    'Ann Lee sent it in a package.',
    'Ann Lee sent it for review.',
  ])
  await ann.page.getByRole('tab', { name: 'Versions' }).click()
  await expect(ann.page.getByRole('list', { name: 'Versions' })).toContainText('Before a package was merged')

  // The same package again.
  await saved(ann.page)
  expect(await open(ann.page, back)).toBe('Open story')
  await expect(ann.page.getByText('Nothing new:')).toBeVisible()
  await ann.page.getByRole('tab', { name: 'History' }).click()
  await expect(events).toHaveCount(7)
})

test('what is typed right before a package is opened is merged as well, and lost nowhere', async ({
  desks: { ann, ben },
}) => {
  const text = [...lines, 'The harbour stays closed.']
  const id = await ann.add(story({ headline: 'Ferry aground', status: 'inReview' }, text))
  await openDraft(ann.page, id)
  await open(ben.page, await send(ann.page))
  await ben.page.keyboard.press('Control+Alt+g')
  // Ben deletes a paragraph, and splits the one after the next in two.
  await endOf(ben.page, 1)
  await press(ben.page, 'Shift+Home', 'Backspace', 'Backspace')
  await endOf(ben.page, 2)
  await press(ben.page, 'Home', 'Control+ArrowRight', 'Enter')
  await expect.poll(() => blocksIn(ben.page)).toHaveLength(4)
  const back = await send(ben.page)

  await replaceLastWord(ann.page, 3, 'open')
  await replaceLastWord(ann.page, 1, 'rescued')
  await open(ann.page, back)
  const cards = ann.page.getByRole('article', { name: 'Conflict: In the text' })
  await expect(cards.filter({ hasText: 'rescued' })).toHaveCount(1)
  await expect(ann.page.getByRole('tabpanel', { name: 'Merges' })).toContainText('open')
  await expect(cards.filter({ hasText: 'rescued' })).toContainText('nothing there')
  expect(await violationsIn(ann.page)).toEqual([])

  // From a mark in the text to its card and back.
  const marks = bodyIn(ann.page).locator('.conflict')
  await marks.first().click()
  await expect(cards.first()).toHaveAttribute('aria-current', 'true')
  for (let left = await cards.count(); left > 0; left -= 1) {
    await activate(cards.first().getByRole('button').nth(1))
    await expect(cards).toHaveCount(left - 1)
  }
  await saved(ann.page)
  // What is settled here is settled there.
  await open(ben.page, await send(ann.page))
  await expect(ben.page.getByText('was merged with your version.')).toBeVisible()
  await expect.poll(() => blocksIn(ben.page)).toEqual(await blocksIn(ann.page))
  await expect(bodyIn(ben.page).locator('.conflict')).toHaveCount(0)
})

test('packages that are dropped together say what each does; a damaged one says so and changes nothing', async ({
  desks: { ann, ben },
}) => {
  const known = await ann.add(story({ headline: 'Ferry aground' }, lines))
  await openDraft(ann.page, known)
  const first = await send(ann.page)
  const other = await ann.add(story({ headline: 'Rates stay' }, ['No change.']))
  await openDraft(ann.page, other)
  const second = await send(ann.page)
  const damaged = { name: 'mail.lede', content: second.content.slice(0, 500) }
  const altered = { name: 'altered.lede', content: Uint8Array.from(first.content) }
  altered.content[1_000] = (altered.content[1_000] ?? 0) ^ 0xff
  await open(ben.page, first)

  await dropFiles(ben.page, [first, damaged, second, altered])
  const dialog = ben.page.getByRole('dialog', { name: 'Open 4 packages' })
  await expect(dialog.getByText('You have everything that is in it.')).toBeVisible()
  await expect(dialog.getByText('The story is not in your library yet.')).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveCount(2)
  await expect(dialog.getByRole('alert').first()).toContainText('This file is no Lede package.')
  await expect(dialog.getByRole('alert').last()).toContainText('is damaged')
  await activate(dialog.getByRole('button', { name: 'Open 2 packages' }))
  await expect(ben.page.getByText('2 packages opened: 1 added, 0 merged, 1 without anything new.')).toBeVisible()
  await expect(ben.page.getByRole('tab', { name: 'Rates stay' })).toBeVisible()

  // In the bin: it is restored first, and only when somebody confirms.
  await openDraft(ann.page, other)
  await endOf(ann.page, 0)
  await ann.page.keyboard.type(' Not today.')
  const third = await send(ann.page)
  const client = await ben.host.client()
  await client.call('drafts.bin', { ids: [other] })
  await openDraft(ben.page, other)
  await expect(ben.page.getByText('This draft is in the bin.')).toBeVisible()
  expect(await open(ben.page, third)).toBe('Restore and merge')
  await expect(ben.page.getByText('This draft is in the bin.')).toHaveCount(0)
  await expect.poll(() => blocksIn(ben.page)).toEqual(['No change. Not today.'])
  await endOf(ben.page, 0)
  await ben.page.keyboard.type(' Maybe.')
  await saved(ben.page)
})

test('images go without what their files say of place and camera, unless the sender ticks it', async ({
  desks: { ann },
}) => {
  const client = await ann.host.client()
  const bytes = await photograph(64, 48, exifBlock({ position: true }))
  const { hash } = await client.call('assets.put', { bytes, name: 'harbour.jpg' })
  const figure = { type: 'figure', attrs: { ...figureAttributes, asset: hash } }
  const { body } = story({}, ['It sails again.'])
  const content = [...(body.content ?? []), figure]
  await openDraft(ann.page, await ann.add(story({ headline: 'Ferry', body: { type: 'doc', content } })))
  const tick = (dialog: ReturnType<Page['getByRole']>) =>
    dialog.getByRole('checkbox', { name: 'With 1 original image' })
  const without = await send(ann.page, async (dialog) => expect(tick(dialog)).not.toBeChecked())
  expect(Buffer.from(without.content).includes('Exif')).toBe(false)
  const withOriginals = await send(ann.page, (dialog) => choose(tick(dialog)))
  expect(Buffer.from(withOriginals.content).includes('Exif')).toBe(true)
})

const figureAttributes = {
  alt: 'A ferry',
  credit: 'Ada',
  source: null,
  focusX: 0.5,
  focusY: 0.5,
  width: 64,
  height: 48,
  lead: false,
}
