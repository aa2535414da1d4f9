import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { texts as de } from '#renderer/locales/de/index.ts'
import { texts as en } from '#renderer/locales/en/index.ts'
import { publish } from '#shared/publish/index.ts'
import { photograph } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { agencyPage, longStory } from './copy.ts'
import { activate, openDraft, selectWord } from './editing.ts'
import { dragFiles, dropFiles } from './files.ts'
import { expect, test } from './fixture.ts'
import { lookName, looks, Screens } from './screens.ts'

for (const look of looks) {
  const name = lookName(look)
  const words = look.locale === 'de-DE' ? de : en

  test.describe(name, () => {
    test.use(look)
    test.setTimeout(180_000)

    test('nothing stands in anyone’s way on the path of copy into the library', async ({ lede }, info) => {
      const { page } = lede
      const screens = new Screens(page, info, name)
      const dialog = page.getByRole('dialog')
      await expect(page.getByRole('heading', { name: words.welcome.title })).toBeVisible()
      await screens.look('01 first start')
      await page.keyboard.press('Control+Alt+v')
      await dialog.getByRole('textbox').fill(agencyPage)
      await screens.look('02 paste')
      await dialog.getByRole('button', { name: words.import.paste.next }).click()
      await expect(dialog.getByRole('listitem').first()).toBeVisible()
      await screens.look('03 recognition')
      const roleOfLine = dialog
        .getByRole('button', { name: new RegExp(words.import.roleOf.replace('{{line}}', '2')) })
        .first()
      await roleOfLine.click()
      await expect(page.getByRole('listbox')).toBeVisible()
      await screens.look('04 another role')
      await page.keyboard.press('Escape')
      // The keyboard is where it was before the list, and the next Escape is the dialog's.
      await expect(roleOfLine).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await dragFiles(page, [{ name: 'one.txt', content: agencyPage }])
      await screens.look('05 files over the window')
      await dropFiles(page, [
        { name: 'kleinseestadt-faehre-wirtschaft-freitag.txt', content: agencyPage },
        { name: 'scan.pdf', content: new Uint8Array([37, 80, 68, 70, 255, 216, 255, 0, 0, 1]) },
        { name: 'story.html', content: publish(longStory, 'html', { publisher: { name: '', url: '' } }) },
      ])
      await expect(dialog.getByRole('option')).toHaveCount(3)
      await expect(
        dialog.getByRole('button', { name: words.import.make_other.replace('{{count}}', '2') }),
      ).toBeEnabled()
      await screens.look('06 several files')
      await dialog.getByRole('option').nth(1).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
      await screens.look('07 a file that is no text')
    })

    test('nothing stands in anyone’s way of images', async ({ lede }, info) => {
      const { page } = lede
      const screens = new Screens(page, info, name)
      const body = page.getByRole('textbox', { name: words.editor.body, exact: true })
      const id = await lede.add(longStory)
      await openDraft(page, id)
      await showOnly(page, null)
      await body.locator('p').first().click()
      await dropFiles(page, [
        { name: 'one.jpg', content: await photograph(1_200, 800) },
        { name: 'two.jpg', content: await photograph(900, 900) },
      ])
      await expect(body.locator('.figure-image[data-state="here"]')).toHaveCount(2)
      await expect(page.getByRole('toolbar', { name: words.editor.image.tools })).toBeVisible()
      await screens.look('60 images in a story')
      await page.keyboard.press('Control+Shift+k')
      await expect(page.getByRole('slider', { name: words.editor.image.focus })).toBeVisible()
      await screens.look('61 what an image says')
      await page.getByRole('button', { name: words.editor.image.done }).click()
      await showOnly(page, 'preview')
      await expect(page.frameLocator('iframe').locator('figure img').first()).toBeVisible()
      await screens.look('62 images in the preview')
      await dropFiles(page, [{ name: 'map.svg', content: '<svg/>' }])
      await expect(page.getByRole('alert').or(page.getByText('map.svg')).first()).toBeVisible()
      await screens.look('63 an image that is refused')
    })

    test('nothing stands in anyone’s way of writing', async ({ lede }, info) => {
      const { page, host } = lede
      const screens = new Screens(page, info, name)
      const body = page.getByRole('textbox', { name: words.editor.body, exact: true })
      const id = await lede.add(longStory)
      await lede.add(story({ headline: 'Harbour reopens', agency: 'Reuters', category: 'Economy' }, ['Ships enter.']))
      await openDraft(page, id)
      await showOnly(page, 'inspector')
      await screens.look('10 editor and fields')
      await showOnly(page, null)
      await selectWord(body, 'Millionen')
      await expect(page.getByRole('toolbar', { name: words.editor.bubble })).toBeVisible()
      await screens.look('11 a selection')
      await page.keyboard.press('Control+k')
      await screens.look('12 a link')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+h')
      await expect(page.locator('.find-current')).toBeVisible()
      await screens.look('12a find and replace')
      await page.keyboard.press('Escape')
      await showOnly(page, 'preview')
      await screens.look('13 preview')
      await page.keyboard.press('Control+Shift+e')
      await expect(page.getByTestId('export-checks')).toBeVisible()
      await screens.look('14 export')
      await page.keyboard.press('Escape')
      await showOnly(page, 'inspector')
      await page.getByRole('complementary', { name: words.app.panes.inspector }).getByRole('combobox').nth(1).fill('Wi')
      await screens.look('15 suggestions')
      await page.keyboard.press('Escape')
      await showOnly(page, null)
      await page.keyboard.press('Control+Alt+n')
      await expect(page.getByRole('tab')).toHaveCount(2)
      await screens.look('16 a new article')
      await page.keyboard.press('Control+Shift+e')
      await expect(page.getByTestId('export-checks')).toBeVisible()
      await screens.look('17 what stands in the way')
      await page.keyboard.press('Escape')
      await host.close()
      await expect(page.getByText(words.app.desk.away)).toBeVisible()
      await body.click()
      await page.keyboard.type('Words')
      await expect(page.locator('[data-save="unsaved"]')).toBeVisible()
      await screens.look('18 the desk is away')
    })

    test('nothing stands in anyone’s way of tables, boxes and cards', async ({ lede }, info) => {
      const { page } = lede
      const screens = new Screens(page, info, name)
      const body = page.getByRole('textbox', { name: words.editor.body, exact: true })
      const dialog = page.getByRole('dialog')
      await openDraft(page, await lede.add(longStory))
      await showOnly(page, null)
      await body.locator('td').first().click()
      await expect(page.getByRole('toolbar', { name: words.editor.table.tools, exact: true })).toBeVisible()
      await screens.look('40 in a table')
      await body.locator('.related').scrollIntoViewIfNeeded()
      await body.locator('.link-card').click()
      await expect(body.locator('.link-card')).toHaveClass(/ProseMirror-selectednode/)
      await screens.look('41 boxes and cards')
      // Taking the picture moves the browser's own selection.
      await body.locator('.link-card').click()
      await page.keyboard.press('Control+Shift+k')
      await expect(page.getByRole('dialog', { name: words.editor.details.titles.linkCard })).toBeVisible()
      await screens.look('42 a link card')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words.editor.insert, exact: true }).press('Enter')
      await expect(page.getByRole('menu')).toBeVisible()
      await screens.look('43 what can be put in')
      // The first asks for a file.
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(dialog).toBeVisible()
      await screens.look('44 a table')
      await page.keyboard.press('Escape')
      await showOnly(page, 'preview')
      const frame = page.frameLocator('iframe')
      await frame.locator('.fact-box').scrollIntoViewIfNeeded()
      await screens.look('45 the page')
    })

    test('nothing stands in anyone’s way after publication', async ({ lede }, info) => {
      const { page, host } = lede
      const screens = new Screens(page, info, name)
      const dialog = page.getByRole('dialog')
      const client = await host.client()
      const settings = await client.call('settings.read', {})
      const profile = { id: 'ann', name: 'Annegret Lindqvist', initials: 'AL', colour: 'teal', role: 'editor' } as const
      await client.call('settings.write', { settings: { ...settings, profile } })
      await lede.add(story({ headline: 'Harbour reopens', embargoUntil: '2099-01-01T06:00:00Z' }, ['Ships enter.']))
      const id = await lede.add({ ...longStory, status: 'approved' })
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(1)
      await screens.look('40 the last changed stories')
      const changeStatus = page.getByRole('button', {
        name: new RegExp(words.review.status.is.replace('{{status}}', '')),
      })
      const tell = (kind: 'update' | 'correction' | 'kill', text: string) => async () => {
        await activate(changeStatus)
        await screens.look(`42 ${kind}, from here`)
        await dialog.locator('fieldset').getByRole('button').nth(['update', 'correction', 'kill'].indexOf(kind)).click()
        const question = page.getByRole(kind === 'kill' ? 'alertdialog' : 'dialog', {
          name: words.review.notice[kind].title,
        })
        const publishIt = question.getByRole('button', { name: words.review.notice[kind].publish })
        await publishIt.click()
        await screens.look(`42 ${kind}, nothing said yet`)
        await question.getByRole('textbox').fill(text)
        await screens.look(`43 ${kind}`)
        await publishIt.click()
        await expect(question).toHaveCount(0)
      }
      await openDraft(page, id)
      await showOnly(page, null)
      await activate(changeStatus)
      await dialog.getByRole('button', { name: words.review.status.moves.published, exact: true }).click()
      await page
        .getByRole('textbox', { name: words.editor.lines.headline })
        .first()
        .fill('Kleinseestadt erhöht die Deiche')
      await expect(page.getByRole('button', { name: words.review.approval.differences })).toBeVisible()
      await screens.look('41 changed since publication')
      await page.keyboard.press('Control+Shift+e')
      await expect(dialog.getByRole('button', { name: words.export.differences })).toBeVisible()
      await screens.look('41 export of what was changed')
      await page.keyboard.press('Escape')
      await tell('update', 'Die Zahl der Haltestellen ist nun bekannt.')()
      await tell(
        'correction',
        'In einer früheren Fassung stand, die Deiche würden um 2,40 Meter erhöht. Richtig sind bis zu 1,40 Meter.',
      )()
      await showOnly(page, 'inspector')
      await screens.look('44 the ledger beside the fields')
      await showOnly(page, 'preview')
      await screens.look('45 the page')
      await showOnly(page, null)
      await tell('kill', 'Die Angaben über den Beschluss waren frei erfunden.')()
      await screens.look('46 withdrawn')
      await showOnly(page, 'preview')
      await screens.look('47 the page of what is withdrawn')
      await page.keyboard.press('Control+Alt+r')
      await page.getByRole('tab', { name: words.review.parts.history }).click()
      await screens.look('48 the ledger in the history')
      await activate(changeStatus)
      await screens.look('49 bringing it back')
    })

    test('nothing stands in anyone’s way in the library, settings and help', async ({ lede }, info) => {
      const { page, host } = lede
      const screens = new Screens(page, info, name)
      const list = page.getByRole('listbox', { name: words.library.list })
      const search = page.getByRole('searchbox')
      await lede.add(longStory)
      await lede.add(story({ headline: '', slugline: 'NEW' }))
      for (const headline of ['Harbour reopens after the storm', 'Rates stay as they are', 'Second ferry ordered'])
        await lede.add(
          story({ headline, agency: 'Reuters', category: 'Economy', embargoUntil: '2099-01-01T06:00:00Z' }, [
            'Ships began to enter the harbour on Friday.',
          ]),
        )
      await expect(list.getByRole('option')).toHaveCount(5)
      await screens.look('20 library')
      await search.fill('harb')
      await expect(list.locator('mark').first()).toBeVisible()
      await screens.look('21 found')
      await search.fill('zzz')
      await expect(page.getByText(words.library.empty.noMatch, { exact: true })).toBeVisible()
      await screens.look('22 nothing found')
      await search.fill('')
      await expect(list.getByRole('option')).toHaveCount(5)
      await page.getByRole('button', { name: words.library.filter.label, exact: true }).click()
      await screens.look('23 filters')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await list.focus()
      await page.keyboard.press('Control+a')
      await screens.look('24 a selection')
      await page.getByRole('button', { name: words.library.actions.export }).click()
      await expect(page.getByTestId('export-checks')).toBeVisible()
      await screens.look('25 export of several')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words.library.clearSelection }).click()
      await list.getByRole('option').nth(1).click({ button: 'right' })
      await expect(page.getByRole('menu')).toBeVisible()
      await screens.look('26 what to do with a draft')
      await page.getByRole('menuitem', { name: words.library.actions.bin }).click()
      await expect(page.getByText(words.library.news.binned_one.replace('{{count}}', '1'))).toBeVisible()
      await screens.look('27 a notice')
      await page.getByRole('button', { name: new RegExp(words.library.view.label) }).click()
      await page.getByRole('option', { name: new RegExp(words.library.view.bin) }).click()
      await expect(list.getByRole('option')).toHaveCount(1)
      await screens.look('28 bin')
      await list.getByRole('option').first().dblclick()
      await expect(page.getByText(words.app.readOnly.bin)).toBeVisible()
      await screens.look('29 a draft in the bin')
      await page.keyboard.press('Control+Alt+w')
      await page.getByRole('button', { name: words.library.actions.emptyBin }).click()
      await screens.look('30 empty the bin')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Shift+h')
      await page.getByRole('dialog').getByRole('textbox').first().fill('harb')
      await page.getByRole('dialog').getByRole('textbox').last().fill('port')
      await expect(page.getByRole('dialog').getByRole('region').first()).toBeVisible()
      await screens.look('30a find and replace in all drafts')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+,')
      await expect(page.getByRole('dialog')).toBeVisible()
      await screens.look('31 settings')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+/')
      await expect(page.getByRole('dialog')).toBeVisible()
      await screens.look('32 shortcuts')
      await page.keyboard.press('Escape')
      await page.evaluate(() =>
        localStorage.setItem('lede.tabs', JSON.stringify({ state: { open: ['none'], active: 'none' }, version: 0 })),
      )
      await page.goto(host.origin)
      await expect(page.getByRole('heading', { name: words.app.failed.title })).toBeVisible()
      await screens.look('33 a draft that is gone')
    })
  })
}

test('a published page has no violation, light or dark', async ({ page }) => {
  const at = '2026-11-22T09:00:00+01:00'
  const publisher = { name: 'Kleinseestädter Bote', url: '' }
  const correction = { kind: 'correction' as const, at, text: 'Es sind 1,40 Meter.' }
  const kill = { kind: 'kill' as const, at, text: 'Frei erfunden.' }
  const held = { ...longStory, notices: [correction], embargoUntil: '2099-01-01T06:00:00Z' }
  for (const article of [longStory, held, { ...longStory, notices: [kill] }]) {
    await page.setContent(publish(article, 'html', { publisher, early: true }))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    }
  }
})

/** Shows one side pane, or none, and in a narrow window the editor without the library over it. */
async function showOnly(page: Page, side: 'inspector' | 'preview' | null): Promise<void> {
  const library = page.locator('[data-pane="library"]')
  if ((page.viewportSize()?.width ?? 0) < 1_080 && (await library.isVisible()))
    await page.keyboard.press('Control+Alt+l')
  const shortcuts = { inspector: 'Control+Alt+f', preview: 'Control+Alt+p' }
  for (const [pane, shortcut] of Object.entries(shortcuts)) {
    const shown = await page.locator(`[data-pane="${pane}"]`).isVisible()
    if (shown !== (pane === side)) await page.keyboard.press(shortcut)
  }
  if (side !== null) await expect(page.locator(`[data-pane="${side}"]`)).toBeVisible()
}
