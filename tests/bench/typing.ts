import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { findChromium } from '#tests/helpers/start/chromium.ts'
import { startTestHost } from '#tests/helpers/web-host.ts'

/** Milliseconds from a key to the frame that shows it. */
export interface KeyTimes {
  median: number
  p95: number
}

/** What typing costs in Lede and in bare ProseMirror, in the same browser, in turns, and how the two 95th percentiles compare. */
export interface TypingRatio {
  lede: KeyTimes
  bare: KeyTimes
  ratio: number
}

const paragraphs = 100
const words = 100
const keysARound = 100
const rounds = 4

/** Types in the middle of an article of 10,000 words: in Lede with library, preview, dateline, counting and saving on, and in bare ProseMirror. Needs the renderer's build. */
export async function typingRatio(): Promise<TypingRatio> {
  const executablePath = findChromium() ?? undefined
  const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const browser = await chromium.launch({ executablePath, args })
  const bare = await openBare(browser)
  const lede = await openLede(browser)
  const times = { bare: [] as number[], lede: [] as number[] }
  try {
    await keyTimes(bare.page)
    await keyTimes(lede.page)
    for (let round = 0; round < rounds; round += 1) {
      times.bare.push(...(await keyTimes(bare.page)))
      times.lede.push(...(await keyTimes(lede.page)))
    }
  } finally {
    await browser.close()
    await bare.close()
    await lede.close()
  }
  const [ledeTimes, bareTimes] = [summary(times.lede), summary(times.bare)]
  return { lede: ledeTimes, bare: bareTimes, ratio: ledeTimes.p95 / bareTimes.p95 }
}

interface Opened {
  page: Page
  close(): Promise<void>
}

async function openBare(browser: Browser): Promise<Opened> {
  const outDir = mkdtempSync(join(tmpdir(), 'lede-bare-'))
  const root = join(import.meta.dirname, 'pages')
  const input = join(root, 'bare.html')
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
  })
  const server = await preview({
    root,
    logLevel: 'error',
    configFile: false,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}bare.html#${paragraphs}x${words}`)
  return {
    page,
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}

async function openLede(browser: Browser): Promise<Opened> {
  const host = await startTestHost()
  const client = await host.client()
  const text = Array.from({ length: words }, () => 'harbour').join(' ')
  const { id } = await client.call('drafts.create', {
    article: {
      ...emptyArticle('en'),
      headline: 'Ten thousand words',
      dateline: { place: 'Leeds', region: null, country: null, date: '2026-11-20', agency: 'Reuters', text: null },
      body: bodyOfParagraphs(Array.from({ length: paragraphs }, () => text)),
    },
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript((open) => {
    localStorage.setItem('lede.tabs', JSON.stringify({ state: { open: [open], active: open }, version: 0 }))
    localStorage.setItem('lede.layout', JSON.stringify({ state: { library: true, side: 'preview' }, version: 0 }))
  }, id)
  await page.goto(host.url)
  return { page, close: () => host.close() }
}

/** Types `keysARound` letters into the middle of the text and returns, for each, the time until the frame after it. */
async function keyTimes(page: Page): Promise<number[]> {
  const middle = page.locator('.ProseMirror > p').nth(paragraphs / 2)
  await page.bringToFront()
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    const listener = () => {
      const start = performance.now()
      // The frame is drawn right after its callbacks; the first message after them comes when it is.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => times.push(performance.now() - start)
        port2.postMessage(null)
      })
    }
    window.addEventListener('keydown', listener, { capture: true })
    Object.assign(window, { stopKeyTimes: () => window.removeEventListener('keydown', listener, { capture: true }) })
  })
  for (let key = 0; key < keysARound; key += 1) await page.keyboard.type('abcde fghij '[key % 12] ?? 'a', { delay: 15 })
  return page.evaluate(async () => {
    const { keyTimes, stopKeyTimes } = window as unknown as { keyTimes: number[]; stopKeyTimes(): void }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    stopKeyTimes()
    return keyTimes
  })
}

function summary(times: number[]): KeyTimes {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
