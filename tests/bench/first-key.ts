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

/** Times from the beginning of the navigation until the first key was accepted, medians in ms. */
export interface FirstKey {
  lede: number
  bare: number
  /** Of a page of nothing but the libraries that Lede is built of. */
  libraries: number
}

/**
 * How long it takes until a window takes the first key, of Lede with an open draft of 500 words, of a bare ProseMirror page with the same words and of one with Lede's libraries, served by the same host,
 * in turns in one browser without a cache from before. Needs the renderer's build.
 */
export async function firstKeyTimes(): Promise<FirstKey> {
  const executable = findChromium()
  if (executable === null) throw new Error('no Chromium was found')
  const pages = {
    bare: await servedPage('first-key'),
    libraries: await servedPage('libraries'),
    lede: await ledePage(),
  }
  const times = { bare: [] as number[], libraries: [] as number[], lede: [] as number[] }
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
  return { lede: median(times.lede), libraries: median(times.libraries), bare: median(times.bare) }
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

/** Has a page write into its text as soon as that takes it, and say in its address how long that took. `draft`: which one is open, null where there are none. */
function measureIn(folder: string, draft: string | null): void {
  writeFileSync(join(folder, 'measure.js'), `(${measure})(${JSON.stringify(draft)})`)
  const page = join(folder, 'index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('<head>', '<head><script src="./measure.js"></script>'))
}

/** Runs in the page. */
function measure(draft: string | null): void {
  if (draft !== null)
    localStorage.setItem('lede.tabs', JSON.stringify({ state: { open: [draft], active: draft }, version: 0 }))
  const attempt = () => {
    const text = document.querySelector<HTMLElement>('.ProseMirror[contenteditable="true"]')
    const before = text?.textContent
    text?.focus()
    if (text) document.execCommand('insertText', false, '~')
    const time = performance.now()
    if (text && text.textContent !== before) history.replaceState(null, '', `#first-key=${time}`)
    else requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}

function timeIn(url: string): number | null {
  const [, time] = /#first-key=([\d.]+)$/.exec(url) ?? []
  return time === undefined ? null : Number(time)
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
