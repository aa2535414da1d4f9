import { readdirSync } from 'node:fs'
import { story } from '#tests/helpers/story.ts'
import { paste, putOnClipboard } from './clipboard.ts'
import { hardWrapped } from './copy.ts'
import { blocksIn, bodyIn, lineIn, newArticle, openDraft, openTabs, press } from './editing.ts'
import { expect, test } from './fixture.ts'
import { begin, fixture, folder, introduce, outline } from './pasted-story.ts'

test.use({ beginsItself: true })

test('the text of every program becomes in the window what it becomes in the tests', async ({ lede }) => {
  const { page } = lede
  const programs = readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? [name.replace('.html', '')] : []))
  const ids: string[] = []
  for (const headline of programs) ids.push(await lede.add(story({ headline, language: 'de' }, [])))
  await openTabs(page, ids)
  for (const [place, name] of programs.entries())
    await test.step(name, async () => {
      await expect(lineIn(page, 'Headline')).toHaveValue(name)
      await bodyIn(page).focus()
      await paste(page, { 'text/html': fixture(`${name}.html`), 'text/plain': 'the same, plain' })
      await expect.poll(() => outline(lede, ids[place] ?? '')).toBe(fixture(`${name}.txt`).replace(/\n$/, ''))
      await page.keyboard.press('Control+Alt+w')
    })
})

test('the styles of a pasted text are nothing that the window has to report', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await page.evaluate(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.title += ` ${violatedDirective}`
    }),
  )
  const title = await page.title()
  const line =
    '<p class=MsoNormal style="margin:0cm"><span lang=EN style="font-size:11.0pt;color:black">The ferry sails.</span></p>'
  await paste(page, {
    'text/html': `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>${line.repeat(200)}</body></html>`,
  })
  await expect.poll(async () => (await blocksIn(page)).length).toBe(200)
  expect(await page.title()).toBe(title)
  await expect(bodyIn(page).locator('[style]')).toHaveCount(0)
})

test('Word’s tracked changes become suggestions of their writers, its comments threads; one undo takes the text back', async ({
  lede,
}) => {
  const { page } = lede
  const client = await introduce(lede)
  const id = await begin(lede, ['Before.', 'After.'], 'en')
  await press(page, 'Control+Home', 'End', 'Enter')
  await paste(page, { 'text/html': fixture('word-tracked.html') })
  await expect(page.getByRole('status').filter({ hasText: 'Tracked changes became suggestions.' })).toContainText(
    '2 comments were taken over.',
  )
  await expect(bodyIn(page).locator('ins').filter({ hasText: 'voted' })).toBeVisible()
  await expect(bodyIn(page).locator('del').filter({ hasText: 'has decided' })).toBeVisible()
  await page.keyboard.press('Control+Alt+r')
  const list = page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem')
  await expect(list.filter({ hasText: 'voted' })).toContainText('Anna Berg')
  await expect(list.filter({ hasText: 'Work begins' })).toContainText('Jonas Petersen')
  await expect
    .poll(() => outline(lede, id))
    .toBe('Before.\nThe council voted on Friday to raise the dykes.\nWork begins in March.\nIt ends in autumn.\nAfter.')
  await expect(bodyIn(page).locator('.comment')).toHaveText('Friday')
  const { content: text } = await client.call('export.render', { id, format: 'text', text: 'accepted', insist: true })
  expect(text).toContain('The council has decided on Friday to raise the dykes.')
  expect(text).toContain('Nothing is known of the cost.')
  expect(text).not.toContain('Work begins')

  await bodyIn(page).focus()
  await press(page, 'Control+z')
  await expect(bodyIn(page)).not.toContainText('council')
  await expect(bodyIn(page).locator('ins, del')).toHaveCount(0)
  await press(page, 'Control+Shift+z')
  await expect(bodyIn(page).locator('ins').filter({ hasText: 'voted' })).toBeVisible()
})

const unwrapped = [
  'Der Stadtrat von Kleinseestadt hat am Freitag mit großer Mehrheit beschlossen, die Deiche entlang der Wendel um bis zu 1,40 Meter zu erhöhen.',
  'Die Kosten tragen Land und Stadt je zur Hälfte, wie Baudezernentin Oberholzer nach der Sitzung mitteilte.',
]

test('hard-wrapped lines are joined, Markdown becomes what it means; one undo, or the notice, gives both back', async ({
  lede,
}) => {
  const { page } = lede
  await begin(lede)
  await paste(page, { 'text/plain': hardWrapped })
  await expect.poll(() => blocksIn(page)).toEqual(unwrapped)
  await press(page, 'Control+z')
  await expect.poll(() => blocksIn(page)).toEqual(hardWrapped.split('\n'))
  await press(page, 'Control+z')
  await expect.poll(() => blocksIn(page)).toEqual([''])
  await paste(page, { 'text/plain': hardWrapped })
  await page.getByRole('button', { name: 'Paste without joining' }).click()
  await expect.poll(() => blocksIn(page)).toEqual(hardWrapped.split('\n'))

  const markdown = 'See **the [report](https://example.org/a "A tip")**.'
  await bodyIn(page).focus()
  await press(page, 'Control+a')
  await paste(page, { 'text/plain': markdown })
  await expect(bodyIn(page).locator('strong a, a strong')).toHaveText(['report'])
  await expect.poll(() => blocksIn(page)).toEqual(['See the report.'])
  await page.getByRole('button', { name: 'Paste as it was written' }).click()
  await expect.poll(() => blocksIn(page)).toEqual([markdown])
})

test('a note’s mark leads to its note and back, and lists count as they did', async ({ lede }) => {
  const { page } = lede
  const id = await begin(lede, ['Before[1].'], 'en')
  await press(page, 'Control+End', 'Enter')
  const note = (name: string) =>
    `<p>It sails<a id="call${name}" href="#note${name}">[1]</a>.</p>${'<p>And so on.</p>'.repeat(60)}<p><a id="note${name}" href="#call${name}">[1]</a> On Monday.</p>`
  await paste(page, { 'text/html': `${note('a')}<ol type="a"><li>One</li></ol>` })
  const links = bodyIn(page).locator('a')
  await expect(links).toHaveCount(2)
  const [call, back] = [links.first(), links.last()]
  await expect(bodyIn(page).locator('ol')).toHaveCSS('list-style-type', 'lower-alpha')

  await call.click()
  await expect(back).toBeInViewport()
  await page.keyboard.type('!')
  await back.click()
  await expect(call).toBeInViewport()
  await page.keyboard.type('?')
  await press(page, 'ArrowLeft', 'ArrowLeft', 'Control+k')
  const form = page.getByRole('dialog', { name: 'Link' })
  await expect(form).toContainText('This mark leads to its note.')
  await expect(form.getByRole('button', { name: 'Go there' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await page.keyboard.type('…')
  await expect
    .poll(() => outline(lede, id))
    .toMatch(/It sails\[\[1\]\]\(#note-1\)\?\.[\s\S]*\[\[1\]\]\(#call-1\)…! On Monday\./)

  // Pasted again, its mark leads to the note that came with it.
  await press(page, 'Control+End', 'Enter', 'Enter')
  await paste(page, { 'text/html': note('b') })
  await expect.poll(() => outline(lede, id)).toMatch(/#note-1[\s\S]*#call-1[\s\S]*#note-2[\s\S]*#call-2/)
})

test('a text goes in where the caret is as one expects it', async ({ lede }) => {
  const { page } = lede
  const id = await begin(lede, ['Beginning end.'], 'en')
  const middle = async () => press(page, 'Control+Home', 'Control+ArrowRight', 'ArrowRight')
  await middle()
  await paste(page, { 'text/html': '<meta charset="utf-8"><span>of the<span>&nbsp;</span></span>' })
  await expect.poll(() => outline(lede, id)).toBe('Beginning of the end.')
  await press(page, 'Control+z')
  await middle()
  await paste(page, { 'text/html': '<p>one.</p><p>two </p>' })
  await expect.poll(() => outline(lede, id)).toBe('Beginning one.\ntwoend.')
  await press(page, 'Control+z')
  await middle()
  await paste(page, { 'text/html': '<ul><li>item</li></ul>' })
  await expect.poll(() => outline(lede, id)).toBe('Beginning \nbulletList\n  listItem\n    item\nend.')
  await bodyIn(page).getByText('item').click()
  await press(page, 'End')
  await paste(page, { 'text/html': '<ol><li> two</li><li>three</li></ol>' })
  await expect
    .poll(() => outline(lede, id))
    .toBe('Beginning \nbulletList\n  listItem\n    itemtwo\n  listItem\n    three\nend.')
})

test('pasted HTML becomes what an article can hold, plain text becomes paragraphs', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).focus()
  await paste(page, {
    'text/html':
      '<h1 onclick="steal()">Title</h1><p>One <b>bold</b> <a href="javascript:alert(1)">trap</a> <a href="https://example.com/">way</a><script>alert(1)</script></p><table><tr><td>cell</td></tr></table>',
    'text/plain': 'Title One bold',
  })
  await expect(bodyIn(page).getByRole('heading', { level: 2, name: 'Title' })).toBeVisible()
  await expect(bodyIn(page).locator('strong')).toHaveText('bold')
  await expect(bodyIn(page).getByRole('link')).toHaveText(['way'])
  await expect(bodyIn(page)).toContainText('cell')
  await expect(bodyIn(page)).not.toContainText('alert')

  await press(page, 'Control+A')
  await paste(page, { 'text/plain': 'First paragraph.\r\n\r\nSecond,\r\nin two lines.\r\n' })
  await expect(bodyIn(page).locator('p')).toHaveCount(2)
  await expect(bodyIn(page).locator('p').nth(1).locator('br')).toHaveCount(1)
})

test('the headline takes several lines as one', async ({ lede, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { page } = lede
  await newArticle(page)
  await putOnClipboard(page, { 'text/plain': 'Dykes\r\nare raised\u2028again\tsoon\r\n' })
  await page.keyboard.press('Control+V')
  await expect(lineIn(page, 'Headline')).toHaveValue('Dykes are raised again soon')
  await putOnClipboard(page, { 'text/plain': ' once ' })
  await page.keyboard.press('Control+V')
  await expect(lineIn(page, 'Headline')).toHaveValue('Dykes are raised again soon once ')
})

test('a dropped text goes in where it is dropped', async ({ lede }) => {
  const { page } = lede
  await begin(lede, ['First.', 'Last.'], 'en')
  await bodyIn(page)
    .locator('p')
    .last()
    .evaluate((target) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/html', '<p style="color:red">Dropped <b>here</b>. </p>')
      const { left, top, height } = target.getBoundingClientRect()
      const at = { clientX: left + 1, clientY: top + height / 2 }
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...at }))
    })
  await expect.poll(() => blocksIn(page)).toEqual(['First.', 'Dropped here.Last.'])
})

test('images that cannot be taken in are counted', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await paste(page, { 'text/html': fixture('web-page.html') })
  await expect(page.getByRole('status').filter({ hasText: '1 image was left out.' })).toBeVisible()
})

test('an image that a text brings along is taken in where it stands', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const image = `<img src="data:image/png;base64,${pixel}" alt="A ferry" width="200" height="100">`
  await paste(page, { 'text/html': `<p>Before it.</p><p>${image}</p><p>After it.</p>` })
  await expect(bodyIn(page).locator('figure img')).toHaveAttribute('alt', 'A ferry')
  const kinds = () => bodyIn(page).evaluate((body) => [...body.children].map(({ localName }) => localName))
  await expect.poll(kinds).toEqual(expect.arrayContaining(['p', 'figure', 'p']))
  // Word on Windows refers to its pictures by file names, and has them in its RTF.
  await paste(page, {
    'text/html': '<p class=MsoNormal>From Word.</p><img src="file:///C:/a.png" alt="A quay" width="200" height="100">',
    'text/rtf': `{\\rtf1 {\\*\\shppict{\\pict\\pngblip ${Buffer.from(pixel, 'base64').toString('hex')}}}}`,
  })
  await expect(bodyIn(page).locator('figure img').last()).toHaveAttribute('alt', 'A quay')
})

test('what is pasted into a pull quote is lines of it, in one step of undo', async ({ lede }) => {
  const { page } = lede
  const quote = { type: 'pullQuote', attrs: { attribution: 'Anna Lee' }, content: [{ type: 'text', text: 'We sail' }] }
  const text = { type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text: 'It sails.' }] }
  const id = await lede.add({ ...story({ headline: 'Ferry' }), body: { type: 'doc', content: [quote, text] } })
  await openDraft(page, id)
  const line = bodyIn(page).locator('aside.pull-quote blockquote p')
  await bodyIn(page).getByText('We sail').click()
  await press(page, 'End')
  await paste(page, { 'text/html': '<p>One</p><ul><li><b>Two</b></li></ul>', 'text/plain': 'One\nTwo' })
  await expect(line).toHaveText('We sailOneTwo')
  await expect(line.locator('br')).toHaveCount(1)
  await page.keyboard.type('!')
  await expect(line).toHaveText('We sailOneTwo!')
  await press(page, 'Control+Z')
  await expect(line).toHaveText('We sailOneTwo')
  await press(page, 'Control+Z')
  await expect(line).toHaveText('We sail')
  await expect.poll(() => blocksIn(page)).toHaveLength(2)
})
