import type { EditorView } from '@tiptap/pm/view'
import { story } from '#tests/helpers/story.ts'
import { paste } from './clipboard.ts'
import {
  articleOf,
  blocksIn,
  bodyIn,
  lineIn,
  newArticle,
  openDraft,
  press,
  saved,
  selectWord,
  undoUntil,
} from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

const text = (content: string, ...marks: string[]) => ({
  type: 'text',
  text: content,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
})
const block = (level: number | null, ...content: unknown[]) => ({
  type: 'paragraph',
  attrs: { level },
  ...(content.length > 0 ? { content } : {}),
})
const paragraph = (...content: unknown[]) => block(null, ...content)
const item = (words: string) => ({ type: 'listItem', content: [paragraph(text(words))] })

test('a story is written from nothing with the keyboard alone', async ({ lede }) => {
  const { page } = lede
  const id = await newArticle(page)
  const { keyboard } = page
  await keyboard.type('Ferry service resumes')
  await press(page, 'ArrowUp')
  await keyboard.type('Transport')
  await press(page, 'Enter')
  await expect(lineIn(page, 'Headline')).toBeFocused()
  await press(page, 'Enter')
  await keyboard.type('Boats run again after a week of storms')
  await press(page, 'Enter')
  await keyboard.type('Mara Quill, Tom Ray')
  await press(page, 'ArrowDown')
  await expect(bodyIn(page)).toBeFocused()

  await keyboard.type('The first boat left at dawn. It was **full** and _on time_, ~~late~~ they said.')
  await press(page, 'Enter')
  await keyboard.type('## The week')
  await press(page, 'Enter')
  await keyboard.type('Waves closed the harbour.')
  await press(page, 'Shift+Enter')
  await keyboard.type('Nobody was hurt.')
  await press(page, 'Enter')
  await keyboard.type('- Monday')
  await press(page, 'Enter')
  await keyboard.type('Tuesday')
  await press(page, 'Enter')
  await press(page, 'Enter')
  await keyboard.type('3. third')
  await press(page, 'Enter')
  await press(page, 'Tab')
  await keyboard.type('inner')
  await press(page, 'Enter')
  await press(page, 'Enter')
  await keyboard.type('fourth')
  await press(page, 'Enter')
  await press(page, 'Enter')
  await keyboard.type('> We waited.')
  await press(page, 'Enter')
  await press(page, 'Enter')
  await keyboard.type('### Next')
  await press(page, 'Enter')
  await keyboard.type('---')
  await keyboard.type('The end.')
  await saved(page)

  const article = await articleOf(lede, id)
  expect(article).toMatchObject({
    kicker: 'Transport',
    headline: 'Ferry service resumes',
    deck: 'Boats run again after a week of storms',
    bylines: ['Mara Quill', 'Tom Ray'],
  })
  expect(article.body.content).toEqual([
    paragraph(
      text('The first boat left at dawn. It was '),
      text('full', 'bold'),
      text(' and '),
      text('on time', 'italic'),
      text(', '),
      text('late', 'strike'),
      text(' they said.'),
    ),
    block(2, text('The week')),
    paragraph(text('Waves closed the harbour.'), { type: 'hardBreak' }, text('Nobody was hurt.')),
    { type: 'bulletList', content: [item('Monday'), item('Tuesday')] },
    {
      type: 'orderedList',
      attrs: { start: 3, numbers: null },
      content: [
        {
          type: 'listItem',
          content: [
            paragraph(text('third')),
            { type: 'orderedList', attrs: { start: 1, numbers: null }, content: [item('inner')] },
          ],
        },
        item('fourth'),
      ],
    },
    { type: 'blockquote', content: [paragraph(text('We waited.'))] },
    block(3, text('Next')),
    { type: 'horizontalRule' },
    paragraph(text('The end.')),
  ])
})

test('one Backspace gives back what an input rule has changed', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).focus()
  await page.keyboard.type('## ')
  await expect(bodyIn(page).getByRole('heading', { level: 2 })).toBeVisible()
  await press(page, 'Backspace')
  await expect(bodyIn(page).getByRole('heading')).toHaveCount(0)
  await expect.poll(async () => (await blocksIn(page)).map((block) => block.trimEnd())).toEqual(['##'])
  await press(page, 'Control+A')
  await page.keyboard.type('**now**')
  await expect(bodyIn(page).locator('strong')).toHaveText('now')
  await press(page, 'Backspace')
  await expect(bodyIn(page).locator('strong')).toHaveCount(0)
  await expect.poll(() => blocksIn(page)).toEqual(['**now**'])
})

test('Enter and Backspace treat headings and lists as a writer expects', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  // By mouse: ProseMirror takes a caret that goes to the very beginning within 0.2 s of any other
  // focus for the browser’s doing, and a journey is that fast.
  await bodyIn(page).click()
  const { keyboard } = page
  await keyboard.type('#### Small')
  await press(page, 'Home')
  await press(page, 'Backspace')
  await expect(bodyIn(page).getByRole('heading')).toHaveCount(0)
  await press(page, 'Control+Alt+2')
  await expect(bodyIn(page).getByRole('heading', { level: 2, name: 'Small' })).toBeVisible()
  await press(page, 'Enter')
  await expect.poll(() => blocksIn(page)).toEqual(['', 'Small'])
  await press(page, 'End')
  await press(page, 'Enter')
  await keyboard.type('text')
  await expect(bodyIn(page).locator('p').last()).toHaveText('text')
  await press(page, 'Control+Shift+8')
  await expect(bodyIn(page).getByRole('listitem')).toHaveText(['text'])
  await press(page, 'Control+Shift+7')
  await expect(bodyIn(page).locator('ol > li')).toHaveText(['text'])
  await press(page, 'Home')
  await press(page, 'Backspace')
  await expect(bodyIn(page).getByRole('listitem')).toHaveCount(0)
})

test('undo and redo go over fields and body alike', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  const headline = lineIn(page, 'Headline')
  // Typed letter by letter on a busy machine, it would be more than one step.
  await page.keyboard.insertText('Harbour opens')
  await bodyIn(page).focus()
  await page.keyboard.insertText('Boats again.')
  const place = page.getByRole('combobox', { name: 'Place' })
  await place.fill('Vardø')
  await place.press('Escape')

  await press(page, 'Control+Z')
  await expect(place).toHaveValue('')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual([''])
  await expect(headline).toHaveValue('Harbour opens')
  await press(page, 'Control+Z')
  await expect(headline).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await press(page, 'Control+Shift+Z', 'Control+Shift+Z', 'Control+Shift+Z')
  await expect(headline).toHaveValue('Harbour opens')
  await expect(place).toHaveValue('Vardø')
  await expect.poll(() => blocksIn(page)).toEqual(['Boats again.'])
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled()
})

test('what a command does is a step by itself, however fast one writes around it', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).focus()
  const heading = bodyIn(page).locator('h2')
  await page.keyboard.insertText('Boats')
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.insertText(' again')
  await expect(heading).toHaveText('Boats again')
  await press(page, 'Control+Z')
  await expect(heading).toHaveText('Boats')
  await press(page, 'Control+Z')
  await expect(heading).toHaveCount(0)
  await expect.poll(() => blocksIn(page)).toEqual(['Boats'])
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual([''])
})

test('one undo takes back a phrase, or what was pasted, and redo puts the caret where it was', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  const { keyboard } = page
  const headline = lineIn(page, 'Headline')
  await keyboard.type('Ferries sail')
  await press(page, 'Home')
  await keyboard.type('Big ')
  await press(page, 'Control+Z')
  await expect(headline).toHaveValue('Ferries sail')
  await keyboard.type('Old ')
  await expect(headline).toHaveValue('Old Ferries sail')
  await press(page, 'Control+Z', 'Control+Shift+Z')
  await keyboard.type('grey ')
  await expect(headline).toHaveValue('Old grey Ferries sail')

  await bodyIn(page).focus()
  await keyboard.type('The first boat left the harbour before dawn. It was ')
  await paste(page, { 'text/plain': 'full of ' })
  await keyboard.type('people')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['The first boat left the harbour before dawn. It was full of '])
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['The first boat left the harbour before dawn. It was '])
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['The first boat left the harbour before dawn. '])
  await press(page, 'Control+Shift+Z', 'Control+Shift+Z', 'Control+Shift+Z')
  await keyboard.type(' from town')
  await expect
    .poll(() => blocksIn(page))
    .toEqual(['The first boat left the harbour before dawn. It was full of people from town'])

  await press(page, 'Enter')
  await keyboard.type('He said "')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toContain('He said "')
})

test('undo brings the caret back to where it was', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Caret' }, ['First words here.', 'Second words here.']))
  await openDraft(page, id)
  await bodyIn(page).getByText('Second words here.').click()
  await press(page, 'Home')
  await page.keyboard.insertText('New ')
  await bodyIn(page).getByText('First words here.').click()
  await press(page, 'End')
  await press(page, 'Control+Z')
  await expect.poll(() => blocksIn(page)).toEqual(['First words here.', 'Second words here.'])
  await page.keyboard.type('>')
  await expect.poll(() => blocksIn(page)).toEqual(['First words here.', '>Second words here.'])
})

test('a link takes an address that is one, and says why not', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Links' }, ['Read the report today.']))
  await openDraft(page, id)
  await selectWord(bodyIn(page), 'report')
  await press(page, 'Control+K')
  const address = page.getByRole('dialog', { name: 'Link' }).getByRole('textbox', { name: 'Address' })
  await expect(address).toBeFocused()
  await address.fill('javascript:alert(1)')
  await address.press('Enter')
  await expect(page.getByText('A link needs a web address')).toBeVisible()
  await address.fill('news.example.com/report')
  await address.press('Enter')
  await expect(bodyIn(page)).toBeFocused()
  await expect(bodyIn(page).getByRole('link', { name: 'report' })).toHaveAttribute(
    'href',
    'https://news.example.com/report',
  )
  await press(page, 'Control+K')
  await page.getByRole('button', { name: 'Remove link' }).click()
  await expect(bodyIn(page).getByRole('link')).toHaveCount(0)
  await expect.poll(() => blocksIn(page)).toEqual(['Read the report today.'])
})

test('a typed address becomes a link, and one Backspace or undo takes that back', async ({ lede }) => {
  const { page } = lede
  await newArticle(page)
  await bodyIn(page).click()
  const { keyboard } = page
  const links = bodyIn(page).getByRole('link')
  await keyboard.type('Amazon.com says more (https://example.com/a), ')
  await expect(links).toHaveText(['https://example.com/a'])
  await keyboard.type('or desk@example.com ')
  await expect(links).toHaveText(['https://example.com/a', 'desk@example.com'])
  await expect(links.last()).toHaveAttribute('href', 'mailto:desk@example.com')
  await press(page, 'Backspace')
  await expect(links).toHaveText(['https://example.com/a'])
  await keyboard.type('and www.example.com/b')
  await press(page, 'Enter')
  await keyboard.type('Next')
  await expect(links).toHaveText(['https://example.com/a', 'www.example.com/b'])
  await expect
    .poll(() => blocksIn(page))
    .toEqual(['Amazon.com says more (https://example.com/a), or desk@example.com and www.example.com/b', 'Next'])
  await undoUntil(page, async () => (await blocksIn(page)).length === 1)
  await expect(links).toHaveCount(2)
  await press(page, 'Control+z')
  await expect(links).toHaveCount(1)
  await expect(bodyIn(page)).toContainText('and www.example.com/b')
})

test('the floating menu comes with a selection and is reached by Tab', async ({ lede }) => {
  const { page } = lede
  const id = await lede.add(story({ headline: 'Menu' }, ['Read the report today.']))
  await openDraft(page, id)
  await selectWord(bodyIn(page), 'report')
  const menu = page.getByRole('toolbar', { name: 'Formatting of the selection' })
  await expect(menu).toBeVisible()
  await press(page, 'Tab')
  await expect(menu.getByRole('button', { name: 'Bold' })).toBeFocused()
  await press(page, 'Enter')
  await expect(bodyIn(page).locator('strong')).toHaveText('report')
  await expect(bodyIn(page)).toBeFocused()
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

test('a pasted book is asked about, and can go in all the same', async ({ lede }) => {
  const { page } = lede
  const id = await newArticle(page)
  await bodyIn(page).focus()
  const line = 'The river rose again during the night and the lower streets were closed to traffic until noon. '
  const book = Array.from({ length: 5_000 }, (_, index) => `${index} ${line.repeat(11).trim()}`).join('\n\n')
  expect(book.length).toBeGreaterThan(5_000_000)
  await paste(page, { 'text/plain': book })
  const question = page.getByRole('dialog', { name: 'That is a long text' })
  await expect(question).toContainText(new Intl.NumberFormat('en').format(book.length))
  await question.getByRole('button', { name: 'Paste as plain text' }).click()
  await expect(question).toBeHidden()
  await expect(page.locator('[data-save="saved"]')).toBeVisible()
  const { bodyText } = await articleOf(lede, id)
  // Said as a truth value: nobody wants to read five megabytes of difference.
  expect(bodyText === book.replaceAll('\n\n', '\n')).toBe(true)
})

test('what is wrong with a field is said at the field and kept', async ({ lede }) => {
  const { page } = lede
  const id = await newArticle(page)
  const url = page.getByRole('textbox', { name: 'Canonical URL' })
  await url.fill('not an address')
  await expect(url).toHaveAccessibleDescription(/not an http or https address/)
  const place = page.getByRole('combobox', { name: 'Place' })
  await place.fill('x'.repeat(10_000))
  await expect(place).toHaveAccessibleDescription(/too long/)
  await saved(page)
  const client = await lede.host.client()
  const { problems } = await client.call('export.check', { id, format: 'html' })
  expect(problems.filter(({ code }) => code === 'tooLong').map(({ field }) => field)).toEqual(['dateline.place'])
  await expect(url).toHaveValue('not an address')
  await expect(place).toHaveValue('x'.repeat(10_000))
})

test('every field of the inspector reaches the draft', async ({ lede }) => {
  const { page } = lede
  const id = await newArticle(page)
  const { keyboard } = page
  const field = (name: string) => page.getByRole('complementary').getByRole('textbox', { name, exact: true })
  const choice = (name: string) => page.getByRole('combobox', { name, exact: true })
  await field('Summary').fill('In short.')
  await choice('Byline').fill('Ada Penn')
  await press(page, 'Escape')
  await page.getByRole('button', { name: 'Add a byline' }).click()
  await choice('Byline 2').fill('Ben Oak')
  await press(page, 'Escape')
  await page.getByRole('button', { name: 'Move up Ben Oak' }).click()

  await choice('Place').fill('Mins')
  await page.getByRole('option', { name: /Minsk/ }).click()
  await page.getByRole('button', { name: 'Use time zone Europe/Minsk' }).click()
  await expect(choice('Time zone')).toHaveValue('Europe/Minsk')
  await field('State or region').fill('Minsk Region')
  await field('Country').fill('Belarus')
  await page.getByRole('button', { name: 'Today' }).click()
  await choice('Agency in the dateline').fill('BelT')
  await page.getByRole('option', { name: 'BelTA' }).click()

  await choice('Category').fill('Weather')
  await press(page, 'Escape')
  await field('Keywords').fill('storm, ferry,')
  await field('Keywords').fill('harbour')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Remove harbour', exact: true })).toBeVisible()
  await field('Slugline').fill('FERRY-STORM')
  await page.getByRole('button', { name: /Urgency/ }).click()
  await page.getByRole('option', { name: '3 – Urgent' }).click()

  const time = page.getByRole('group', { name: 'Publication time' })
  await time.getByRole('spinbutton').first().click()
  await keyboard.type('220620221436')
  const embargo = page.getByRole('group', { name: 'Embargo until' })
  await embargo.getByRole('spinbutton').first().click()
  await keyboard.type('230620220800')
  await field('Canonical URL').fill('https://news.example.com/ferry')
  await field('Usage terms').fill('Free.')
  for (const group of ['Language', 'Note to the editor'])
    await page.getByRole('button', { name: group, exact: true }).click()
  await field('Note to the editor').fill('Please check names.')
  await saved(page)
  expect(await articleOf(lede, id)).toMatchObject({
    summary: 'In short.',
    bylines: ['Ben Oak', 'Ada Penn'],
    dateline: { place: 'Minsk', region: 'Minsk Region', country: 'Belarus', agency: 'BelTA' },
    agency: 'BelTA',
    category: 'Weather',
    keywords: ['storm', 'ferry', 'harbour'],
    slugline: 'FERRY-STORM',
    urgency: 3,
    publishedAt: '2022-06-22T14:36:00+03:00',
    timeZone: 'Europe/Minsk',
    embargoUntil: '2022-06-23T08:00:00+03:00',
    canonicalUrl: 'https://news.example.com/ferry',
    usageTerms: 'Free.',
    editorNote: 'Please check names.',
  })

  await choice('Time zone').fill('Berlin')
  await page.getByRole('option', { name: /Europe\/Berlin/ }).click()
  await embargo.getByRole('spinbutton').first().click()
  await keyboard.type('290320260230')
  await expect(page.getByText('There is no 02:30 on that day in Europe/Berlin')).toBeVisible()
  await embargo.getByRole('spinbutton').first().click()
  await keyboard.type('230620220800')
  await expect(page.getByText('There is no 02:30')).toHaveCount(0)
  await choice('Time zone').fill('Tokyo')
  await page.getByRole('option', { name: /Asia\/Tokyo/ }).click()
  await choice('Language').fill('Arab')
  await page.getByRole('option', { name: /^Arabic/ }).click()
  await saved(page)
  expect(await articleOf(lede, id)).toMatchObject({
    publishedAt: '2022-06-22T14:36:00+09:00',
    embargoUntil: '2022-06-23T08:00:00+09:00',
    timeZone: 'Asia/Tokyo',
    language: 'ar',
    direction: 'rtl',
  })
})

test('a key acts where the caret is, even before the browser has told of a caret that was just moved', async ({
  lede,
}) => {
  const { page } = lede
  const id = await lede.add(story({ language: 'en' }, ['One.', 'Two.', 'Three.']))
  await openDraft(page, id)
  await bodyIn(page).getByText('One.').click()
  await page.keyboard.press('End')
  await bodyIn(page).evaluate((body) => {
    const key = { key: '2', code: 'Digit2', ctrlKey: true, altKey: true, bubbles: true, cancelable: true }
    // Selection and key in one task, as when the window is busy.
    const text = body.querySelectorAll('p')[1]?.firstChild
    getSelection()?.collapse(text ?? null, 1)
    body.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  await expect(bodyIn(page).getByRole('heading')).toHaveText('Two.')
})

test('what is drawn into the text takes away no selection that the browser has not told of yet', async ({ lede }) => {
  const { page } = lede
  await openDraft(page, await lede.add(story({ headline: 'Ferry' }, ['The ferry sails at noon.'])))
  const body = bodyIn(page)
  await body.click()
  // A selection by mouse, and in the same task something that is found: on a busy machine the one
  // overtakes the news of the other.
  await body.evaluate((element: HTMLElement & { editor?: { view: EditorView } }) => {
    const text = document.createTreeWalker(element.querySelector('p:last-of-type') ?? element, NodeFilter.SHOW_TEXT)
    let node = text.nextNode()
    while (node && !node.textContent?.includes('sails')) node = text.nextNode()
    const at = node?.textContent?.indexOf('sails') ?? -1
    if (!node || !element.editor) throw new Error('There is no such text')
    getSelection()?.setBaseAndExtent(node, at, node, at + 5)
    const { view } = element.editor
    const found = { from: 5, to: 10, isBlock: false }
    view.dispatch(view.state.tr.setMeta('findMarks$', { marks: { hits: [found], current: found, scope: null } }))
  })
  await expect(body.locator('.find-current')).toHaveText('ferry')
  await page.keyboard.type('leaves')
  await expect(body).toContainText('The ferry leaves at noon.')
})
