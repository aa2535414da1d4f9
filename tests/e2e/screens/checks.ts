import { story } from '#tests/helpers/story.ts'
import { expect, type Lede } from '../fixture.ts'
import { show } from './given.ts'
import type { Screen } from './screen.ts'
import type { Words } from './words.ts'

/**
 * Shows a story with findings of each severity in its head and its text, one of which is selected.
 */
async function look({ add, page }: Lede, { checks }: Words): Promise<void> {
  const id = await add(
    story({ headline: 'Ferry TK sails again', summary: 'It sails.' }, [
      'The ferry sails at at noon , said Mayor TK. See https://bit.ly/abc for "more".',
      'Profit rose 50 percent from 100 million to 120 million. It ends on Monday, March 17, 2026.',
    ]),
  )
  await show(page, [id], { side: 'checks' })
  const findings = page.getByRole('list', { name: checks.list }).getByRole('listitem')
  await findings.filter({ hasText: 'Monday' }).getByRole('button').first().click()
  await expect(findings.filter({ hasText: 'Monday' }).getByRole('button', { name: checks.ignore })).toBeVisible()
}

export const checks: readonly Screen[] = [
  { name: 'in the panel', reach: look },
  {
    name: 'their settings',
    reach: async (lede, words) => {
      await look(lede, words)
      await lede.page.getByRole('button', { name: words.checks.settings }).click()
      await expect(lede.page.getByRole('dialog')).toBeVisible()
    },
  },
]
