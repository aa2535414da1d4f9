import type { Locator } from '@playwright/test'
import { emptyArticle } from '#shared/article/article.ts'
import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { bodyIn, lineIn, openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const word = 'Donaudampfschifffahrtsgesellschaften'
const speedLimit = 'Geschwindigkeitsbegrenzung'

/** How many lines a word of an element takes. */
const linesOf = (element: Locator, word: string) =>
  element.evaluate((node, wanted) => {
    const text = node.firstChild
    const start = text?.textContent?.indexOf(wanted) ?? -1
    if (!text || start < 0) throw new Error(`no ${wanted}`)
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, start + wanted.length)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  }, word)

test('a headline with a word of 26 letters fits a phone without breaking it, and nothing runs out of the page', async ({
  page,
}) => {
  const fields = { ...emptyArticle('de'), headline: `Die ${speedLimit} gilt`, deck: `Was ${word} planen` }
  const article = story(fields, [`Am Kai liegen ${word.repeat(3)}.`])
  await page.setViewportSize({ width: 360, height: 740 })
  await page.setContent(publish(article, 'html', { publisher: { name: '', url: '' } }))
  expect(await linesOf(page.locator('h1'), speedLimit)).toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  for (const long of ['h1', '.deck', '.body p']) await expect(page.locator(long)).toHaveCSS('hyphens', 'auto')
})

test('the editor hyphenates what the page does, and its headline fits the smallest window', async ({ lede }) => {
  const { page } = lede
  await page.setViewportSize({ width: 480, height: 640 })
  await openDraft(page, await lede.add(story({ ...emptyArticle('de'), headline: word, bylines: ['Ida Moor'] }, [word])))
  const line = lineIn(page, 'Headline')
  const { height, lineHeight } = await line.evaluate((node) => ({
    height: node.clientHeight,
    lineHeight: Number.parseFloat(getComputedStyle(node).lineHeight),
  }))
  expect(height).toBeLessThan(1.5 * lineHeight)
  await expect(line).toHaveCSS('hyphens', 'auto')
  await expect(bodyIn(page).locator('p')).toHaveCSS('hyphens', 'auto')
  await expect(lineIn(page, 'Byline')).toHaveCSS('hyphens', 'manual')
})
