import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { findChromium } from '#tests/helpers/start/chromium.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'
import { UnwatchedBrowser } from './unwatched-browser.ts'

const rounds = 15
const paragraphs = 10
const words = 50

/** Times from the beginning of the navigation, medians in ms. */
export interface FirstKey {
  /** Until the first key was pressed that stands in the text later. */
  accepted: number
  /** Until a key stands in the text. */
  shown: number
}

/**
 * How long it takes until a window takes the first key, of Lede with an open draft of 500 words, of a bare ProseMirror page with the same words and of one with Lede's libraries, served by the same host,
 * in turns in one browser without a cache from before. Needs the renderer's build.
 */
export async function firstKeyTimes(): Promise<{ lede: FirstKey; bare: FirstKey; libraries: FirstKey }> {
  const executable = findChromium()
  if (executable === null) throw new Error('no Chromium was found')
  const pages = {
    bare: await servedPage('first-key'),
    libraries: await servedPage('libraries'),
    lede: await ledePage(),
  }
  const times = { bare: [] as FirstKey[], libraries: [] as FirstKey[], lede: [] as FirstKey[] }
  const browser = await UnwatchedBrowser.launch(executable)
  try {
    for (let round = 0; round <= rounds; round += 1)
      for (const name of ['bare', 'libraries', 'lede'] as const) {
        const time = await browser.visit(pages[name].url, timeIn)
        // The first round warms up the servers.
        if (round > 0) times[name].push(time)
      }
  } finally {
    await browser.close()
    for (const page of Object.values(pages)) await page.close()
  }
  return { lede: medians(times.lede), libraries: medians(times.libraries), bare: medians(times.bare) }
}

interface Page {
  url: string
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

/** Lede's own, with a draft of as many words open. */
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
  return { url: `${host.url}${hash}`, close }
}

/** Has keys pressed in a page, one a frame, and the page say in its address which was the first to stand in its text, and when. `draft`: which one is open, null where there are none. */
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
  // Each key writes a character of its own; once a page has taken one, that has to come up in the text.
  let pressed = { key: '', at: 0, isTaken: false }
  let count = 0
  const attempt = () => {
    const text = document.querySelector<HTMLElement>('.ProseMirror[contenteditable="true"]')
    if (!pressed.isTaken) {
      text?.focus()
      const key = String.fromCharCode(0x4e00 + count)
      count += 1
      pressed = { key, at: performance.now(), isTaken: false }
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
      pressed.isTaken = !(document.activeElement ?? document.body).dispatchEvent(event)
      if (!pressed.isTaken) document.execCommand('insertText', false, key)
    }
    const isShown = text?.textContent?.includes(pressed.key) ?? false
    if (isShown) history.replaceState(null, '', `#first-key=${pressed.at},${performance.now()}`)
    else requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}

function timeIn(url: string): FirstKey | null {
  const [, accepted, shown] = /#first-key=([\d.]+),([\d.]+)$/.exec(url) ?? []
  return accepted === undefined ? null : { accepted: Number(accepted), shown: Number(shown) }
}

function medians(times: readonly FirstKey[]): FirstKey {
  return { accepted: median(times.map(({ accepted }) => accepted)), shown: median(times.map(({ shown }) => shown)) }
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
