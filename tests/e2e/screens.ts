import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, type TestInfo } from '@playwright/test'

/** Looks at one screen after the other: a picture of each for people, and axe-core over each. What is found is gathered, so that a run tells of every screen. */
export class Screens {
  readonly #page: Page
  readonly #test: TestInfo
  readonly #folder: string

  constructor(page: Page, test: TestInfo, look: string) {
    this.#page = page
    this.#test = test
    this.#folder = join(test.project.outputDir, 'screens', look)
  }

  /** Takes the picture and has axe-core, with every rule it has, look for violations. */
  async look(name: string): Promise<void> {
    await settle(this.#page)
    await this.#page.screenshot({ path: join(this.#folder, `${name}.png`) })
    // A frame in a sandbox lets no script in: what it shows is looked at as a page of its own.
    const { violations } = await new AxeBuilder({ page: this.#page }).exclude('iframe').analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    )
    expect.soft(found, `${this.#test.title}: ${name}`).toEqual([])
  }
}

/** Waits until nothing moves: contrast that is measured in mid-fade is nobody's contrast. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const endless = (animation: Animation) => animation.effect?.getComputedTiming().iterations === Infinity
    await Promise.allSettled(
      document.getAnimations().map((animation) => (endless(animation) ? null : animation.finished)),
    )
  })
}
