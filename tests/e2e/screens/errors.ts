import { foundDamage } from '#tests/helpers/found-damage.ts'
import { story } from '#tests/helpers/story.ts'
import { breakInspector, breakWindow, brokenOnPurpose } from '../broken.ts'
import { expect } from '../fixture.ts'
import { show } from './given.ts'
import type { Screen } from './screen.ts'

/** Messages about something that is broken, in the window or on disk. */
export const errors: readonly Screen[] = [
  {
    name: 'damage that was found',
    reach: async ({ page, add, host }, { app }) => {
      foundDamage(host.folder)
      await show(page, [await add(story({ headline: 'Harbour' }, ['One.']))])
      await expect(page.getByRole('dialog', { name: app.damageTitle })).toContainText('Weather, Sports results')
    },
  },
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
