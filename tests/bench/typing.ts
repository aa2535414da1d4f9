import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import * as Y from 'yjs'
import { emptyArticle } from '#shared/article/article.ts'
import { draftOf as draftOfArticle, readArticle } from '#shared/article/draft.ts'
import { given } from '#shared/given.ts'
import { findChromium } from '#tests/helpers/start/chromium.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'
import { reviewedStory } from './reviewed-story.ts'
import { scale } from './scale.ts'
import { draftOf, type Scene, words } from './scenes.ts'

/**
 * Milliseconds from an edit to the frame that shows it; `own`, the median: until the text stands,
 * which is what the edit's own scripts take, with the layout that they wait for.
 */
export interface EditTimes {
  median: number
  p95: number
  own: number
}

/**
 * The cost of an edit in Lede and in bare ProseMirror, in the same browser, in turns; and the ratio
 * of the two 95th percentiles, of the script times, and of all that the main thread did.
 */
export interface EditRatio {
  lede: EditTimes
  bare: EditTimes
  ratio: number
  script: number
  main: number
}

/** The times of each edit until its frame, and until the text stands, in milliseconds. */
interface Times {
  times: number[]
  own: number[]
}

/**
 * A round of edits, and the time of all scripts and all tasks of the main thread together, those in
 * pauses included, in milliseconds.
 */
interface Round extends Times {
  script: number
  main: number
}

/**
 * The edits: letters with a pause after every few words, in which Lede works out what follows from
 * the typed text; Enter; Enter in the middle of fast typing, of which only the Enter counts; 500
 * words pasted.
 */
export type Edit = 'letters' | 'enter' | 'fastEnter' | 'paste'

const keysARound = 100
/** So many keys warm a page up, before the first round. */
const warmingKeys = 96
const stepsARound = 15
/** Of few, the slowest twentieth is one or two that just missed a frame of the screen. */
const fastStepsARound = 40
const rounds = Math.max(1, Math.round(4 * scale))
/**
 * The lengths of the pauses, in turns: Lede does its work in pauses at certain times, and no single
 * length should decide which of these a key meets.
 */
const pausesMs = [400, 550, 700, 900, 1_200]
/** The time between two keys of a fast typist. */
const fastMs = 20
/**
 * The time before a letter comes to an end, 8 to 24 ms: nobody types in step with the frames of a
 * screen. Even intervals would meet one page at its frames and another always between them.
 */
const betweenMs = (key: number) => 8 + ((key * 7) % 17)

/**
 * Edits in the middle of a long article: in Lede with library, dateline, counting, saving and the
 * scene on, and in bare ProseMirror with the same words. Needs the renderer's build.
 */
export async function editRatios<Wanted extends Edit>(
  scene: Scene,
  wanted: readonly Wanted[],
): Promise<Record<Wanted, EditRatio>> {
  const browser = await launched()
  const bare = await openBare(browser, scene)
  const lede = await openLede(browser, scene)
  return ratios(browser, { lede, bare }, wanted)
}

/**
 * Types in the story of `reviewedStory` and, instead of bare ProseMirror, in the same text without
 * suggestions, comments and versions; both in Lede, with the suggestions beside the text.
 */
export async function reviewedRatio(): Promise<EditRatio> {
  const browser = await launched()
  const opened = async (draft: Y.Doc) => {
    const host = await startTestHost()
    const client = await host.client()
    const { id } = await client.call('drafts.create', { article: emptyArticle('en') })
    await client.call('drafts.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(draft)) })
    return openWindow(browser, host, id, { side: 'review', invisibles: false })
  }
  const draft = reviewedStory()
  const lede = await opened(draft)
  await lede.page.locator('.ProseMirror ins').first().waitFor()
  const { body } = readArticle(draft, null)
  const bare = await opened(draftOfArticle({ ...emptyArticle('en'), body }))
  return (await ratios(browser, { lede, bare }, ['letters'])).letters
}

/** A browser for the measurements. */
export function launched(): Promise<Browser> {
  const executablePath = findChromium() ?? undefined
  const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  return chromium.launch(given({ executablePath, args }))
}

/** Edits in two pages in turns, and closes them. */
export async function ratios<Wanted extends Edit>(
  browser: Browser,
  { lede, bare }: { readonly lede: Opened; readonly bare: Opened },
  wanted: readonly Wanted[],
): Promise<Record<Wanted, EditRatio>> {
  const results = {} as Record<Wanted, EditRatio>
  try {
    for (const edit of wanted) {
      const made = { bare: [] as Round[], lede: [] as Round[] }
      for (const { page } of [bare, lede]) {
        await goToMiddle(page)
        await timesOf(edit, page, warmingKeys)
      }
      for (let round = 0; round < rounds; round += 1) {
        const [one, other] = [await roundOf(edit, bare.page), await roundOf(edit, lede.page)]
        made.bare.push(one)
        made.lede.push(other)
      }
      const [ledeTimes, bareTimes] = [summary(made.lede), summary(made.bare)]
      const ratioOf = (time: 'script' | 'main') => total(made.lede, time) / total(made.bare, time)
      results[edit] = {
        lede: ledeTimes,
        bare: bareTimes,
        ratio: ledeTimes.p95 / bareTimes.p95,
        script: ratioOf('script'),
        main: ratioOf('main'),
      }
    }
  } finally {
    await browser.close()
    await bare.close()
    await lede.close()
  }
  return results
}

interface Opened {
  page: Page
  close(): Promise<void>
}

async function openBare(browser: Browser, { paragraphs }: Scene): Promise<Opened> {
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

async function openLede(browser: Browser, scene: Scene): Promise<Opened> {
  const host = await startTestHost()
  const id = await draftOf(scene, await host.client())
  const opened = await openWindow(browser, host, id, scene)
  if (scene.suggestions > 0) await opened.page.locator('.ProseMirror ins').first().waitFor()
  return opened
}

/** A window on a host, with a draft open in it. */
export async function openWindow(
  browser: Browser,
  host: TestHost,
  id: string,
  panes: Pick<Scene, 'side' | 'invisibles'>,
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(
    ([open, { side, invisibles }]) => {
      const keep = (name: string, state: object) => localStorage.setItem(name, JSON.stringify({ state, version: 0 }))
      keep('lede.tabs', { open: [open], active: open })
      keep('lede.layout', { library: true, side })
      keep('lede.invisibles', { shown: invisibles })
    },
    [id, panes] as const,
  )
  await page.goto(host.address())
  await page.locator('html[data-whole]').waitFor()
  return { page, close: () => host.close() }
}

/** Repeats an edit in the middle of the text, and measures the time of scripts and of all tasks. */
async function roundOf(edit: Edit, page: Page): Promise<Round> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const ran = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const of = (wanted: string) => 1_000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0)
    return { script: of('ScriptDuration'), main: of('TaskDuration') }
  }
  await goToMiddle(page)
  const before = await ran()
  const times = await timesOf(edit, page)
  const after = await ran()
  await devtools.detach()
  return { ...times, script: after.script - before.script, main: after.main - before.main }
}

/** Puts the caret into the middle of the text. */
async function goToMiddle(page: Page): Promise<void> {
  const count = await page.locator('.ProseMirror > p').count()
  const middle = page.locator('.ProseMirror > p').nth(Math.floor(count / 2))
  await page.bringToFront()
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
}

/** Repeats an edit where the caret is. */
async function timesOf(edit: Edit, page: Page, keys = keysARound): Promise<Times> {
  await page.evaluate(
    ([begins, key]) => {
      const times: number[] = []
      const own: number[] = []
      const text = document.querySelector('.ProseMirror')
      let begun: number | null = null
      const begin = (event: Event) => {
        if (key === null || ('key' in event && event.key === key)) begun ??= performance.now()
      }
      const watch = new MutationObserver(() => {
        if (begun === null) return
        const start = begun
        begun = null
        // Called after the editor's own, which was there before.
        own.push(performance.now() - start)
        // The frame is drawn right after its callbacks; the first message after them arrives once
        // it is.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - start)
          port2.postMessage(null)
        })
      })
      window.addEventListener(begins, begin, { capture: true })
      if (text) watch.observe(text, { subtree: true, childList: true, characterData: true })
      const stop = () => {
        watch.disconnect()
        window.removeEventListener(begins, begin, { capture: true })
      }
      Object.assign(window, { editTimes: { times, own }, stopEditTimes: stop })
    },
    [edit === 'paste' ? 'paste' : 'keydown', edit === 'fastEnter' ? 'Enter' : null] as const,
  )
  await makes[edit](page, keys)
  return page.evaluate(async () => {
    const { editTimes, stopEditTimes } = window as unknown as { editTimes: Times; stopEditTimes(): void }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    stopEditTimes()
    return editTimes
  })
}

const makes: Record<Edit, (page: Page, keys: number) => Promise<void>> = {
  letters: async (page, keys) => {
    for (let key = 0; key < keys; key += 1)
      await page.keyboard.type('storm winds '[key % 12] ?? 'a', {
        delay: (key % 12 === 11 ? pausesMs[Math.floor(key / 12) % pausesMs.length] : undefined) ?? betweenMs(key),
      })
  },
  enter: async (page) => {
    for (let step = 0; step < stepsARound; step += 1) await page.keyboard.press('Enter', { delay: 60 })
  },
  fastEnter: async (page) => {
    for (let step = 0; step < fastStepsARound; step += 1)
      for (const key of ['Enter', ...'words typed on ']) await page.keyboard.press(key, { delay: fastMs })
  },
  paste: async (page) => {
    const text = Array.from({ length: 5 }, () => Array.from({ length: words }, () => 'harbour').join(' ')).join('\n\n')
    for (let step = 0; step < stepsARound; step += 1)
      await page.evaluate(async (copied) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', copied)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(event)
        await new Promise((resolve) => setTimeout(resolve, 150))
      }, text)
  },
}

function total(rounds: readonly Round[], time: 'script' | 'main'): number {
  return rounds.reduce((sum, round) => sum + round[time], 0)
}

function summary(rounds: readonly Round[]): EditTimes {
  const at = (share: number, times: readonly number[]) => {
    const sorted = times.toSorted((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  }
  const times = rounds.flatMap((round) => round.times)
  const own = rounds.flatMap((round) => round.own)
  return { median: at(0.5, times), p95: at(0.95, times), own: at(0.5, own) }
}
