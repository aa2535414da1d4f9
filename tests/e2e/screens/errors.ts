import { story } from '#tests/helpers/story.ts'
import { breakInspector, breakWindow, brokenOnPurpose } from '../broken.ts'
import { expect } from '../fixture.ts'
import { show } from './given.ts'
import type { Screen } from './screen.ts'

/** What is said when something in the window is broken. */
export const errors: readonly Screen[] = [
  {
    name: 'a part that failed',
    fault: brokenOnPurpose,
    reach: async ({ page, add }, { app }) => {
      await breakInspector(page)
      await show(page, [await add(story({ headline: 'Harbour' }, ['One.']))], { side: 'inspector' })
      await expect(page.getByRole('alert')).toContainText(app.broken.part)
    },
  },
  {
    name: 'a window that failed',
    fault: brokenOnPurpose,
    reach: async ({ page, add }, { app }) => {
      await show(page, [await add(story({ headline: 'Harbour' }, ['One.']))])
      await breakWindow(page)
      await page.keyboard.press('Control+Alt+l')
      await expect(page.getByRole('heading', { name: app.broken.window })).toBeVisible()
    },
  },
]
