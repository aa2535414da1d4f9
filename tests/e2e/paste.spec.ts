import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Person } from '#shared/review/people/person.ts'
import { publish } from '#tests/helpers/publish.ts'
import { story } from '#tests/helpers/story.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { copied, onClipboard, paste, putOnClipboard } from './clipboard.ts'
import { hardWrapped, longStory } from './copy.ts'
import { articleOf, blocksIn, bodyIn, lineIn, newArticle, openDraft, openTabs, press, saved } from './editing.ts'
import { expect, type Lede, test } from './fixture.ts'

test.use({ beginsItself: true })

const folder = new URL('../fixtures/clipboard/', import.meta.url)
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const editor: Person = { id: 'ann', name: 'Ann Lee', initials: 'AL', colour: 'teal', role: 'editor' }

/** The body as the desk has it, as lines. */
async function outline(lede: Lede, id: string): Promise<string> {
  await saved(lede.page)
  return outlineOf((await articleOf(lede, id)).body)
}

/** A story that is open, with the caret in its body. */
async function begin(lede: Lede, paragraphs: string[] = [], language = 'de'): Promise<string> {
  const id = await lede.add(story({ headline: 'Paste', language }, paragraphs))
  await openDraft(lede.page, id)
  await bodyIn(lede.page).focus()
  return id
}

/** Says who works in the window; a connection to its desk. */
async function introduce({ host }: Lede) {
  const client = await host.client()
  const settings = await client.call('settings.read', {})
  await client.call('settings.write', { settings: { ...settings, profile: editor } })
  return client
}

/** Whether the window takes a key at once. */
async function answers(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Headline' }).first()).toBeEditable()
}

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

  // What a field pastes by itself is a step apart from what is typed after it.
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

  // Pasted once more, its mark leads to the note that came with it.
  await press(page, 'Control+End', 'Enter', 'Enter')
  await paste(page, { 'text/html': note('b') })
  await expect.poll(() => outline(lede, id)).toMatch(/#note-1[\s\S]*#call-1[\s\S]*#note-2[\s\S]*#call-2/)
})

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
  // Word on Windows names its pictures by files, and has them in its RTF.
  await paste(page, {
    'text/html': '<p class=MsoNormal>From Word.</p><img src="file:///C:/a.png" alt="A quay" width="200" height="100">',
    'text/rtf': `{\\rtf1 {\\*\\shppict{\\pict\\pngblip ${Buffer.from(pixel, 'base64').toString('hex')}}}}`,
  })
  await expect(bodyIn(page).locator('figure img').last()).toHaveAttribute('alt', 'A quay')
})

test('hostile HTML runs nothing and fetches nothing', async ({ lede }) => {
  const { page } = lede
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await begin(lede)
  requests.length = 0
  await paste(page, {
    'text/html':
      '<p>kept</p><img src="https://evil.example/a.png" onerror="document.title=1"><link rel=stylesheet href="https://evil.example/b.css"><script>document.title=2</script><iframe srcdoc="<script>parent.document.title=3</script>"></iframe><svg onload="document.title=4"></svg><video poster="https://evil.example/c"></video><p style="background:url(https://evil.example/d)">too</p><object data="https://evil.example/e"></object>',
  })
  await saved(page)
  await expect.poll(() => blocksIn(page)).toEqual(['kept', 'too'])
  expect(requests.filter((url) => url.includes('evil'))).toEqual([])
  expect(await page.title()).not.toMatch(/^[1-4]$/)
})

test('HTML whose names shadow the properties of the DOM comes in with every word', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  const names = await page.evaluate(() => {
    const found = new Set<string>()
    for (const start of [document.createElement('form'), document])
      for (let at: object | null = start; at !== null; at = Object.getPrototypeOf(at))
        for (const name of Object.getOwnPropertyNames(at)) found.add(name)
    return [...found]
  })
  expect(names).toEqual(
    expect.arrayContaining(['parentNode', 'nextSibling', 'getAttribute', 'querySelectorAll', 'body']),
  )
  const fields = names
    .map((name) => `<input name="${name}"><img name="${name}"><object id="${name}"></object>`)
    .join('')
  const forms = names.map((name) => `<form name="${name}"><b>In</b> it.<input name="${name}"></form>`).join('')
  const html = `<p>Before it.</p><form>${fields}<p>Inside it.</p></form>${forms}<p>After it.</p>`
  const expected = ['Before it.', 'Inside it.', ...names.map(() => 'In it.'), 'After it.']
  // As any program's, and as what says that a Lede copied it, which goes through ProseMirror alone,
  // with images and without.
  const own = `<div data-lede-copy data-pm-slice="1 1 []"></div>${html}`
  for (const [index, each] of [html, own, `${own}<img src="data:image/png;base64,AA">`].entries()) {
    await press(page, 'Control+a', 'Delete')
    await paste(page, { 'text/html': each })
    await expect.poll(() => blocksIn(page), `${index}`).toEqual(expected)
  }
})

test('HTML nested 10,000 deep comes in with every word', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await page.evaluate(() => {
    const words = Array.from({ length: 10_000 }, (_, index) => `<div><b>w${index} `).join('')
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', words)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(bodyIn(page)).toContainText('w9999')
  const shown = (await blocksIn(page)).flatMap((block) => block.split(/\s+/)).filter((word) => word !== '')
  expect(shown).toEqual(Array.from({ length: 10_000 }, (_, index) => `w${index}`))
})

test('a table of 10,000 cells comes in as rows of text, and says so', async ({ lede }) => {
  const { page } = lede
  await begin(lede)
  await page.evaluate(() => {
    const row = (at: number) =>
      `<tr>${Array.from({ length: 100 }, (_, cell) => `<td>c${at}x${cell}</td>`).join('')}</tr>`
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', `<table>${Array.from({ length: 100 }, (_, at) => row(at)).join('')}</table>`)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(page.getByRole('status').filter({ hasText: '10,000' })).toBeVisible()
  await expect(bodyIn(page).locator('table')).toHaveCount(0)
  await expect.poll(() => blocksIn(page)).toHaveLength(100)
  await expect(bodyIn(page)).toContainText('c99x98\tc99x99')
})

test('a hundred megabytes are refused with a way to keep them, and the window goes on', async ({ lede }) => {
  const { page } = lede
  const id = await begin(lede, ['Before.'], 'en')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'The river rose again. '.repeat(5_000_000))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  const question = page.getByRole('dialog', { name: 'That is a long text' })
  await expect(question).toContainText('more than one story can hold')
  await expect(question.getByRole('button', { name: 'Save as file …' })).toBeVisible()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await answers(page)
  await bodyIn(page).focus()
  await press(page, 'Control+End')
  await page.keyboard.type(' And after.')
  await expect.poll(() => outline(lede, id)).toBe('Before. And after.')
})

test('a long text is asked about first; Escape leaves the story as it was', async ({ lede }) => {
  const { page } = lede
  const id = await begin(lede, ['Before.'], 'en')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'The river rose again. '.repeat(27_000))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  const question = page.getByRole('dialog', { name: 'That is a long text' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  expect(await outline(lede, id)).toBe('Before.')
})
