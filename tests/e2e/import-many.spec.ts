import { openFiles } from './files.ts'
import { expect, test } from './fixture.ts'

const paragraph =
  'The ferry across the harbour will sail again on Monday, five months after a storm, the port authority said.'
const page = (headline: string) =>
  `<!doctype html><html lang="en"><head><title>${headline} - The Harbour Post</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Harbour Post"><meta property="article:section" content="Local"><meta property="article:published_time" content="2024-03-05T09:30:00+00:00"></head><body><nav><a href="/">Home page of the post</a></nav><article><h1>${headline}</h1><p class="byline">By Jane Roe</p>${`<p>${paragraph}</p>`.repeat(4)}</article><div class="newsletter"><p>Sign up for our letter</p></div></body></html>`
const feed = (count: number) =>
  `<rss version="2.0"><channel><title>Post</title>${Array.from({ length: count }, (_, at) => `<item><title>Story ${at + 1}</title><description>${paragraph}</description></item>`).join('')}</channel></rss>`

test('a saved page shows what was taken for what, takes another role for any part, and becomes a draft', async ({
  lede,
}) => {
  const { page: window, host } = lede
  await expect(window.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  await openFiles(window, [{ name: 'ferry.html', content: page('Ferry sails again') }])
  const article = window.getByRole('region', { name: 'The article' })
  await expect(article).toContainText('Web page')
  await expect(article).toContainText('Ferry sails again')
  await expect(article).toContainText('Jane Roe')
  await expect(article).toContainText('5 March 2024')
  const lines = window.getByRole('region', { name: 'The copy, line by line' })
  await expect(lines.getByRole('listitem').filter({ hasText: 'Sign up for our letter' })).toContainText('boilerplate')
  await lines.getByRole('listitem').filter({ hasText: 'Local' }).getByRole('button').click()
  await window.getByRole('option', { name: 'Kicker' }).click()
  await expect(article.getByText('Kicker')).toBeVisible()
  await window.getByRole('button', { name: 'Make draft' }).click()
  await expect(window.getByRole('tab', { name: 'Ferry sails again' })).toBeVisible()
  const client = await host.client()
  const { rows } = await client.call('drafts.list', {})
  const made = await client.call('drafts.article', { id: rows[0]?.id ?? '' })
  expect(made.article).toMatchObject({ kicker: 'Local', category: null, bylines: ['Jane Roe'] })
})

test('a feed is gone through story by story; of many files each goes on, and what could not be read is told', async ({
  lede,
}) => {
  const { page: window } = lede
  await expect(window.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  const files = Array.from({ length: 25 }, (_, at) => ({ name: `page-${at}.html`, content: page(`Page ${at}`) }))
  await openFiles(window, [
    { name: 'feed.xml', content: feed(30) },
    { name: 'torn.json', content: '{ "a": ' },
    ...files,
  ])
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Make 55 drafts' })).toBeEnabled()
  await expect(dialog.getByText('1 of 56')).toBeVisible()
  const list = dialog.getByRole('listbox', { name: 'Files' })
  await list.getByRole('option', { name: 'Story 2, story 2 of 30 in feed.xml' }).click()
  await expect(dialog.getByRole('region', { name: 'The article' })).toContainText('RSS, Atom, JSON Feed')
  await list.focus()
  await window.keyboard.press('End')
  await expect(dialog.getByText('56 of 56')).toBeVisible()
  await expect(list.getByRole('option', { name: /^page-24.html/ })).toHaveAttribute('aria-selected', 'true')
  await dialog.getByRole('button', { name: 'Make 55 drafts' }).click()
  await expect(dialog.getByRole('heading', { name: 'What became of the files' })).toBeVisible()
  await expect(dialog).toContainText('55 drafts made.')
  await expect(dialog.getByRole('listitem')).toContainText('torn.json is not valid JSON')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(window.getByRole('tab', { name: 'Story 1', exact: true })).toBeVisible()
})
