import { mkdirSync } from 'node:fs'
import { expect, test } from './fixture.ts'
import { layoutFaults } from './layout/measure.ts'
import { drawn } from './layout/walk.ts'
import { screens } from './screens/index.ts'
import { words } from './screens/words.ts'

const locale = (process.env.LOCALE ?? 'fr-FR') as keyof typeof words
const only = process.env.ONLY
const folder = `/tmp/lang-shots/${locale}`
mkdirSync(folder, { recursive: true })
test.use({ locale, beginsItself: true, viewport: { width: 1440, height: 900 } })
for (const { name, reach } of screens.filter(({ name }) => !only || new RegExp(only).test(name)))
  test(`look: ${name}`, async ({ lede }) => {
    test.setTimeout(60_000)
    const { page, faults } = lede
    await reach(lede, words[locale])
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
      [720, 450],
      [512, 350],
      [360, 300],
    ] as const) {
      await page.setViewportSize({ width, height: width > 1000 ? height : 900 })
      await drawn(page)
      if (width === 1024)
        await page.screenshot({ path: `${folder}/${name.replaceAll(/\W+/g, '-')}.png`, animations: 'disabled' })
      expect.soft(await layoutFaults(page), `${width} pixels wide`).toEqual([])
    }
    faults.splice(0)
  })
