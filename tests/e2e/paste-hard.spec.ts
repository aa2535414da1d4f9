import type { Page } from '@playwright/test'
import { paste } from './clipboard.ts'
import { articleOf, blocksIn, bodyIn, press, saved } from './editing.ts'
import { expect, test } from './fixture.ts'
import { begin, outline } from './pasted-story.ts'

test.use({ beginsItself: true })

/**
 * Pastes a sentence many times over. It is generated in the window, so that it need not be sent
 * there.
 */
async function pasteRepeated(page: Page, times: number): Promise<void> {
  await page.evaluate((times) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'The river rose again. '.repeat(times))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, times)
}

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
  // As from any program, and marked as copied from a Lede, which passes through ProseMirror alone,
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
  await press(page, 'Control+End')
  await page.keyboard.type(' Still here.')
  await expect(bodyIn(page)).toContainText('c99x99 Still here.')
})

test('a long text is asked about first: one leaves it, or takes it in as plain text; the window goes on', async ({
  lede,
}) => {
  const { page } = lede
  const id = await begin(lede, ['Before.'], 'en')
  const question = page.getByRole('dialog', { name: 'That is a long text' })
  await test.step('a hundred megabytes are refused with a way to keep them', async () => {
    await pasteRepeated(page, 5_000_000)
    await expect(question).toContainText('more than one story can hold')
    await expect(question.getByRole('button', { name: 'Save as file …' })).toBeVisible()
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('textbox', { name: 'Headline' }).first()).toBeEditable()
    await bodyIn(page).focus()
    await press(page, 'Control+End')
    await page.keyboard.type(' And after.')
    await expect.poll(() => outline(lede, id)).toBe('Before. And after.')
  })
  await test.step('Escape leaves the story as it was', async () => {
    await pasteRepeated(page, 27_000)
    await expect(question).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    expect(await outline(lede, id)).toBe('Before. And after.')
  })
  await test.step('a book can go in all the same', async () => {
    const another = await begin(lede, [], 'en')
    const line = 'The river rose again during the night and the lower streets were closed to traffic until noon. '
    const book = Array.from({ length: 5_000 }, (_, index) => `${index} ${line.repeat(11).trim()}`).join('\n\n')
    expect(book.length).toBeGreaterThan(5_000_000)
    await paste(page, { 'text/plain': book })
    await expect(question).toContainText(new Intl.NumberFormat('en').format(book.length))
    await question.getByRole('button', { name: 'Paste as plain text' }).click()
    await expect(question).toBeHidden()
    await expect(page.locator('[data-save="saved"]')).toBeVisible()
    const { bodyText } = await articleOf(lede, another)
    // Compared as a boolean: nobody wants to read a diff of five megabytes.
    expect(bodyText === book.replaceAll('\n\n', '\n')).toBe(true)
  })
})
