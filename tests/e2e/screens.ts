import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, type TestInfo } from '@playwright/test'

/** The looks that screens are seen in: every pair of language, theme and size. With the other theme, which each picture is taken in as well, that is all eight. */
export const looks = [
  { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1024, height: 700 } },
  { locale: 'de-DE', colorScheme: 'light', viewport: { width: 1024, height: 700 } },
  { locale: 'de-DE', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const

/** A look by its name: "en-light-1440x900". */
export function lookName({ locale, colorScheme, viewport: { width, height } }: (typeof looks)[number]): string {
  return `${locale.slice(0, 2)}-${colorScheme}-${width}x${height}`
}

/** Looks at one screen after the other: pictures of each for people, in both themes, and axe-core over each. What is found is gathered, so that a run tells of every screen. */
export class Screens {
  readonly #page: Page
  readonly #test: TestInfo
  readonly #look: string

  constructor(page: Page, test: TestInfo, look: string) {
    this.#page = page
    this.#test = test
    this.#look = look
  }

  /** Takes the picture and has axe-core, with every rule it has, look for violations. */
  async look(name: string): Promise<void> {
    await settle(this.#page)
    await this.#picture(this.#look, name)
    // A frame in a sandbox lets no script in: what it shows is looked at as a page of its own.
    const { violations } = await new AxeBuilder({ page: this.#page }).exclude('iframe').analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    )
    expect.soft(found, `${this.#test.title}: ${name}`).toEqual([])
    await this.#inOtherTheme(name)
  }

  /** The looks are a size and a theme each: with the other theme every one of both languages, sizes and themes is there. */
  async #inOtherTheme(name: string): Promise<void> {
    const [own, other] = this.#look.includes('dark') ? (['dark', 'light'] as const) : (['light', 'dark'] as const)
    await this.#page.emulateMedia({ colorScheme: other })
    await settle(this.#page)
    await this.#picture(this.#look.replace(own, other), name)
    await this.#page.emulateMedia({ colorScheme: own })
  }

  /** Takes a picture into the run's output and names it in the report. */
  async #picture(look: string, name: string): Promise<void> {
    const path = join(this.#test.project.outputDir, 'screens', look, `${name}.png`)
    await this.#page.screenshot({ path })
    this.#test.attachments.push({ name: `${look}/${name}`, contentType: 'image/png', path })
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
