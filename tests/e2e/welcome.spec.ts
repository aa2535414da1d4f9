import { articleOf, lineIn } from './editing.ts'
import { expect, test } from './fixture.ts'

test('an empty library says what to do next', async ({ lede }) => {
  const { page } = lede
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Start your first story' })).toBeVisible()
  for (const name of ['New article', 'Paste wire copy…', 'Open document, wire copy or package…', 'Try the sample']) {
    await expect(main.getByRole('button', { name })).toBeEnabled()
  }
})

test('the sample is a whole story in the language of the interface', async ({ lede }) => {
  const { page } = lede
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await expect(lineIn(page, 'Headline')).toHaveValue(/library bus/)
  const id = await page.evaluate(() => JSON.parse(localStorage.getItem('lede.tabs') ?? '{}').state.active)
  const article = await articleOf(lede, id)
  expect(article).toMatchObject({ language: 'en', timeZone: 'Europe/London', dateline: { place: 'Hollin Bridge' } })
  expect(article.bodyText.split(/\s+/).length).toBeGreaterThan(300)
})

test('a new article is in the language and zone of the settings, and the caret is in its headline', async ({
  lede,
}) => {
  const { page } = lede
  await page.getByRole('main').getByRole('button', { name: 'New article' }).click()
  await expect(lineIn(page, 'Headline')).toBeFocused()
  const id = await page.evaluate(() => JSON.parse(localStorage.getItem('lede.tabs') ?? '{}').state.active)
  expect(await articleOf(lede, id)).toMatchObject({ language: 'en', timeZone: 'Europe/Berlin', headline: null })
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('everything is said in German, the sample too', async ({ lede }) => {
    const { page } = lede
    await expect(page.getByRole('heading', { name: 'Beginnen Sie Ihren ersten Artikel' })).toBeVisible()
    await page.getByRole('button', { name: 'Beispiel ausprobieren' }).click()
    await expect(lineIn(page, 'Titel')).toHaveValue(/Bücherbus/)
  })
})
