import { texts as de } from '#renderer/locales/de/index.ts'
import { texts as en } from '#renderer/locales/en/index.ts'
import { commands as germanLabels } from '#shared/locales/de/commands.ts'
import { commands as englishLabels } from '#shared/locales/en/commands.ts'
import { story } from '#tests/helpers/story.ts'
import { longStory } from './copy.ts'
import { reload } from './editing.ts'
import { expect, test } from './fixture.ts'
import { lookName, looks, Screens } from './screens.ts'

for (const look of looks) {
  const name = lookName(look)
  const words = look.locale === 'de-DE' ? de : en
  const labels = look.locale === 'de-DE' ? germanLabels : englishLabels

  test.describe(name, () => {
    test.use(look)
    test.setTimeout(180_000)

    test('nothing stands in anyone’s way of working fast', async ({ lede }, info) => {
      const { page, host } = lede
      const screens = new Screens(page, info, name)
      const dialog = page.getByRole('dialog')
      const client = await host.client()
      const settings = await client.call('settings.read', {})
      const snippets = [
        { abbreviation: 'mfg', text: 'Mit freundlichen Grüßen\n{name}' },
        { abbreviation: 'hb', text: 'Harbour office, {date}: {cursor}' },
      ]
      await client.call('settings.write', { settings: { ...settings, snippets, shortcuts: { 'format.bold': 'F8' } } })
      const open = [await lede.add(longStory)]
      for (const headline of ['Harbour reopens after the storm', 'Rates stay as they are', 'Second ferry ordered'])
        open.push(await lede.add(story({ headline, slugline: 'HARBOUR' }, ['Ships began to enter on Friday.'])))
      await client.call('templates.save', { name: 'Interview', draft: open[1] ?? '' })
      await page.evaluate((state) => localStorage.setItem('lede.tabs', JSON.stringify({ state, version: 0 })), {
        open,
        active: open[0],
      })
      await reload(page)
      const body = page.getByRole('textbox', { name: words.editor.body, exact: true })
      await expect(body).toBeVisible()

      await page.keyboard.press('Control+Shift+P')
      await page.keyboard.type('te')
      await expect(dialog.getByRole('option').first()).toBeVisible()
      await screens.look('60 command palette')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+p')
      await expect(dialog.getByRole('option').nth(3)).toBeVisible()
      await screens.look('61 go to draft')
      await page.keyboard.press('Escape')
      await page.getByRole('tab').nth(1).click({ button: 'right' })
      await expect(page.getByRole('menu')).toBeVisible()
      await screens.look('62 what to do with a tab')
      await page.keyboard.press('Escape')

      await page.keyboard.press('Control+/')
      await dialog.getByRole('button', { name: new RegExp(`^${labels['format.blockquote']}: `) }).press('Enter')
      await screens.look('63 a shortcut is waited for')
      await page.keyboard.press('Control+k')
      await expect(dialog.getByRole('button', { name: words.shortcuts.takeOver })).toBeVisible()
      await screens.look('64 a shortcut that is taken')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: labels['settings.open'].replace(/\s?…$/, '') }).click()
      await dialog.getByRole('button', { name: labels['snippets.edit'] }).click()
      await dialog.getByRole('button', { name: words.snippets.add }).click()
      await page.keyboard.type('two words')
      await screens.look('65 snippets')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Alt+Shift+N')
      await expect(dialog.getByText('Interview')).toBeVisible()
      await screens.look('66 templates')
      await page.keyboard.press('Escape')

      await page.keyboard.press('Control+Alt+e')
      await expect(page.getByRole('separator', { name: words.app.panes.divider })).toBeVisible()
      await screens.look('67 two drafts')
      await page.keyboard.press('Control+Alt+e')
      await expect(body).toHaveCount(1)
      await body.getByText('48 Millionen').click()
      await page.keyboard.press('Control+Alt+x')
      await expect(page.getByRole('toolbar')).toHaveCount(0)
      await screens.look('68 focus mode')
      await page.keyboard.press('Control+Alt+x')
      await page.keyboard.press('Control++')
      await page.keyboard.press('Control++')
      await screens.look('69 larger text')
    })
  })
}
