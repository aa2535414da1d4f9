import { test } from '@playwright/test'
import { publish } from '#tests/helpers/publish.ts'
import { violationsIn } from './axe.ts'
import { longStory } from './copy.ts'
import { expect } from './fixture.ts'

const at = '2026-11-22T09:00:00+01:00'
const corrected = { ...longStory, notices: [{ kind: 'correction', at, text: 'Es sind 1,40 Meter.' } as const] }

for (const [name, article] of Object.entries({
  'a story': longStory,
  'a corrected story under embargo': { ...corrected, embargoUntil: '2099-01-01T06:00:00Z' },
  'a story that was withdrawn': { ...longStory, notices: [{ kind: 'kill', at, text: 'Frei erfunden.' } as const] },
}))
  test(`accessible: the published page of ${name}, light and dark`, async ({ page }) => {
    const publisher = { name: 'Kleinseestädter Bote', url: '' }
    await page.setContent(publish(article, 'html', { publisher, early: true }))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsIn(page)).toEqual([])
    }
  })
