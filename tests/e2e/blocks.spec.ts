import type { Page } from '@playwright/test'
import type { BodyNode } from '#shared/article/body.ts'
import type { Person } from '#shared/review/people/person.ts'
import { story } from '#tests/helpers/story.ts'
import { paste } from './clipboard.ts'
import { activate, articleOf, bodyIn, openDraft, press, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

/** Opens a story with the caret at the end of its last paragraph. */
async function writing(lede: Lede, ...paragraphs: string[]): Promise<string> {
  const id = await lede.add(story({ headline: 'High water' }, paragraphs))
  await openDraft(lede.page, id)
  await bodyIn(lede.page).locator('p').last().click()
  await press(lede.page, 'Control+End')
  return id
}

/** Inserts something through the menu above the text, with the keyboard. */
async function insert(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Insert', exact: true }).press('Enter')
  await page.getByRole('menuitem', { name }).press('Enter')
  const inField = page.getByRole('dialog').getByRole('textbox')
  await expect(bodyIn(page).or(inField).and(page.locator(':focus'))).toBeVisible()
}

/** Moves from a table to its tools and uses one. */
async function useTool(page: Page, name: string): Promise<void> {
  await press(page, 'Alt+F10')
  await activate(page.getByRole('toolbar', { name: 'Table', exact: true }).getByRole('button', { name, exact: true }))
  await expect(bodyIn(page)).toBeFocused()
}

/** The body's blocks, each as its name and text; a table as its rows. */
async function blocksOf(lede: Lede, id: string): Promise<unknown[]> {
  await saved(lede.page)
  const { body } = await articleOf(lede, id)
  return (body.content ?? []).map((node) => (node.type === 'table' ? gridOf(node) : [node.type, wordsOf(node)]))
}

function gridOf(table: BodyNode): string[][] {
  return (table.content ?? []).map((row) =>
    (row.content ?? []).map((cell) => `${cell.type === 'tableHeader' ? '#' : ''}${wordsOf(cell)}`),
  )
}

function wordsOf(node: BodyNode): string {
  return node.text ?? (node.content ?? []).map(wordsOf).join(node.type === 'paragraph' ? '' : '|')
}

test('a table is made, filled and reshaped with the keyboard alone', async ({ lede }) => {
  const { page } = lede
  const { keyboard } = page
  const id = await writing(lede, 'The river rose.')
  await insert(page, 'Table')
  await expect(page.getByRole('textbox', { name: 'Rows' })).toBeFocused()
  await press(page, 'Tab', 'ArrowDown', 'Enter')
  await expect(bodyIn(page)).toBeFocused()
  await keyboard.type('Town')
  await press(page, 'Tab')
  await keyboard.type('Metres')
  await press(page, 'Tab')
  await keyboard.type('Vardo')
  await press(page, 'Tab')
  await keyboard.type('3')
  await press(page, 'Tab')
  await keyboard.type('Leeds')
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')
  await expect
    .poll(() => blocksOf(lede, id))
    .toEqual([
      ['paragraph', 'The river rose.'],
      [
        ['#Town', '#Metres'],
        ['Vardo', '3'],
        ['Leeds', ''],
      ],
      ['paragraph', ''],
    ])

  await useTool(page, 'Column after')
  await useTool(page, 'Header column')
  await useTool(page, 'Row above')
  await useTool(page, 'Delete row')
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Caption' }).fill('Levels at noon')
  await page.keyboard.press('Enter')
  await expect(bodyIn(page).locator('caption')).toHaveText('Levels at noon')
  await expect
    .poll(() => blocksOf(lede, id))
    .toMatchObject({ 1: [expect.any(Array), expect.any(Array), expect.any(Array)] })
  await expect(bodyIn(page).locator('tr').first().locator('th, td')).toHaveCount(3)

  await bodyIn(page).getByText('Leeds').click()
  await press(page, 'Home', 'Shift+ArrowRight', 'Shift+End', 'Shift+ArrowRight', 'Shift+ArrowRight')
  await expect(bodyIn(page).locator('.selectedCell').first()).toBeVisible()
  await useTool(page, 'Merge cells')
  await expect(bodyIn(page).locator('[colspan]')).toHaveCount(1)
  await useTool(page, 'Split cell')
  await expect(bodyIn(page).locator('[colspan]')).toHaveCount(0)

  await bodyIn(page).getByText('Leeds').click()
  await press(page, 'ArrowDown')
  await keyboard.type('After the table.')
  await expect(bodyIn(page).locator('p').last()).toHaveText('After the table.')
  await bodyIn(page).getByText('Leeds').click()
  await useTool(page, 'Delete table')
  await expect(bodyIn(page).locator('table')).toHaveCount(0)
})

test('boxes, quotes, cards and links are written and left with the keyboard alone', async ({ lede }) => {
  const { page } = lede
  const { keyboard } = page
  const id = await writing(lede, 'The river rose.', '')
  await insert(page, 'Fact box')
  await keyboard.type('The river')
  await press(page, 'Enter')
  await keyboard.type('It is long.')
  await press(page, 'Enter', 'Enter')
  await keyboard.type('Water: H')
  await keyboard.press('Control+Alt+.')
  await keyboard.type('2')
  await keyboard.press('Control+Alt+.')
  await keyboard.type('O.')
  await press(page, 'Enter')

  await insert(page, 'Pull quote')
  await keyboard.type('We build for a century.')
  await press(page, 'Enter')
  await keyboard.type('Ann Lea')
  await press(page, 'Control+Z')
  await expect(bodyIn(page).locator('.attribution')).toHaveText('')
  await press(page, 'Control+Shift+Z')
  await press(page, 'Backspace')
  await keyboard.type('e, engineer ')
  await press(page, 'Enter')

  await insert(page, 'Link card')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('The flood from above')
  await keyboard.press('Enter')
  await expect(dialog.getByText('This needs a web address')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Address' }).fill('video.example.org/flood')
  await keyboard.press('Enter')
  await expect(bodyIn(page).locator('.link-card a')).toHaveAttribute('href', 'https://video.example.org/flood')
  await press(page, 'ArrowDown')

  await insert(page, 'Related links')
  await keyboard.type('A chronicle')
  await keyboard.press('Control+Shift+K')
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://example.org/chronicle')
  await keyboard.press('Enter')
  await press(page, 'End', 'Enter')
  await keyboard.type('The ordinance')
  await press(page, 'Enter', 'Enter')
  await keyboard.type('The end.')

  await expect
    .poll(() => blocksOf(lede, id))
    .toEqual([
      ['paragraph', 'The river rose.'],
      ['factBox', 'The river|It is long.'],
      ['paragraph', 'Water: H2O.'],
      ['pullQuote', 'We build for a century.'],
      ['linkCard', ''],
      ['relatedLinks', 'A chronicle|The ordinance'],
      ['paragraph', 'The end.'],
    ])
  const { body } = await articleOf(lede, id)
  expect(body.content?.[5]?.content?.map(({ attrs }) => attrs?.href)).toEqual(['https://example.org/chronicle', null])
  expect(body.content?.[3]?.attrs).toEqual({ attribution: 'Ann Lee, engineer' })
  await expect(bodyIn(page).locator('sub')).toHaveText('2')
})

test('a row that is put in is one suggestion, a word in a cell another', async ({ lede }) => {
  const { page } = lede
  const client = await lede.host.client()
  const settings = await client.call('settings.read', {})
  const profile: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }
  await client.call('settings.write', { settings: { ...settings, profile } })
  const cell = (text: string) => ({
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [{ type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text }] }],
  })
  const rows = [
    ['Vardo harbour', '3 metres'],
    ['Leeds bridge', '2 metres'],
  ]
  const table = {
    type: 'table',
    attrs: { caption: null },
    content: rows.map((texts) => ({ type: 'tableRow', content: texts.map(cell) })),
  }
  const lead = { type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text: 'The river rose.' }] }
  const id = await lede.add(
    story({ headline: 'High water', status: 'inReview', body: { type: 'doc', content: [lead, table] } }),
  )
  await openDraft(page, id)
  await page.keyboard.press('Control+Alt+r')
  const list = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')
  await bodyIn(page).getByText('Vardo harbour').click()
  await press(page, 'End')
  await page.keyboard.type(' wall')
  await expect(list).toHaveCount(1)
  await useTool(page, 'Row below')
  await press(page, 'ArrowDown')
  await page.keyboard.type('Oslo fjord')
  await press(page, 'Tab')
  await page.keyboard.type('1 metre')
  await expect(list).toHaveCount(2)
  await expect(bodyIn(page).locator('tr.suggested-part')).toHaveCount(1)
  await expect(list.filter({ hasText: 'Oslo' })).toContainText('1 metre')
  await activate(list.filter({ hasText: 'Oslo' }).getByRole('button', { name: 'Reject' }))
  await expect(bodyIn(page).locator('tr')).toHaveCount(2)
  await expect(list).toHaveCount(1)
  await expect
    .poll(() => blocksOf(lede, id))
    .toEqual([
      ['paragraph', 'The river rose.'],
      [
        ['Vardo harbour wall', '3 metres'],
        ['Leeds bridge', '2 metres'],
      ],
    ])
})

test('an embed code becomes a link card, pasted into the text or as the address of a card; nothing of it is loaded', async ({
  lede,
}) => {
  const { page } = lede
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).host))
  const id = await writing(lede, 'The river rose.', '')
  await paste(page, {
    'text/plain': `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The river is above the wall.</p>&mdash; Ann Lee (@ann) <a href="https://twitter.com/ann/status/1234567890123456789?ref_src=twsrc">May 1, 2026</a></blockquote>
<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
  })
  await expect(bodyIn(page).locator('.link-card a')).toHaveText('The river is above the wall.')

  await press(page, 'ArrowDown')
  await insert(page, 'Link card')
  const dialog = page.getByRole('dialog')
  const field = (name: string) => dialog.getByRole('textbox', { name })
  await field('Address').fill('https://vimeo.com/123456')
  await expect(field('Site')).toHaveValue('Vimeo')
  await field('Title').fill('The flood from above')
  // With an address of no known service, the previous service no longer applies.
  await field('Address').fill('https://example.org/123456')
  await expect(field('Site')).toHaveValue('')
  await expect(dialog.getByRole('button', { name: 'A page' })).toBeVisible()
  await field('Address').fill(
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=a" title="YouTube video player"></iframe>',
  )
  await expect(field('Address')).toHaveValue('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  await expect(field('Site')).toHaveValue('YouTube')
  await expect(field('Title')).toHaveValue('The flood from above')
  await expect(dialog.getByRole('button', { name: 'A video' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(bodyIn(page).locator('.link-card')).toHaveCount(2)

  await saved(page)
  const { body } = await articleOf(lede, id)
  expect((body.content ?? []).filter(({ type }) => type === 'linkCard').map(({ attrs }) => attrs)).toEqual([
    {
      url: 'https://x.com/ann/status/1234567890123456789',
      title: 'The river is above the wall.',
      description: 'Ann Lee (@ann) May 1, 2026',
      site: 'X',
      kind: 'post',
    },
    {
      url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      title: 'The flood from above',
      description: null,
      site: 'YouTube',
      kind: 'video',
    },
  ])
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).host]))
})

test('a pasted address is a link, and alone in its paragraph the beginning of a link card', async ({ lede }) => {
  const { page } = lede
  const id = await writing(lede, 'The river rose.', '')
  await paste(page, { 'text/plain': 'https://vimeo.com/123456' })
  await page.keyboard.type(' they say')
  await expect(bodyIn(page).locator('a[href="https://vimeo.com/123456"]')).toHaveText('https://vimeo.com/123456')
  await press(page, ...Array.from({ length: ' they say'.length }, () => 'Backspace'))
  await insert(page, 'Link card')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Address' })).toHaveValue('https://vimeo.com/123456')
  await expect(dialog.getByRole('textbox', { name: 'Site' })).toHaveValue('Vimeo')
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('The flood from above')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => blocksOf(lede, id))
    .toEqual([
      ['paragraph', 'The river rose.'],
      ['linkCard', ''],
      ['paragraph', ''],
    ])
  await press(page, 'Control+z')
  await expect(bodyIn(page).locator('a')).toHaveText('https://vimeo.com/123456')
})
