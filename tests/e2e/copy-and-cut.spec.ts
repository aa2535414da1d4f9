import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { copied, onClipboard, paste, putOnClipboard } from './clipboard.ts'
import { longStory } from './copy.ts'
import { articleOf, blocksIn, bodyIn, newArticle, openDraft, openFields, press } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'
import { begin, introduce, outline } from './pasted-story.ts'

test.use({ beginsItself: true })

test('what is copied out of a published page comes back as the story that it is', async ({ lede, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { page } = lede
  const site = await lede.secondWindow()
  await site.setContent(publish(longStory, 'html', { publisher: { name: 'Kleinseestädter Bote', url: '' } }))
  await site.evaluate(() => {
    const body = document.querySelector('.body')
    if (body) getSelection()?.selectAllChildren(body)
  })
  await site.keyboard.press('Control+C')
  const id = await newArticle(page)
  await page.bringToFront()
  await bodyIn(page).click()
  await page.keyboard.press('Control+V')
  await expect(bodyIn(page).locator('figure.link-card')).toBeVisible()
  await expect.poll(() => outline(lede, id)).toBe(`KLEINSEESTADT, 21. November (BelTA) – ${outlineOf(longStory.body)}`)
})

test('pasted as plain, nothing but the words comes in; copied, the structure goes out', async ({ lede, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { page } = lede
  const id = await begin(lede)
  await putOnClipboard(page, { 'text/html': '<h2>Title</h2><p>One <b>bold</b></p>', 'text/plain': 'Title\n\nOne bold' })
  await page.keyboard.press('Control+Shift+V')
  await expect.poll(() => outline(lede, id)).toBe('Title\nOne bold')
  await press(page, 'Control+A')
  await page.keyboard.press('Control+V')
  await expect.poll(() => outline(lede, id)).toBe('## Title\nOne <b>bold</b>')
  await press(page, 'Control+A')
  await page.keyboard.press('Control+C')
  await expect.poll(() => onClipboard(page, 'text/plain')).toBe('Title\n\nOne bold')
  await expect
    .poll(() => onClipboard(page, 'text/html'))
    .toMatch(/<h2[^>]*>Title<\/h2><p>One <strong>bold<\/strong><\/p>/)

  // What a field inserts when pasting is a separate step from what is typed after it.
  await openFields(page)
  const summary = page.getByRole('complementary').getByRole('textbox', { name: 'Summary' })
  await putOnClipboard(page, { 'text/plain': 'big ' })
  await summary.focus()
  await page.keyboard.press('Control+V')
  await page.keyboard.type('boat')
  await expect(summary).toHaveValue('big boat')
  await press(page, 'Control+z')
  await expect(summary).toHaveValue('big ')
})

test('what Lede copies it pastes as it was, and others get its structure and its dateline', async ({ lede }) => {
  const { page } = lede
  const dateline = { place: 'Köln', region: null, country: null, date: null, agency: 'dpa', text: null }
  const id = await lede.add(story({ headline: 'Copy', language: 'de', dateline }, ['Erster Absatz.', 'Zweiter.']))
  await openDraft(page, id)
  await bodyIn(page).focus()
  await press(page, 'Control+End', 'Enter')
  await paste(page, {
    'text/html':
      '<ul><li>eins<ul><li>innen</li></ul></li><li>zwei</li></ul><ol start="3"><li>drei</li></ol><table><caption>Fahrten</caption><tr><th>Linie</th></tr><tr><td>35</td></tr></table><aside class="pull-quote"><p>Zitat</p><p class="attribution">Ann</p></aside>',
  })
  await press(page, 'Control+A')
  const all = await copied(page)
  expect(all.text).toBe(
    'Köln (dpa) - Erster Absatz.\n\nZweiter.\n\n• eins\n  • innen\n• zwei\n\n3. drei\n\nFahrten\nLinie\n35\n\nZitat\n— Ann',
  )
  expect(all.html).toMatch(/<thead><tr><th><p>Linie<\/p><\/th><\/tr><\/thead><tbody><tr><td>/)
  expect(all.html).not.toContain('contenteditable')
  expect(all.html).toContain('Köln (dpa) - </span>Erster Absatz.</p>')
  const other = await begin(lede)
  await paste(page, { 'text/html': all.html, 'text/plain': all.text })
  await expect.poll(() => outline(lede, other)).toBe(await outlineOfDesk(lede, id))
})

async function outlineOfDesk(lede: Lede, id: string): Promise<string> {
  return outlineOf((await articleOf(lede, id)).body)
}

test('cut takes what it copies; deleted suggestions are not copied', async ({ lede }) => {
  const { page } = lede
  await introduce(lede)
  await begin(lede, ['One two three.'], 'en')
  await press(page, 'Control+Home', 'Control+Shift+ArrowRight', 'Shift+ArrowRight')
  const { text } = await copied(page, 'cut')
  expect(text).toBe('One ')
  await expect.poll(() => blocksIn(page)).toEqual(['two three.'])
  await page.keyboard.press('Control+Alt+g')
  await bodyIn(page).focus()
  await press(page, 'Control+Home', 'Control+Delete')
  await expect(bodyIn(page).locator('del')).toHaveText('two')
  await press(page, 'Control+A')
  expect((await copied(page)).text.trim()).toBe('three.')
})
