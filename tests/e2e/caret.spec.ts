import type { EditorView } from '@tiptap/pm/view'
import { story } from '#tests/helpers/story.ts'
import { bodyIn, openDraft } from './editing.ts'
import { expect, test } from './fixture.ts'

test.use({ beginsItself: true })

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
  // A selection by mouse, and a find in the same task: on a busy machine one can overtake the
  // events of the other.
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

test('the line that is written stays in sight, and comes back where it was scrolled away', async ({ lede }) => {
  const { page } = lede
  const lines = Array.from({ length: 60 }, (_, line) => `Line ${line}.`)
  await openDraft(page, await lede.add(story({ language: 'en' }, lines)))
  const body = bodyIn(page)
  await body.getByText('Line 0.', { exact: true }).click()
  await page.keyboard.press('End')
  for (let pressed = 0; pressed < 25; pressed += 1) await page.keyboard.press('Enter')
  await page.keyboard.type('Here.')
  const here = body.getByText('Here.', { exact: true })
  await expect(here).toBeInViewport({ ratio: 1 })
  await body.getByText('Line 59.', { exact: true }).scrollIntoViewIfNeeded()
  await expect(here).not.toBeInViewport()
  await page.keyboard.type(' And on')
  await expect(body.getByText('Here. And on')).toBeInViewport({ ratio: 1 })
})

test('what the browser leaves out of a long story is written in as soon as the caret is there', async ({ lede }) => {
  const { page } = lede
  const lines = Array.from(
    { length: 200 },
    (_, line) => `Line ${line}. ${'Ships wait outside. '.repeat((line % 5) * 4)}`,
  )
  await openDraft(page, await lede.add(story({ language: 'en' }, lines)))
  const body = bodyIn(page)
  const blocks = body.locator(':scope > p')
  const isLeftOut = () =>
    expect.poll(() => blocks.nth(100).evaluate((block) => getComputedStyle(block).contentVisibility)).toBe('auto')
  const height = () => body.evaluate((text) => text.clientHeight)
  await blocks.first().click()
  const before = await height()
  await page.keyboard.type('!')
  await isLeftOut()
  expect(await height()).toBe(before)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' The end.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('And more.')
  await expect(blocks.nth(199)).toHaveText(/^Line 199.* The end\.$/)
  await expect(blocks.nth(200)).toHaveText('And more.')
  await isLeftOut()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Lead. ')
  await expect(blocks.first()).toHaveText(/^Lead\. .*Line 0\./)
  await isLeftOut()
  // A caret that does not come by keys, and a letter in the same task.
  await body.evaluate((element: HTMLElement & { editor?: { view: EditorView } }) => {
    const block = element.querySelectorAll(':scope > p')[120]
    const { view } = element.editor ?? {}
    if (!block || !view) throw new Error('There is no such text')
    const { tr, selection, doc } = view.state
    const at = doc.resolve(view.posAtDOM(block, 0))
    view.dispatch(tr.setSelection(Reflect.construct(selection.constructor, [at])))
    document.execCommand('insertText', false, 'Here: ')
  })
  await expect(blocks.nth(120)).toHaveText(/^Here: Line 120\./)
  // A screen reader is told nothing of what is left out, so nothing is once nobody writes any more.
  const reader = await page.context().newCDPSession(page)
  const isToldAll = async () => {
    const { nodes } = await reader.send('Accessibility.getFullAXTree')
    const told = new Set(nodes.map(({ name }) => String(name?.value).trim().split('. ')[0]))
    return [21, 76, 199].every((line) => told.has(`Line ${line}`))
  }
  await expect.poll(isToldAll).toBe(true)
})
