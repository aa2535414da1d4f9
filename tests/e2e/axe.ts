import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rules about colours, of those that axe-core has on. */
const ofColours = ['color-contrast', 'link-in-text-block'] as const

/**
 * What axe-core, with every rule it has, finds in a window that stands in somebody's way: rule,
 * element and what is to be done, one text each. `colours`: only what a theme changes; `but`:
 * without these rules.
 */
export async function violationsIn(
  page: Page,
  { colours = false, but = [] }: { colours?: boolean; but?: readonly string[] | undefined } = {},
): Promise<string[]> {
  // A frame in a sandbox lets no script in: what it shows is looked at as a page of its own.
  // Without frames one run is all there is to it; put together from several, each would cost
  // another page. And what is well is not told element by element.
  const axe = new AxeBuilder({ page })
    .exclude('iframe')
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  if (colours) axe.withRules([...ofColours])
  else axe.disableRules([...but])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}
