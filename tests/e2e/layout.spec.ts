import { setField } from '#shared/article/draft.ts'
import { isLong } from '#tests/helpers/long.ts'
import { longStory } from './copy.ts'
import { expect, type Lede, test } from './fixture.ts'
import { fill, stories, type Told, told } from './layout/stories.ts'
import { drawn, type Stand, standsAt, walk, widths } from './layout/walk.ts'
import { loadAll } from './on-demand.ts'
import { annegret, configure, edit, show } from './screens/given.ts'
import { words } from './screens/words.ts'

test.use({ beginsItself: true, viewport: { width: 1440, height: 900 } })

/**
 * One in so many layouts is tested, a different one with each story and number of tabs, so that
 * every layout is tested once with each number of tabs. In the long run all.
 */
const stride = isLong ? 1 : told.length

/** Goes through the layouts with each notice above a text, in windows with so many tabs. */
async function walkAll(lede: Lede, tabs: number, stands: readonly Stand[]): Promise<string[]> {
  const { page } = lede
  await configure(lede, { profile: annegret })
  const ids: [Told, string][] = []
  for (const name of told) ids.push([name, await stories[name](lede)])
  const others = await fill(lede, Math.max(0, tabs - ids.length))
  const found: string[] = []
  for (const [place, [name, id]] of ids.entries()) {
    const beside = [...ids.map(([, each]) => each), ...others].filter((each) => each !== id)
    await show(page, [id, ...beside.slice(0, tabs - 1)])
    if (name === 'suggesting') await page.keyboard.press('Control+Alt+g')
    const walked = stands.filter((_, index) => (index + place + tabs) % stride === 0)
    found.push(...(await walk(page, walked, `${name}, tabs: ${tabs}`)))
  }
  return found
}

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  for (const tabs of [1, 7, 30])
    test(`nothing overlaps, is cut off or leaves the window: every pane, everything that is said, tabs: ${tabs}`, async ({
      lede,
    }) => {
      const stands = widths.flatMap((width) => standsAt(width, tabs > 1))
      expect(await walkAll(lede, tabs, stands)).toEqual([])
    })

  test('nor while nothing can be saved', async ({ lede }) => {
    const { page, host } = lede
    await show(page, [await stories.conflicts(lede), ...(await fill(lede, 6))])
    await loadAll(page)
    await host.close()
    await expect(page.getByText(words['de-DE'].app.desk.gone)).toBeVisible()
    await page.locator('.body-text p').first().click()
    await page.keyboard.type('Wort')
    await expect(page.locator('[data-save="unsaved"]')).toBeVisible()
    const stands = widths.flatMap((width) => standsAt(width, true)).filter((_, index) => index % stride === 0)
    expect(await walk(page, stands, 'away')).toEqual([])
    // The unavailable desk is the only thing wrong.
    await expect(page.getByText('Dieses Wörterbuch')).toHaveCount(0)
  })

  test('the settings are within reach in every width', async ({ lede: { page, add } }) => {
    await show(page, [await add(longStory)])
    const { labels, app } = words['de-DE']
    const name = labels['settings.open'].replace(/\s?…$/, '')
    for (const width of widths)
      await test.step(`${width} pixels wide`, async () => {
        await page.setViewportSize({ width, height: 400 })
        await drawn(page)
        const button = page.getByRole('banner').getByRole('button', { name, exact: true })
        if (!(await button.isVisible())) await page.getByRole('button', { name: app.more, exact: true }).click()
        await button.or(page.getByRole('menuitem', { name: new RegExp(`^${name}`) })).click()
        const dialog = page.getByRole('dialog')
        await expect(dialog).toBeVisible()
        await dialog.getByRole('button', { name: app.close, exact: true }).click()
        await expect(dialog).toBeHidden()
      })
  })
})

test.describe('in Russian, whose words are the longest', () => {
  test.use({ locale: 'ru-RU' })
  test.skip(!isLong, 'the long run walks through it; a sample is among the screens (screens.spec.ts)')

  for (const tabs of [1, 7, 30])
    test(`nothing overlaps, is cut off or leaves the window, tabs: ${tabs}`, async ({ lede }) => {
      const stands = widths.flatMap((width) => standsAt(width, tabs > 1))
      expect(await walkAll(lede, tabs, stands)).toEqual([])
    })
})

test('in English nothing overlaps, is cut off or leaves the window', async ({ lede }) => {
  const stands = [1440, 1024].flatMap((width) => standsAt(width, true))
  expect(await walkAll(lede, 7, stands)).toEqual([])
})

test('a banner that appears leaves the line that is being written where it is, in view', async ({ lede }) => {
  const { page, host, add } = lede
  await page.setViewportSize({ width: 1024, height: 500 })
  const id = await add({ ...longStory, status: 'draft' })
  await show(page, [id])
  const place = () =>
    page.evaluate(() => {
      const line = getSelection()?.getRangeAt(0).getClientRects()[0]
      const pane = document.querySelector('[data-draft]')?.getBoundingClientRect()
      if (!line || !pane) throw new Error('nothing is being written')
      return { top: Math.round(line.top), isSeen: line.top >= pane.top && line.bottom <= pane.bottom }
    })
  for (const words of ['Absatz 2', 'Absatz 3']) {
    await page.locator('.body-text').getByText(words).click()
    await page.keyboard.type('x')
    const before = await place()
    const client = await host.client()
    const isFirst = words === 'Absatz 2'
    await edit(client, id, annegret, (draft) =>
      setField(draft, 'embargoUntil', isFirst ? '2099-01-01T06:00:00Z' : null),
    )
    await expect(page.getByRole('status').filter({ hasText: '2099' })).toHaveCount(isFirst ? 1 : 0)
    await drawn(page)
    const after = await place()
    expect(after.isSeen).toBe(true)
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1)
  }
})

test('what is told lies over nothing that is to be pressed', async ({ lede: { page, add } }) => {
  const id = await add(longStory)
  await show(page, [id], { side: 'review', review: 'history' })
  const list = page.getByRole('listbox')
  await list.getByRole('option').first().focus()
  await list.focus()
  await page.keyboard.press('Delete')
  const notice = page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Undo' }) })
  await expect(notice).toBeVisible()
  const top = (await notice.boundingBox())?.y ?? 0
  const lowest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('[data-pane]')].map((each) => each.getBoundingClientRect().bottom)),
  )
  expect(lowest).toBeLessThanOrEqual(top)
})
