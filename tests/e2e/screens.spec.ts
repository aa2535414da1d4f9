import type { Page } from '@playwright/test'
import { isLong } from '#tests/helpers/long.ts'
import { violationsIn } from './axe.ts'
import { expect, test } from './fixture.ts'
import { layoutFaults } from './layout/measure.ts'
import { drawn } from './layout/walk.ts'
import { screens } from './screens/index.ts'
import { lookName, looksOf, themesOf } from './screens/looks.ts'
import { endNewsroom } from './screens/newsroom.ts'
import { takePicture } from './screens/take-picture.ts'
import { words } from './screens/words.ts'

/**
 * Scrolls the line with the caret into view: in a narrower window it is further down, and so are
 * its tools.
 */
function showCaret(): void {
  document.getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'nearest' })
}

/**
 * The widths in which screens are tested besides their own, at 200 % and 400 %: each screen in one
 * of them, in turn; in the long run in all.
 */
const narrowWidths = [720, 512, 360] as const

/** Screens in one language follow one another, since each language needs another browser. */
const seen = screens
  .flatMap((screen, place) =>
    looksOf(place).map((look) => ({
      ...screen,
      look,
      narrow: narrowWidths.filter((_, index) => isLong || index === place % narrowWidths.length),
    })),
  )
  .toSorted((one, other) => one.look.locale.localeCompare(other.look.locale))

test.afterEach(endNewsroom)

for (const { name, look, narrow, reach, but, fault } of seen)
  test.describe(() => {
    test.use({ locale: look.locale, beginsItself: true })

    test(`accessible and in place: ${name} (${lookName(look, look.colorScheme)})`, async ({ lede }, info) => {
      const { page, faults } = lede
      await page.setViewportSize(look.viewport)
      await page.emulateMedia({ colorScheme: look.colorScheme })
      await reach(lede, words[look.locale])
      for (const theme of themesOf(look)) {
        await page.emulateMedia({ colorScheme: theme })
        await still(page)
        if (isLong) await takePicture(page, info, lookName(look, theme), name)
        // In the other theme only the colours differ.
        const found = await violationsIn(page, { colours: theme !== look.colorScheme, but })
        expect.soft(found, theme).toEqual([])
      }
      expect.soft(await page.locator('h1').filter({ visible: true }).count(), 'headings of the first order').toBe(1)
      for (const width of [look.viewport.width, ...narrow]) {
        await page.setViewportSize({ ...look.viewport, width })
        await page.evaluate(showCaret)
        await drawn(page)
        expect.soft(await layoutFaults(page), `${width} pixels wide`).toEqual([])
      }
      if (fault !== undefined) expect(faults.splice(0).join()).toContain(fault)
    })
  })

/** Waits until nothing moves: contrast measured during a fade means nothing. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const endless = (animation: Animation) => animation.effect?.getComputedTiming().iterations === Infinity
    await Promise.allSettled(
      document.getAnimations().map((animation) => (endless(animation) ? null : animation.finished)),
    )
  })
}
