import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { findChromium } from '#tests/helpers/start/chromium.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'
import { median } from './times.ts'
import { UnwatchedBrowser } from './unwatched-browser.ts'

const rounds = 15
const paragraphs = 10
const words = 50

/** Times since the start of the navigation, medians in ms. */
export interface FirstKey {
  /** Until the first pressed key that is in the text later. */
  held: number
  /** Until a key is visible in the text. */
  shown: number
  /** Until it is in the editor's text, if that is another time. */
  edited: number
}

/** The pages that are compared. */
export type PageTimes = Record<'lede' | 'bare' | 'libraries', FirstKey>

/**
 * How long it takes until a window accepts the first key: Lede with an open draft of 500 words, a
 * bare ProseMirror page with the same words, and one with Lede's libraries, served by the same
 * host, in turns. `first`: in a browser that was never there; `again`: in one restarted where the
 * page was left before. Needs the renderer's build.
 */
export async function firstKeyTimes(): Promise<{ first: PageTimes; again: PageTimes }> {
  const executable = findChromium()
  if (executable === null) throw new Error('no Chromium was found')
  const pages = {
    bare: await servedPage('first-key'),
    libraries: await servedPage('libraries'),
    lede: await ledePage(),
  }
  const names = ['bare', 'libraries', 'lede'] as const
  const noTimes = () => ({ bare: [] as FirstKey[], libraries: [] as FirstKey[], lede: [] as FirstKey[] })
  const times = { first: noTimes(), again: noTimes() }
  for (let round = 0; round <= rounds; round += 1)
    for (const name of names) {
      const profile = mkdtempSync(join(tmpdir(), 'lede-browser-'))
      for (const which of ['first', 'again'] as const) {
        const browser = await UnwatchedBrowser.launch(executable, profile)
        const time = await browser.visit(pages[name].address(), timeIn)
        await browser.close()
        // The first round warms up the servers.
        if (round > 0) times[which][name].push(time)
      }
      rmSync(profile, { recursive: true, maxRetries: 5 })
    }
  for (const page of Object.values(pages)) await page.close()
  return { first: mediansOf(times.first), again: mediansOf(times.again) }
}

interface Page {
  /** A new one each time: each lets one browser in once. */
  address(): string
  close(): Promise<void>
}

/** One of the pages beside this file, with its words. */
async function servedPage(name: string): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), `lede-${name}-`))
  await build({
    root: join(import.meta.dirname, 'pages', name),
    logLevel: 'error',
    configFile: false,
    build: { outDir: folder, emptyOutDir: true, target: 'es2024', modulePreload: { polyfill: false } },
  })
  const host = await startTestHost({ renderer: folder })
  measureIn(folder, null)
  return pageOf(host, folder, `#${paragraphs}x${words}`)
}

/** Lede's own page, with a draft of as many words open. */
async function ledePage(): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-window-'))
  cpSync(join(import.meta.dirname, '../../out/renderer'), folder, { recursive: true })
  const host = await startTestHost({ renderer: folder })
  const client = await host.client()
  const text = Array.from({ length: words }, () => 'harbour').join(' ')
  const body = bodyOfParagraphs(Array.from({ length: paragraphs }, () => text))
  const { id } = await client.call('drafts.create', { article: { ...emptyArticle('en'), headline: 'Harbour', body } })
  measureIn(folder, id)
  return pageOf(host, folder, '')
}

function pageOf(host: TestHost, folder: string, hash: string): Page {
  const close = async () => {
    await host.close()
    rmSync(folder, { recursive: true })
  }
  return { address: () => `${host.address()}${hash}`, close }
}

/**
 * Presses keys in a page, one a frame. The page reports in its address which was the first to be in
 * its text, and when. `draft`: the open one, null if there are none.
 */
function measureIn(folder: string, draft: string | null): void {
  writeFileSync(join(folder, 'measure.js'), `(${measure})(${JSON.stringify(draft)})`)
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('<head>', '<head><script src="./measure.js"></script>'))
}

/** Runs in the page. */
function measure(draft: string | null): void {
  const keep = (name: string, state: object) => localStorage.setItem(name, JSON.stringify({ state, version: 0 }))
  if (draft !== null) {
    keep('lede.tabs', { open: [draft], active: draft })
  }
  let picture: ShadowRoot | null = null
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    picture = attachShadow.call(this, init)
    return picture
  }
  const edited = () => document.querySelector<HTMLElement>('.ProseMirror[contenteditable="true"]')
  const seen = () => {
    const pictured = picture?.querySelector('main [data-draft] .ProseMirror')
    return pictured?.checkVisibility({ visibilityProperty: true }) ? pictured : edited()
  }
  // Each key types a character of its own, different from the one at the previous start; once a
  // page has taken one, it has to appear in the text.
  let pressed = { key: '', at: 0, isTaken: false }
  let shown: number | null = null
  let count = Math.floor(performance.timeOrigin) % 20_000
  const attempt = () => {
    if (!pressed.isTaken) {
      edited()?.focus()
      const key = String.fromCharCode(0x4e00 + count)
      count += 1
      pressed = { key, at: performance.now(), isTaken: false }
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      pressed.isTaken = !(document.activeElement ?? document.body).dispatchEvent(event)
      if (!pressed.isTaken) document.execCommand('insertText', false, key)
    }
    const isIn = (text: Element | null) => text?.textContent?.includes(pressed.key) ?? false
    if (shown === null && isIn(seen())) shown = performance.now()
    if (isIn(edited())) finish([pressed.at, shown ?? performance.now(), performance.now()])
    else requestAnimationFrame(attempt)
  }
  const finish = (times: readonly number[]) => {
    // A window that is left before it is complete takes no snapshot of itself.
    if (draft !== null && document.documentElement.dataset.whole === undefined)
      requestAnimationFrame(() => finish(times))
    else history.replaceState(null, '', `#first-key=${times}`)
  }
  requestAnimationFrame(attempt)
}

function timeIn(url: string): FirstKey | null {
  const [held, shown, edited] = /#first-key=([\d.,]+)$/.exec(url)?.[1]?.split(',').map(Number) ?? []
  return held === undefined || shown === undefined || edited === undefined ? null : { held, shown, edited }
}

function mediansOf({ lede, bare, libraries }: Record<keyof PageTimes, readonly FirstKey[]>): PageTimes {
  return { lede: medians(lede), bare: medians(bare), libraries: medians(libraries) }
}

function medians(times: readonly FirstKey[]): FirstKey {
  const of = (name: keyof FirstKey) => median(times.map((time) => time[name]))
  return { held: of('held'), shown: of('shown'), edited: of('edited') }
}
