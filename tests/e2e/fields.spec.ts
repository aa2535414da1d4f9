import { articleOf, newArticle, press, saved } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true, withFields: true })

test('what is wrong with a field is said at the field and kept', async ({ lede }) => {
  const { page } = lede
  const id = await newArticle(page)
  const url = page.getByRole('textbox', { name: 'Canonical URL' })
  await url.fill('not an address')
  await expect(url).toHaveAccessibleDescription(/not an http or https address/)
  // After one of several entries is removed, the focus stays in their field.
  const keywords = page.getByRole('textbox', { name: 'Keywords' })
  await keywords.fill('ferry')
  await press(page, 'Enter')
  await page.getByRole('row', { name: 'ferry' }).click()
  await press(page, 'Delete')
  await expect(keywords).toBeFocused()
  const place = page.getByRole('combobox', { name: 'Place' })
  await place.fill('x'.repeat(10_000))
  await expect(place).toHaveAccessibleDescription(/too long/)
  await saved(page)
  const client = await lede.host.client()
  const { problems } = await client.call('export.check', { id, format: 'html' })
  expect(problems.filter(({ code }) => code === 'tooLong').map(({ field }) => field)).toEqual(['dateline.place'])
  await expect(url).toHaveValue('not an address')
  await expect(place).toHaveValue('x'.repeat(10_000))
})

test('every field of the inspector reaches the draft', async ({ lede }) => {
  const { page } = lede
  const id = await newArticle(page)
  const { keyboard } = page
  const field = (name: string) => page.getByRole('complementary').getByRole('textbox', { name, exact: true })
  const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
  /**
   * Opens the list of a field; it closes when its field is scrolled, so that comes to rest first.
   */
  const listOf = async (name: string) => {
    await choice(name).scrollIntoViewIfNeeded()
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
    return choice(name)
  }
  await field('Summary').fill('In short.')
  await choice('Byline').fill('Ada Penn')
  await press(page, 'Escape')
  await page.getByRole('button', { name: 'Add a byline' }).click()
  await choice('Byline 2').fill('Ben Oak')
  await press(page, 'Escape')
  await page.getByRole('button', { name: 'Move up Ben Oak' }).click()

  await (await listOf('Place')).fill('Mins')
  await page.getByRole('option', { name: /Minsk/ }).click()
  await page.getByRole('button', { name: 'Use time zone Europe/Minsk' }).click()
  await expect(choice('Time zone')).toHaveValue('Europe/Minsk')
  await field('State or region').fill('Minsk Region')
  await field('Country').fill('Belarus')
  await page.getByRole('button', { name: 'Today' }).click()
  await (await listOf('Agency in the dateline')).fill('BelT')
  await page.getByRole('option', { name: 'BelTA' }).click()

  await (await listOf('Category')).fill('Weather')
  await press(page, 'Escape')
  await field('Keywords').fill('storm, ferry,')
  await field('Keywords').fill('harbour')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Remove harbour', exact: true })).toBeVisible()
  await (await listOf('Subjects')).click()
  await press(page, 'ArrowDown')
  await page.getByRole('option', { name: 'From the category: weather' }).click()
  await (await listOf('Subjects')).fill('waterway')
  await expect(page.getByRole('option', { name: /waterway and maritime transport/ })).toBeVisible()
  await press(page, 'Enter')
  await (await listOf('Subjects')).fill('20009999')
  await press(page, 'Enter')
  await press(page, 'Escape')
  const subjects = page.getByRole('grid', { name: 'Subjects' })
  await expect(subjects.getByRole('row')).toHaveText(['weather', 'waterway and maritime transport', '20009999'])
  await subjects.getByRole('row', { name: '20009999' }).click()
  await press(page, 'Delete')
  await field('Slugline').fill('FERRY-STORM')
  await page.getByRole('button', { name: /Urgency/ }).click()
  await page.getByRole('option', { name: '3 – Urgent' }).click()

  const time = page.getByRole('group', { name: 'Publication time' })
  await time.getByRole('spinbutton').first().click()
  await keyboard.type('220620221436')
  const embargo = page.getByRole('group', { name: 'Embargo until' })
  await embargo.getByRole('spinbutton').first().click()
  await keyboard.type('230620220800')
  await field('Canonical URL').fill('https://news.example.com/ferry')
  await field('Usage terms').fill('Free.')
  for (const group of ['Language', 'Note to the editor'])
    await page.getByRole('button', { name: group, exact: true }).click()
  await field('Note to the editor').fill('Please check names.')
  await saved(page)
  expect(await articleOf(lede, id)).toMatchObject({
    summary: 'In short.',
    bylines: ['Ben Oak', 'Ada Penn'],
    dateline: { place: 'Minsk', region: 'Minsk Region', country: 'Belarus', agency: 'BelTA' },
    agency: 'BelTA',
    category: 'Weather',
    keywords: ['storm', 'ferry', 'harbour'],
    subjects: ['17000000', '20000343'],
    slugline: 'FERRY-STORM',
    urgency: 3,
    publishedAt: '2022-06-22T14:36:00+03:00',
    timeZone: 'Europe/Minsk',
    embargoUntil: '2022-06-23T08:00:00+03:00',
    canonicalUrl: 'https://news.example.com/ferry',
    usageTerms: 'Free.',
    editorNote: 'Please check names.',
  })

  await (await listOf('Time zone')).fill('Berlin')
  await page.getByRole('option', { name: /Europe\/Berlin/ }).click()
  await embargo.getByRole('spinbutton').first().click()
  await keyboard.type('290320260230')
  await expect(page.getByText('There is no 02:30 on that day in Europe/Berlin')).toBeVisible()
  await embargo.getByRole('spinbutton').first().click()
  await keyboard.type('230620220800')
  await expect(page.getByText('There is no 02:30')).toHaveCount(0)
  await (await listOf('Time zone')).fill('Tokyo')
  await page.getByRole('option', { name: /Asia\/Tokyo/ }).click()
  await (await listOf('Language')).fill('Arab')
  await page.getByRole('option', { name: /^Arabic/ }).click()
  await saved(page)
  expect(await articleOf(lede, id)).toMatchObject({
    publishedAt: '2022-06-22T14:36:00+09:00',
    embargoUntil: '2022-06-23T08:00:00+09:00',
    timeZone: 'Asia/Tokyo',
    language: 'ar',
    direction: 'rtl',
  })
})
