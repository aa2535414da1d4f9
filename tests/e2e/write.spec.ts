import { story } from '#tests/helpers/story.ts'
import { articleOf, blocksIn, bodyIn, lineIn, newArticle, openDraft, press, saved, selectWord } from './editing.ts'
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
  // By mouse: if a caret moves to the very beginning within 0.2 s of a change of focus, ProseMirror
  // takes that for the browser's doing, and a journey is that fast.
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
