import type { Person } from '#shared/review/people/person.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import {
  wordComment,
  wordCommented,
  wordDeletion,
  wordDocument,
  wordInsertion,
  wordParagraph,
  wordParagraphWithEnd,
  wordRun,
} from '#tests/helpers/word-document.ts'
import { activate, articleOf, bodyIn, lineIn, press, saved } from './editing.ts'
import { dropFiles } from './files.ts'
import { expect, type Lede, test } from './fixture.ts'

const me: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

async function signIn({ host }: Lede): Promise<void> {
  const client = await host.client()
  await client.call('settings.write', { settings: { ...(await client.call('settings.read', {})), profile: me } })
}

const [ada, ben] = [{ by: 'Ada Byron' }, { by: 'Ben Jonson' }]
const reviewed = wordDocument(
  [
    wordParagraph('Ferry aground', 'Title'),
    `<w:p>${wordRun('It sails ')}${wordDeletion('today', ada)}${wordInsertion('tomorrow', ada)}${wordRun(' from the ')}${wordCommented(7, wordRun('old harbour'))}${wordRun('.')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>CHECK WITH LAWYER</w:t></w:r></w:p>`,
    wordParagraphWithEnd('ins', wordInsertion('Nobody was hurt.', ben), ben),
    wordParagraph('The mayor is relieved.'),
  ].join(''),
  { comments: wordComment(7, 'Which one?', { by: 'Cy Twombly' }) },
)

test('what was tracked in a Word document is a review here: suggestions by writer, comments where they were, photographs apart', async ({
  lede,
}) => {
  const { page } = lede
  await signIn(lede)
  await dropFiles(page, [
    { name: 'Ferry.docx', content: reviewed },
    { name: 'quay.png', content: drawing(picture(60, 40)) },
  ])
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The tracked changes come along as suggestions.')
  await expect(dialog).toContainText('Comments that come along: 1.')
  const leftOut = dialog.getByRole('list', { name: 'Not taken over' }).getByRole('listitem')
  await expect(leftOut).toHaveText(['hidden text: “CHECK WITH LAWYER”'])
  await activate(dialog.getByRole('button', { name: 'Make draft' }))
  await expect(lineIn(page, 'Headline')).toHaveValue('Ferry aground')
  await expect(bodyIn(page).locator('ins').filter({ hasText: 'tomorrow' })).toBeVisible()
  await expect(bodyIn(page).locator('del').filter({ hasText: 'today' })).toBeVisible()
  await expect(bodyIn(page).locator('.comment')).toHaveText('old harbour')
  await expect(bodyIn(page).locator('.figure-image[data-state="here"]')).toHaveCount(1)

  await page.keyboard.press('Control+Alt+r')
  const list = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')
  await expect(list).toHaveCount(2)
  await expect(list.filter({ hasText: 'tomorrow' })).toContainText('Ada Byron')
  await expect(list.filter({ hasText: 'Nobody was hurt.' })).toContainText('Ben Jonson')
  await activate(list.filter({ hasText: 'Nobody was hurt.' }).getByRole('button', { name: 'Reject' }))
  await expect(list).toHaveCount(1)
  await activate(list.getByRole('button', { name: 'Accept' }))
  await expect(bodyIn(page).locator('ins, del')).toHaveCount(0)
  await saved(page)
  const id = await page.evaluate(() => JSON.parse(localStorage.getItem('lede.tabs') ?? '{}').state.active)
  expect((await articleOf(lede, id)).bodyText).toBe('It sails tomorrow from the old harbour.\nThe mayor is relieved.')
  // Decisions are undone one by one.
  await bodyIn(page).focus()
  await press(page, 'Control+z')
  await expect(bodyIn(page).locator('ins').filter({ hasText: 'tomorrow' })).toBeVisible()
})
