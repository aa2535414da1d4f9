import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { findChromium } from '#tests/helpers/start/chromium.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'
import { rootArguments } from '../../electron/start/system-chromium.ts'

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
 * in turns in one browser without a cache from before.
 */
export async function firstKeyTimes(): Promise<FirstKey> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium was found')
  const browser = await chromium.launch({ executablePath, args: [...rootArguments] })
  const bare = await hostOf('first-key')
  const libraries = await hostOf('libraries')
  const lede = await startTestHost()
  const draft = await addDraft(lede)
  const size = `#${paragraphs}x${words}`
  const pages = {
    bare: () => firstKey(browser, `${bare.host.url}${size}`, null),
    libraries: () => firstKey(browser, `${libraries.host.url}${size}`, null),
    lede: () => firstKey(browser, lede.url, draft),
  }
  const times = { bare: [] as number[], libraries: [] as number[], lede: [] as number[] }
  try {
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, measure] of Object.entries(pages) as [keyof FirstKey, () => Promise<number>][]) {
        const time = await measure()
        // The first round warms up the servers.
        if (round > 0) times[name].push(time)
      }
  } finally {
    await browser.close()
    await lede.close()
    for (const { host, folder } of [bare, libraries]) {
      await host.close()
      rmSync(folder, { recursive: true })
    }
  }
  return { lede: median(times.lede), libraries: median(times.libraries), bare: median(times.bare) }
}

async function hostOf(page: string): Promise<{ host: TestHost; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), `lede-${page}-`))
  await build({
    root: join(import.meta.dirname, 'pages', page),
    logLevel: 'error',
    configFile: false,
    build: { outDir: folder, emptyOutDir: true, target: 'es2024', modulePreload: { polyfill: false } },
  })
  return { host: await startTestHost({ renderer: folder }), folder }
}

async function addDraft(host: TestHost): Promise<string> {
  const client = await host.client()
  const text = Array.from({ length: words }, () => 'harbour').join(' ')
  const body = bodyOfParagraphs(Array.from({ length: paragraphs }, () => text))
  const { id } = await client.call('drafts.create', { article: { ...emptyArticle('en'), headline: 'Harbour', body } })
  return id
}

/** Opens a page in a window without a past and writes into its text as soon as that takes it; the time since the navigation began, in ms. */
async function firstKey(browser: Browser, url: string, draft: string | null): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript((open) => {
    if (open !== null)
      localStorage.setItem('lede.tabs', JSON.stringify({ state: { open: [open], active: open }, version: 0 }))
    const attempt = () => {
      const text = document.querySelector<HTMLElement>('.ProseMirror[contenteditable="true"]')
      const before = text?.textContent
      text?.focus()
      if (text) document.execCommand('insertText', false, '~')
      if (text && text.textContent !== before) Object.assign(window, { firstKey: performance.now() })
      else requestAnimationFrame(attempt)
    }
    requestAnimationFrame(attempt)
  }, draft)
  await page.goto(url)
  const time = await page.waitForFunction(() => (window as unknown as { firstKey?: number }).firstKey)
  const value = Number(await time.jsonValue())
  await context.close()
  return value
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
