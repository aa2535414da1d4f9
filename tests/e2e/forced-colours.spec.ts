import type { Page } from '@playwright/test'
import { story } from '#tests/helpers/story.ts'
import { longStory } from './copy.ts'
import { expect, test } from './fixture.ts'
import { show } from './screens/given.ts'

test.use({ beginsItself: true, forcedColors: 'active', contextOptions: { forcedColors: 'active' } })

/**
 * Selected elements that do not look selected where the system sets the colours: the background has
 * to differ from that of the unselected ones beside it, and the text on it has to be readable.
 * Returns one text each, and how many were checked.
 */
async function unreadable(page: Page): Promise<{ count: number; faults: string[] }> {
  return page.evaluate(() => {
    const chosen = '[aria-selected="true"], [aria-pressed="true"], [data-selected]:not(label)'
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const channels = (colour: string): number[] => {
      if (canvas === null) return []
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const light = (colour: string): number => {
      const linear = (channel = 0) => {
        const share = channel / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      const [red, green, blue] = channels(colour)
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
    const contrast = (one: string, other: string): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }
    const groundOf = (element: Element | null): string => {
      for (let each = element; each !== null; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each)
        if (channels(backgroundColor)[3] !== 0) return backgroundColor
      }
      return 'Canvas'
    }
    const shown = [...document.querySelectorAll(chosen)].filter((each) => each.checkVisibility())
    const faults: string[] = []
    for (const element of shown) {
      const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)
      const around = element.closest('.group[data-front]') ?? element
      if (contrast(groundOf(element), groundOf(around.parentElement)) < 3) faults.push(`not to be told: ${name}`)
      for (const part of [element, ...element.querySelectorAll('*')]) {
        if (
          !part.checkVisibility() ||
          !(part instanceof SVGElement || [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
        )
          continue
        if (contrast(groundOf(part), getComputedStyle(part).color) < 4.5)
          faults.push(`not to be read: ${part.tagName} of ${name}`)
      }
    }
    return { count: shown.length, faults }
  })
}

test('in forced colours what is chosen says so and is read: tabs, rows, switches, options; and the focus has a ring', async ({
  lede: { page, add },
}) => {
  const ids = [await add(longStory), await add(story({ headline: 'Harbour' }, ['One.']))]
  await show(page, ids, { side: 'review', review: 'comments' })
  await page.locator('.body-text strong, .body-text p').first().click()
  await page.keyboard.press('Control+b')
  await page.getByRole('listbox').focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2)
  const window = await unreadable(page)
  expect(window.faults).toEqual([])
  // Tabs of drafts and of the review, rows of the library, switches of library and review.
  expect(window.count).toBeGreaterThanOrEqual(6)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Tab')
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return { outlineStyle, isWide: Number.parseFloat(outlineWidth) >= 2 }
  })
  expect(ring).toEqual({ outlineStyle: 'solid', isWide: true })
  await dialog.getByRole('button', { name: /Theme/ }).first().press('Enter')
  await expect(page.getByRole('option').first()).toBeVisible()
  const list = await unreadable(page)
  expect(list.faults).toEqual([])
  expect(list.count).toBeGreaterThanOrEqual(1)
})
