import type { Page } from '@playwright/test'
import { languages } from '#shared/locales/languages.ts'
import { story } from '#tests/helpers/story.ts'
import { openDraft, reload } from './editing.ts'
import { expect, test } from './fixture.ts'
import { words } from './screens/words.ts'

const said = Object.entries(words).map(([locale, texts]) => ({ tag: locale.slice(0, 2), ...texts }))

/**
 * The texts of the main screens as a person finds them: the menus, the lines of a story, its
 * fields, the list.
 */
async function speaks(page: Page, tag: string): Promise<void> {
  const texts = said.find((each) => each.tag === tag)
  if (texts === undefined) throw new Error(`words.ts has no ${tag}`)
  const { labels, editor, library, inspector } = texts
  await expect(page.locator('html')).toHaveAttribute('lang', tag)
  await expect(page.getByRole('textbox', { name: editor.lines.kicker }).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: editor.lines.headline }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: labels['format.bold'] }).first()).toBeVisible()
  await expect(page.getByRole('menuitem', { name: labels['menu.review'] })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: library.search })).toBeVisible()
  await expect(page.getByText(inspector.groups.filing, { exact: true }).first()).toBeVisible()
}

test('every language is spoken at once, from the settings and from the palette, and stays', async ({ lede }) => {
  const { page } = lede
  await page.setViewportSize({ width: 1440, height: 900 })
  const id = await lede.add(story({ headline: 'Ferry' }, ['One.']))
  await openDraft(page, id)
  const client = await lede.host.client()
  await speaks(page, 'en')
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: new RegExp(words['en-GB'].settings.language) }).click()
  await page.getByRole('option', { name: 'Русский' }).click()
  await expect(page.getByRole('dialog', { name: words['ru-RU'].settings.title })).toBeVisible()
  await page.keyboard.press('Escape')
  await speaks(page, 'ru')
  // Whoever cannot read the current language still finds the command by its English name.
  for (const [find, choose, tag] of [
    ['language', 'французский', 'fr'],
    ['langue', 'Español', 'es'],
    ['idioma', 'deu', 'de'],
  ] as const) {
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('dialog').getByRole('combobox').fill(find)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(languages.length + 1)
    await page.getByRole('dialog').getByRole('combobox').fill(choose)
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await speaks(page, tag)
    expect((await client.call('settings.read', {})).interfaceLanguage).toBe(tag)
  }
  await reload(page)
  await speaks(page, 'de')
})

for (const locale of ['fr-CA', 'ru-RU'] as const)
  test.describe(() => {
    test.use({ locale })

    test(`a first start takes the system’s language, ${locale}, and loads no other but the one that stands in`, async ({
      lede,
    }) => {
      const { page } = lede
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await reload(page)
      const texts = said.find(({ tag }) => locale.startsWith(tag))
      await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
      await expect(page.getByRole('heading', { name: texts?.welcome.title ?? '' })).toBeVisible()
      expect(asked.filter((path) => /\/words-/.test(path))).toHaveLength(1)
    })
  })
