import { story } from '#tests/helpers/story.ts'
import { violationsIn } from './axe.ts'
import { blocksIn, bodyIn, lineIn, newArticle, openDraft, press } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

test('special characters go where the caret was, in field and body, found by name in any language', async ({
  lede,
}) => {
  const { page } = lede
  await newArticle(page)
  await page.keyboard.type('Rates')
  const palette = page.getByRole('dialog', { name: 'Special characters' })
  const search = palette.getByRole('searchbox', { name: 'Search by name' })
  await press(page, 'Control+Alt+Z')
  await expect(search).toBeFocused()
  await page.keyboard.type('halbgev')
  await expect(palette.getByRole('option').first()).toHaveAccessibleName('en dash')
  expect(await violationsIn(page)).toEqual([])
  await press(page, 'Enter')
  await expect(palette).toBeHidden()
  await expect(lineIn(page, 'Headline')).toBeFocused()
  await page.keyboard.type('up')
  await expect(lineIn(page, 'Headline')).toHaveValue('Rates–up')

  await bodyIn(page).focus()
  await page.keyboard.type('From 5')
  await press(page, 'Control+Alt+Z')
  await expect(palette.getByRole('option').first()).toHaveAccessibleName('en dash')
  await expect(search).toBeFocused()
  await page.keyboard.type('narrow no')
  await expect(palette.getByRole('option').first()).toHaveAccessibleName(/^narrow no/)
  await press(page, 'Enter')
  await expect(bodyIn(page)).toBeFocused()
  await page.keyboard.type('km')
  await expect.poll(() => blocksIn(page)).toEqual(['From 5\u202fkm'])
  await press(page, 'Control+z')
  await expect(bodyIn(page)).toBeFocused()
})

test('the arrow keys go through the grid, the article’s quotation marks first', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ language: 'fr', headline: 'Port' }, ['Il dit ']))
  await openDraft(page, id)
  await bodyIn(page).getByText('Il dit').click()
  await press(page, 'End', 'Control+Alt+Z')
  const palette = page.getByRole('dialog', { name: 'Special characters' })
  await expect(palette.getByRole('searchbox')).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(palette.getByRole('option', { name: 'left guillemet', exact: true })).toBeFocused()
  await press(page, 'ArrowRight')
  await expect(palette.getByRole('option', { name: 'right guillemet', exact: true })).toBeFocused()
  await press(page, 'ArrowDown')
  await expect(palette.getByRole('option', { name: 'right guillemet', exact: true })).not.toBeFocused()
  await press(page, 'ArrowUp', 'Enter')
  await expect(palette).toBeHidden()
  await expect(bodyIn(page)).toContainText('Il dit »')
  await press(page, 'Control+Alt+Z')
  await palette.getByRole('searchbox').fill('zeppelin')
  await expect(palette.getByText('No character of this name.')).toBeVisible()
  await press(page, 'Escape')
  await expect(palette.getByRole('searchbox')).toHaveValue('')
  await press(page, 'Escape')
  await expect(palette).toBeHidden()
  await expect(bodyIn(page)).toBeFocused()
})

test('what cannot be seen is shown, follows the typing, and changes nothing in the text', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(
    story({ headline: 'Marks' }, [
      'Five\u00a0km and 5\u202f000 so\u00adft',
      ...Array.from({ length: 60 }, () => 'more words '.repeat(30)),
    ]),
  )
  await openDraft(page, id)
  await press(page, 'Control+Alt+O')
  const body = bodyIn(page)
  await expect(body.locator('[data-sign="-"]')).toHaveCount(1)
  await body.locator('p').first().click()
  await press(page, 'Control+Home')
  await page.keyboard.type('One two ')
  await press(page, 'Shift+Enter')
  await expect(body.locator('.unseen-break')).toHaveCount(1)
  // What is far below is not marked until it is scrolled into view.
  await press(page, 'Control+End')
  await press(page, 'Shift+Enter')
  await expect(body.locator('p').last().locator('.unseen-break')).toBeAttached()
  await press(page, 'Control+Alt+O')
  await expect(body.locator('.unseen')).toHaveCount(0)
})

test('spaces are seen without an element, and nothing moves for it: bold, italic, headings, tables', async ({
  lede,
}) => {
  const { page } = lede
  const marked = (type: string) => ({ type: 'text', marks: [{ type }], text: 'some more words ' })
  const paragraph = [{ type: 'text', text: 'At 5\u00a0km and 5\u202f000 ' }, marked('bold'), marked('italic')]
  const cell = { type: 'tableCell', content: [{ type: 'paragraph', content: paragraph }] }
  const id = await lede.add({
    ...story({ headline: 'Widths' }),
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { level: 2 }, content: [...paragraph] },
        { type: 'paragraph', content: paragraph },
        { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
      ],
    },
  })
  await openDraft(page, id)
  const body = bodyIn(page)
  const widths = () =>
    body.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const found: [string, number, number][] = []
      while (texts.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(texts.currentNode)
        const { width, top } = range.getBoundingClientRect()
        found.push([texts.currentNode.nodeValue ?? '', Math.round(width), Math.round(top)])
      }
      return found
    })
  const before = await widths()
  expect(before.length).toBeGreaterThan(8)
  const ink = () => body.locator('p').first().screenshot()
  const plain = await ink()
  await press(page, 'Control+Alt+O')
  await expect(body).toHaveClass(/shows-invisibles/)
  const faces = () =>
    page.evaluate(() =>
      [...document.fonts].filter(({ family }) => family.includes('Lede Spaces')).map((face) => face.status),
    )
  await expect.poll(faces).toHaveLength(24)
  expect(new Set(await faces())).toEqual(new Set(['loaded']))
  // A pixel for letters that their font sets closer to a space.
  const moved = (await widths()).filter(
    ([, width, top], index) => Math.abs(width - (before[index]?.[1] ?? 0)) > 1 || top !== before[index]?.[2],
  )
  expect(moved).toEqual([])
  await expect(body.locator('p .unseen')).toHaveCount(0)
  expect((await ink()).equals(plain)).toBe(false)
})
