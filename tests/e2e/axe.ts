import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The rules about colours that axe-core has enabled by default. */
const ofColours = ['color-contrast', 'link-in-text-block'] as const

/**
 * What axe-core finds in a window with all its rules: rule, element and remedy, one text each.
 * `colours`: only what depends on the theme; `but`: rules to leave out.
 */
export async function violationsIn(
  page: Page,
  { colours = false, but = [] }: { colours?: boolean; but?: readonly string[] | undefined } = {},
): Promise<string[]> {
  // A sandboxed frame lets no script in; its contents are checked as a page of their own. Without
  // frames one run is enough; combining several would cost another page. Elements that pass are not
  // listed one by one.
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
