import { story } from '#tests/helpers/story.ts'
import { bodyIn, openDraft, runCommand } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })
test.setTimeout(120_000)

for (const [tag, theme, width, height] of [['en', 'light', 1440, 900], ['de', 'dark', 1024, 700]] as const)
  test(`shots ${tag}`, async ({ lede }) => {
    const { page, host } = lede
    await page.setViewportSize({ width, height })
    const client = await host.client()
    const settings = await client.call('settings.read', {})
    await client.call('settings.write', { settings: { ...settings, interfaceLanguage: tag, theme, profile: { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' } } })
    const rule = (find: string, instead: string, more = {}) => ({ id: find, find: [find], instead, why: 'Plain words are read faster.', source: 'Style book, 3', on: true, ...more })
    const rules = [rule('utilize', 'use'), rule('very unique', 'unique'), { ...rule('(\\d+) ?%', '$1 percent', { on: false }), kind: 'pattern' }, ...Array.from({ length: 40 }, (_, at) => rule(`word${at}`, '', { on: at % 2 === 0, languages: ['en', 'de-AT'] }))]
    const { text } = await client.call('rules.read', {})
    const revision = JSON.parse(text).revision
    await client.call('rules.write', { text: JSON.stringify({ lede: 'house-rules', version: 1, revision, rules }), revision })
    for (let at = 0; at < 30; at++) await lede.add(story({ headline: `They utilize the pitch ${at}`, publishedAt: `20${10 + (at % 7)}-05-01T09:00:00Z`, timeZone: 'UTC', category: ['Sport', 'Politics', 'Culture'][at % 3] ?? '' }, ['Clubs rose 5% and 10 % in a long sentence about the clubs of the town, which utilize it.']))
    const id = await lede.add(story({ headline: 'Ferry ferry sails to to the very unique island', kicker: 'Harbour', summary: 'It sails.', category: 'Sport', publishedAt: '2026-03-18T09:00:00Z', timeZone: 'UTC' }, Array.from({ length: 20 }, () => 'Utilize the ferry to "get there", it\'s "cheap" and rose 5% since.')))
    await openDraft(page, id)
    await page.keyboard.press('Control+Alt+a')
    await expect(bodyIn(page).locator('.check-mark').first()).toBeVisible()
    await page.keyboard.press('F8'); await page.keyboard.press('F8'); await page.keyboard.press('F8')
    await page.waitForTimeout(800)
    await page.screenshot({ path: `/tmp/copydesk3-${tag}-pane.png` })
    await runCommand(page, tag === 'en' ? 'House rules' : 'Hausregeln')
    await page.waitForTimeout(800)
    await page.screenshot({ path: `/tmp/copydesk3-${tag}-list.png` })
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /\(\\d\+\) \?%/ }).click()
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/copydesk3-${tag}-form.png` })
    await dialog.getByRole('button', { name: tag === 'en' ? /^Try/ : /^An Entw/ }).click()
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `/tmp/copydesk3-${tag}-trial.png` })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Alt+u')
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/copydesk3-${tag}-status.png` })
  })

test('timings', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Many' }, Array.from({ length: 400 }, () => 'He said "yes" and it\'s "no" there.')))
  await openDraft(page, id)
  await page.keyboard.press('Control+Alt+a')
  const pane = page.getByRole('complementary', { name: 'Checks' })
  const first = pane.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: 'The language sets' }).first()
  await first.getByRole('button').first().click({ timeout: 30_000 })
  const all = pane.getByRole('button', { name: /^Mend all/ })
  console.log('label', await all.textContent())
  await page.evaluate(() => {
    const w = window as unknown as { longest: number }
    w.longest = 0
    new PerformanceObserver((list) => { for (const e of list.getEntries()) w.longest = Math.max(w.longest, e.duration) }).observe({ entryTypes: ['longtask'] })
  })
  const begun = Date.now()
  await all.click()
  await expect(bodyIn(page).locator('p').last()).toHaveText('He said “yes” and it’s “no” there.', { timeout: 30_000 })
  console.log('mended in', Date.now() - begun)
  await page.waitForTimeout(3000)
  console.log('longest task', await page.evaluate(() => (window as unknown as { longest: number }).longest))
  const { id: long } = { id: await lede.add(story({ headline: 'Long' }, ['x'.repeat(100_000)])) }
  const t = Date.now()
  await openDraft(page, long)
  console.log('100,000 letters', Date.now() - t)
  const { id: long2 } = { id: await lede.add(story({ headline: 'Long2' }, ['word and '.repeat(11_000)])) }
  const t2 = Date.now()
  await openDraft(page, long2)
  console.log('100,000 letters of words', Date.now() - t2)
})
