import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { copied, paste } from './clipboard.ts'
import { bodyIn, openDraft, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

const page = 'Engineers had warned for years that the northern bridge over the river would not last another winter.'

async function begin(lede: Lede, paragraphs: string[]): Promise<string> {
  const id = await lede.add(story({ headline: 'Bridge closed' }, paragraphs))
  await openDraft(lede.page, id)
  await bodyIn(lede.page).focus()
  return id
}

/** The coloured words of a kind; other marks may split them. */
const words = async (window: Page, kind: string) => (await coloured(window, kind).allTextContents()).join('')
const coloured = (window: Page, kind: string) => bodyIn(window).locator(`.whence-${kind}`)
const legend = (window: Page) => window.getByRole('region', { name: 'Where the words come from' })

test.use({ beginsItself: true })

test('what is pasted, pasted as generated and typed is told apart, through editing, copies and undo', async ({
  lede,
}) => {
  const { page: window } = lede
  await begin(lede, ['The council met.', 'Nothing else happened.'])
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await paste(window, {
    'text/html': `<p class="x_MsoNormal">${page}</p>`,
    'text/plain': page,
    'text/uri-list': 'https://example.org/bridge',
  })
  await expect(bodyIn(window)).toContainText(page)
  await window.keyboard.press('Control+Alt+Shift+o')
  await expect.poll(() => words(window, 'pasted')).toBe(page)
  await expect(legend(window)).toContainText('Typed')
  await expect(legend(window).getByRole('status')).toContainText('Pasted · Outlook')
  await expect(legend(window).getByRole('link')).toHaveAttribute('href', 'https://example.org/bridge')

  // Typed into the middle of it.
  await window.keyboard.press('Control+End')
  for (const _letter of 'another winter.') await window.keyboard.press('ArrowLeft')
  await window.keyboard.type('even one mild or ')
  await expect.poll(() => words(window, 'pasted')).toBe(page.replace(' another', 'another'))
  await expect(bodyIn(window)).toContainText('even one mild or another winter.')
  await window.keyboard.press('Control+z')
  await expect.poll(() => words(window, 'pasted')).toBe(page)

  // The check finds it, also in a colleague's draft into which it is copied. Its mark is not drawn
  // around the caret.
  await window.keyboard.press('Control+Home')
  await expect(bodyIn(window).locator('.check-warning', { hasText: 'Engineers' })).toHaveCount(1)
  await window.keyboard.press('Control+a')
  const { html, text } = await copied(window)
  expect(html).not.toContain('example.org')
  await saved(window)
  await begin(lede, [])
  await paste(window, { 'text/html': html, 'text/plain': text })
  await window.keyboard.press('Control+Alt+Shift+o')
  await expect.poll(() => words(window, 'pasted')).toContain(page)
  await window.keyboard.press('Control+End')
  await expect(legend(window).getByRole('status')).toContainText('Pasted · Outlook')
  await window.keyboard.press('Control+Home')
  await expect(legend(window).getByRole('status')).toContainText('Pasted · Lede · Bridge closed')

  // What was changed in another program on the way has the number of the copy, but is not Lede's.
  await window.keyboard.press('Control+a')
  await paste(window, { 'text/html': html.replace('The council met', 'A machine wrote'), 'text/plain': text })
  await expect(bodyIn(window)).toContainText('A machine wrote')
  await window.keyboard.press('Control+Home')
  await expect(legend(window).getByRole('status')).toContainText('Pasted')
  await expect(legend(window).getByRole('status')).not.toContainText('Lede')
})

test('a generator’s text is pasted as such, and any words can be marked, and claimed back', async ({ lede }) => {
  const { page: window } = lede
  const id = await begin(lede, ['Written by hand.'])
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Edit' }).click()
  await window.getByRole('menuitem', { name: 'Paste as generated…' }).click()
  const dialog = window.getByRole('dialog', { name: 'Paste as generated' })
  await dialog.getByRole('textbox', { name: 'Text' }).focus()
  await dialog.getByRole('textbox', { name: 'Text' }).fill('A machine wrote this sentence.')
  await dialog.getByRole('textbox', { name: 'Generator' }).fill('Some Model 5')
  // A single key does not lose what was typed.
  await window.keyboard.press('Escape')
  await expect(dialog.getByRole('button', { name: 'Keep writing' })).toBeFocused()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Control+Enter')
  await expect(bodyIn(window)).toContainText('A machine wrote this sentence.')
  await window.keyboard.press('Control+Alt+Shift+o')
  await expect.poll(() => words(window, 'generated')).toBe('A machine wrote this sentence.')
  await expect(legend(window).getByRole('status')).toContainText('Generated · Some Model 5')

  await window.keyboard.press('Control+a')
  await window.getByRole('menuitem', { name: 'Review' }).click()
  await window.getByRole('menuitem', { name: 'Mark where words come from…' }).click()
  const mark = window.getByRole('dialog', { name: 'Where these words come from' })
  await mark.getByRole('button', { name: /They were/ }).click()
  await window.getByRole('option', { name: 'Typed' }).click()
  await mark.getByRole('button', { name: 'Mark' }).click()
  await expect(coloured(window, 'generated')).toHaveCount(0)
  await saved(window)

  // The marks are in no export.
  const client = await lede.host.client()
  const { article } = await client.call('drafts.article', { id })
  expect(JSON.stringify(article)).not.toContain('Some Model')
})
