import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** The rules about colours that axe-core has enabled by default. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What axe-core finds in a window with all its rules: rule, element and remedy, one text each.
 * `colours`: only what depends on the theme; `but`: rules to leave out.
 */
export async function violationsIn(
  page: Page,
  { colours = false, but = [] }: { colours?: boolean; but?: readonly string[] | undefined } = {},
): Promise<string[]> {
  const rules: RunOptions = colours
    ? { runOnly: ofColours }
    : { rules: Object.fromEntries(but.map((id) => [id, { enabled: false }])) }
  // Half a megabyte of code: a window reads it once, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(findViolations, rules)
}

/** Runs in the page. */
async function findViolations(rules: RunOptions): Promise<string[]> {
  // A sandboxed frame lets no script in; its contents are checked as a page of their own. Elements
  // that pass are not listed one by one.
  const { violations } = await window.axe.run({ exclude: ['iframe'] }, { ...rules, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}

declare global {
  interface Window {
    /** What is in a window that axe-core has looked at. */
    axe: typeof axe
  }
}
