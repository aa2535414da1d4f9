import { expect, type Locator, type Page } from '@playwright/test'
import type { Article } from '#shared/article/article.ts'
import type { Lede } from './fixture.ts'

/** The body of the draft in a window. */
export function bodyIn(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Body' })
}

/** One of the lines above the body. The inspector has fields with the same names. */
export function lineIn(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('textbox', { name, exact: true })
}

/** Opens a draft in a window, as if its tab had been open when the window was closed. */
export async function openDraft(page: Page, id: string): Promise<void> {
  await openTabs(page, [id])
  await page.getByRole('main').getByRole('textbox').first().waitFor()
}

/** Starts a window as if these tabs, the first in front, had been open when it was closed. */
export async function openTabs(page: Page, open: readonly string[]): Promise<void> {
  await page.evaluate((state) => localStorage.setItem('lede.tabs', JSON.stringify({ state, version: 0 })), {
    open,
    active: open[0],
  })
  await start(page)
}

/** Opens the pane of the fields. */
export async function openFields(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+f')
  await page.locator('[data-pane="inspector"]').waitFor()
}

/** Starts a window as it was when it was closed. */
export async function start(page: Page): Promise<void> {
  await page.goto(new URL('/', page.url()).href)
  await whole(page)
}

/** Starts a window if its test has not done so yet. */
export async function beginOnce(page: Page): Promise<void> {
  if (!(await page.locator('html[data-whole]').isVisible())) await start(page)
}

/** Loads a window again, as closing and opening it does. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await whole(page)
}

/**
 * Waits until everything around the text is drawn, which comes after the text. Every vain try of
 * `expect` would describe the whole window in case it failed in the end; this does not.
 */
export async function whole(page: Page): Promise<void> {
  await page.locator('html[data-whole]').waitFor({ state: 'attached' })
}

/** Makes a new article with the keyboard. Returns its id. The caret is in the headline. */
export async function newArticle(page: Page): Promise<string> {
  await beginOnce(page)
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeEnabled()
  await page.keyboard.press('Control+Alt+N')
  await expect(lineIn(page, 'Headline')).toBeFocused()
  const id: unknown = await page.evaluate(() => JSON.parse(localStorage.getItem('lede.tabs') ?? '{}').state?.active)
  if (typeof id !== 'string') throw new Error('no draft is open')
  return id
}

/** Waits until the window says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  // What was typed last is written down once it is seen.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  await page.getByRole('button', { name: 'Saved' }).waitFor()
  await page.locator('[data-save="saved"]').waitFor()
}

/**
 * Presses Enter on a button as soon as it is enabled: `Locator.press` does not wait for that, and a
 * key on a disabled button does nothing.
 */
export async function activate(button: Locator): Promise<void> {
  await expect(button).toBeEnabled()
  await button.press('Enter')
}

/**
 * Chooses a radio button or ticks a box with the keyboard: pending work moves things about under a
 * pointer.
 */
export async function choose(control: Locator): Promise<void> {
  await expect(control).toBeEnabled()
  await control.press('Space')
  await expect(control).toBeChecked()
}

/**
 * Selects the first occurrence of a word in the body as with a mouse: by a double click in the
 * middle of it.
 */
export async function selectWord(body: Locator, word: string): Promise<void> {
  const page = body.page()
  const place = await body.evaluate((body, sought) => {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const at = (text.textContent ?? '').indexOf(sought)
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + sought.length)
      text.parentElement?.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`There is no “${sought}”`)
  }, word)
  await page.mouse.dblclick(place.x, place.y)
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(word)
}

/** The draft as the desk has it. */
export async function articleOf({ host }: Pick<Lede, 'host'>, id: string): Promise<Article> {
  const client = await host.client()
  const { article } = await client.call('drafts.article', { id })
  client.close()
  return article
}

/** The text of every block of the body as the window shows it, without the dateline. */
export function blocksIn(page: Page): Promise<string[]> {
  return bodyIn(page).evaluate((body) =>
    [...body.children].map((block) => {
      const copy = block.cloneNode(true) as HTMLElement
      for (const widget of copy.querySelectorAll('.dateline')) widget.remove()
      return copy.textContent ?? ''
    }),
  )
}

/**
 * Presses keys that move the caret or act at it, as far apart as a person does: the browser reports
 * a moved caret to the editor with its next frame.
 */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  }
}

/**
 * Undoes step by step until a condition holds: the number of steps depends on how fast the text was
 * typed.
 */
export async function undoUntil(page: Page, holds: () => Promise<boolean>): Promise<void> {
  do await press(page, 'Control+Z')
  while (!(await holds()))
}

/**
 * Runs a command from the palette by the beginning of its name, or by the full name that menus
 * show.
 */
export async function runCommand(page: Page, name: string): Promise<void> {
  const shown = name.replace(/\s?…$/, '')
  await page.keyboard.press('Control+Shift+P')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill(shown)
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(shown)
  await field.press('Enter')
}

/**
 * Watches for a text from now on. The promise that the returned function gives resolves once the
 * text has been in the window, even for an instant.
 */
export async function lookOut(page: Page, text: string): Promise<() => Promise<void>> {
  const looking = await page.evaluateHandle((sought) => {
    const seen = new Promise<void>((resolve) => {
      const look = () => {
        if (document.body.textContent?.includes(sought)) resolve()
      }
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
    })
    return { seen }
  }, text)
  return () => looking.evaluate(({ seen }) => seen)
}

/**
 * Starts the window again and holds back all its code but the first script until released, as on a
 * slow machine.
 */
export async function begin(page: Page, url = page.url()): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/(?!early|rolldown).*\.js$/, async (route) => {
    await released
    await route.continue().catch(() => {})
  })
  await page.goto(url, { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', /./)
  return async () => {
    release()
    await whole(page)
  }
}
