import { atMost } from '#tests/helpers/machine.ts'
import { story } from '#tests/helpers/story.ts'
import { copied } from './clipboard.ts'
import { articleOf, blocksIn, bodyIn, lineIn, openDraft, openFields, openTabs, press, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const filed = {
  language: 'de',
  headline: 'Besuch am Hafen',
  dateline: { place: 'Moskau', region: null, country: null, date: '2026-06-22', agency: 'BelTA', text: null },
}

function opened(lede: Lede, paragraphs: string[], fields: object = {}): Promise<string> {
  return lede.add(story({ ...filed, ...fields } as Parameters<typeof story>[0], paragraphs)).then(async (id) => {
    await openDraft(lede.page, id)
    return id
  })
}

test('the dateline runs into the first paragraph and follows its fields', async ({ lede }) => {
  const { page } = lede
  await opened(lede, ['Der Kran bleibt stehen.', 'Das beschloss der Rat.'])
  const dateline = bodyIn(page).locator('p').first().locator('.dateline')
  await expect(dateline).toHaveText(/^MOSKAU, 22\. Juni/)
  await expect(dateline).toHaveText(/BelTA/)
  await openFields(page)
  await page.getByRole('combobox', { name: 'Place' }).fill('Minsk')
  await press(page, 'Escape')
  await expect(dateline).toHaveText(/^MINSK, 22\. Juni/)
  const agency = page.getByRole('combobox', { name: 'Agency in the dateline' })
  await agency.fill('dpa')
  await press(page, 'Escape')
  await expect(dateline).toHaveText('Minsk (dpa) -')
  await expect(page.getByRole('status', { name: 'Printed as' })).toHaveText('Minsk (dpa) -')
  for (const name of ['Place', 'Agency in the dateline']) {
    await page.getByRole('combobox', { name }).fill('')
    await press(page, 'Escape')
  }
  await page.getByRole('button', { name: 'Clear: Date' }).click()
  await expect(bodyIn(page).locator('.dateline')).toHaveCount(0)
})

test('it stands in the first paragraph that says something, never in a heading or a list', async ({ lede }) => {
  const { page } = lede
  await opened(lede, ['Der Kran bleibt stehen.', 'Das beschloss der Rat.'])
  await bodyIn(page).getByText('Der Kran').click()
  await press(page, 'Control+Alt+2')
  await expect(bodyIn(page).locator('p').first().locator('.dateline')).toBeVisible()
  await expect(bodyIn(page).getByRole('heading').locator('.dateline')).toHaveCount(0)
  await bodyIn(page).getByText('Das beschloss').click()
  await press(page, 'Control+Shift+8')
  await expect(bodyIn(page).locator('.dateline')).toHaveCount(0)
})

test('writing at the very start of the paragraph meets no obstacle', async ({ lede }) => {
  const { page } = lede
  const id = await opened(lede, ['Kran bleibt stehen.', 'Zweiter Absatz.'])
  const first = bodyIn(page).locator('p').first()
  await first.click({ position: { x: 300, y: 10 } })
  await press(page, 'Home')
  await page.keyboard.type('Der ')
  await expect.poll(() => blocksIn(page)).toEqual(['Der Kran bleibt stehen.', 'Zweiter Absatz.'])
  await press(page, 'Backspace', 'Backspace', 'Backspace', 'Backspace')
  await press(page, 'Backspace')
  await expect.poll(() => blocksIn(page)).toEqual(['Kran bleibt stehen.', 'Zweiter Absatz.'])
  await expect(first.locator('.dateline')).toBeVisible()

  // A click into the gap between dateline and first letter.
  const gap = await first.evaluate((paragraph) => {
    const widget = paragraph.querySelector('.dateline')?.getBoundingClientRect()
    const text = document.createRange()
    text.selectNodeContents(paragraph.lastChild ?? paragraph)
    const { left } = text.getBoundingClientRect()
    return { x: ((widget?.right ?? 0) + left) / 2, y: ((widget?.top ?? 0) + (widget?.bottom ?? 0)) / 2 }
  })
  await page.mouse.click(gap.x, gap.y)
  await press(page)
  await page.keyboard.type('Ein ')
  await expect.poll(() => blocksIn(page)).toEqual(['Ein Kran bleibt stehen.', 'Zweiter Absatz.'])

  await press(page, 'Home', 'Enter')
  await expect.poll(() => blocksIn(page)).toEqual(['', 'Ein Kran bleibt stehen.', 'Zweiter Absatz.'])
  await expect(bodyIn(page).locator('p').nth(1).locator('.dateline')).toBeVisible()
  await press(page, 'Backspace')
  await expect.poll(() => blocksIn(page)).toEqual(['Ein Kran bleibt stehen.', 'Zweiter Absatz.'])
  await press(page, 'ArrowRight', 'ArrowLeft', 'ArrowLeft')
  await page.keyboard.type('>')
  await press(page, 'Delete')
  await expect.poll(() => blocksIn(page)).toEqual(['>in Kran bleibt stehen.', 'Zweiter Absatz.'])
  await saved(page)
  expect((await articleOf(lede, id)).bodyText).toBe('>in Kran bleibt stehen.\nZweiter Absatz.')
})

test('an empty body shows the dateline, and an input method may compose right after it', async ({ lede }) => {
  const { page, context } = { page: lede.page, context: lede.page.context() }
  await opened(lede, [])
  await bodyIn(page).click()
  await expect(bodyIn(page).locator('.dateline')).toBeVisible()
  const session = await context.newCDPSession(page)
  for (const text of ['に', 'にほ', 'にほん']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await session.send('Input.insertText', { text: '日本' })
  await page.keyboard.type('!')
  await expect.poll(() => blocksIn(page)).toEqual(['日本!'])
  await expect(bodyIn(page).locator('.dateline')).toBeVisible()
})

test('clicking it, or its command, goes to the place', async ({ lede }) => {
  const { page } = lede
  await opened(lede, ['Der Kran bleibt stehen.'])
  await bodyIn(page).locator('.dateline').click()
  const place = page.getByRole('combobox', { name: 'Place' })
  await expect(place).toBeFocused()
  await page.getByRole('button', { name: 'Dateline', exact: true }).click()
  await page.getByRole('button', { name: 'Article fields' }).click()
  await expect(place).toHaveCount(0)
  await lineIn(page, 'Headline').focus()
  await press(page, 'Control+Shift+D')
  await expect(place).toBeFocused()
})

test('the dateline is no text: it is neither selected nor stored, and not copied with a part of its paragraph', async ({
  lede,
}) => {
  const { page } = lede
  const id = await opened(lede, ['Der Kran bleibt stehen.'])
  await bodyIn(page).getByText('Der Kran').click()
  await press(page, 'Home', 'ArrowRight', 'Control+Shift+End')
  expect((await copied(page)).text).toBe('er Kran bleibt stehen.')
  expect((await articleOf(lede, id)).bodyText).toBe('Der Kran bleibt stehen.')
})

test('a story written from right to left has its dateline on the right', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(
    story(
      {
        language: 'ar',
        direction: 'rtl',
        headline: 'بقاء الرافعة في الميناء',
        dateline: { place: 'بيروت', region: null, country: null, date: null, agency: null, text: null },
      },
      ['قرر المجلس الإبقاء على الرافعة القديمة.'],
    ),
  )
  await openDraft(page, id)
  const first = bodyIn(page).locator('p').first()
  await expect(first).toHaveCSS('direction', 'rtl')
  await expect(lineIn(page, 'Headline')).toHaveCSS('direction', 'rtl')
  const [paragraph, dateline] = [await first.boundingBox(), await first.locator('.dateline').boundingBox()]
  if (!paragraph || !dateline) throw new Error('nothing to see')
  expect(dateline.x + dateline.width).toBeCloseTo(paragraph.x + paragraph.width, -1)
})

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('the window speaks German, and its long words fit', async ({ lede }) => {
    const { page } = lede
    const id = await lede.add(story(filed, ['Der Kran bleibt stehen.']))
    await openTabs(page, [id])
    await expect(page.getByRole('toolbar', { name: 'Formatierung', exact: true })).toBeVisible()
    await page.getByRole('textbox', { name: 'Text', exact: true }).locator('.dateline').click()
    await expect(page.getByRole('combobox', { name: 'Ort', exact: true })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Gespeichert' })).toBeVisible()
    const overflows = await page.evaluate(
      () =>
        [...document.querySelectorAll('aside, main, header')].filter((pane) => pane.scrollWidth > pane.clientWidth + 1)
          .length,
    )
    expect(overflows).toBe(0)
  })
})

test('places that could not be loaded are there a moment later', async ({ lede }) => {
  const { page } = lede
  let refused = 0
  await page.route('**/zones.generated-*', (route) => {
    refused += 1
    return refused > 1 ? route.continue() : route.abort()
  })
  await opened(lede, ['Der Kran bleibt stehen.'])
  await openFields(page)
  const place = page.getByRole('combobox', { name: 'Place' })
  await expect(async () => {
    await place.fill('')
    await place.fill('Reykj')
    await expect(page.getByRole('option', { name: 'Reykjavík' })).toBeVisible({ timeout: atMost(2_000) })
  }).toPass()
  expect(refused).toBe(2)
})
