import { expect, type Page } from '@playwright/test'
import { narrowWidth, type SidePanel, tinyWidth } from '#renderer/state/layout.ts'
import { layoutFaults } from './measure.ts'

/** A state of the window's layout. */
export interface Stand {
  /** In CSS pixels. */
  width: number
  library: boolean
  side: SidePanel | null
  split: boolean
}

/**
 * Windows 1440 and 1024 pixels wide; the same at 200 % are 720 and 512 wide, and 1440 at 400 % is
 * 360.
 */
export const widths = [1440, 1024, 720, 512, 360] as const

const heights: Readonly<Record<number, number>> = { 1440: 900, 1024: 700, 720: 450, 512: 350, 360: 300 }

const sides = ['inspector', 'preview', 'review', 'checks'] as const

/**
 * All layouts of a window of a width with several drafts open: a narrow one shows one pane, a tiny
 * one one draft.
 */
export function standsAt(width: number, hasOthers: boolean): Stand[] {
  return [false, true]
    .flatMap((split) =>
      [false, true].flatMap((library) => [...sides, null].map((side) => ({ width, library, side, split }))),
    )
    .filter(({ split }) => !split || (hasOthers && width > tinyWidth))
    .filter(({ library, side }) => width > narrowWidth || !library || side === null)
}

const keys = { library: 'l', inspector: 'f', preview: 'p', review: 'r', checks: 'a', split: 'e' } as const

/** Brings the window into a layout with the keys that a person would press. */
async function arrange(page: Page, { width, library, side, split }: Stand): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: heights[width] ?? 700 })
  const panes = () => page.locator('[data-pane]').evaluateAll((all) => all.map((each) => each.dataset.pane ?? ''))
  const press = (what: keyof typeof keys) => page.keyboard.press(`Control+Alt+${keys[what]}`)
  const isSplit = async () => (await panes()).filter((name) => name === 'editor').length === 2
  if ((await isSplit()) !== split) await press('split')
  const before = await panes()
  if (side === null) for (const each of sides) if (before.includes(each)) await press(each)
  if (side !== null && !before.includes(side)) await press(side)
  if ((await panes()).includes('library') !== library) await press('library')
  const wanted = ['header', library && 'library', 'editor', split && 'editor', side].filter(Boolean)
  await expect.poll(panes).toEqual(wanted)
}

/** Waits until the window has drawn what was requested. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
  })
}

/** Goes through layouts of the window. Returns the faults of each, preceded by its name. */
export async function walk(page: Page, stands: readonly Stand[], name: string): Promise<string[]> {
  const found: string[] = []
  for (const stand of stands) {
    await arrange(page, stand)
    await drawn(page)
    const { width, library, side, split } = stand
    const place = [width, library && 'library', side, split && 'split', name].filter(Boolean).join(', ')
    for (const fault of await layoutFaults(page)) found.push(`${place}: ${fault}`)
  }
  return found
}
