import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** How many contexts are kept for reuse: each is a browser process. */
const most = 2

interface Kept {
  context: BrowserContext
  /** The options that the context was made with. */
  options: string
  /**
   * A window of the pool's own. It stays on an empty page of a journey's host, which keeps alive
   * the process that has parsed all of Lede's code.
   */
  keeper: Page
  session: CDPSession
}

/**
 * The browser contexts of one worker: a new one parses all of Lede's code again, which takes longer
 * than most of what a journey does. Between two tests everything is removed that a page can leave:
 * windows, cookies, storage, permissions. A test that does more to a context (routes, init scripts,
 * headers) makes one of its own.
 */
export class ContextPool {
  readonly #free: Kept[] = []
  readonly #taken = new Map<BrowserContext, Kept>()

  /**
   * A context without state, and without windows but the pool's own: the latest returned one with
   * the same options, or what `create` makes.
   */
  async take(options: string, create: () => Promise<BrowserContext>): Promise<BrowserContext> {
    const at = this.#free.findLastIndex((kept) => kept.options === options)
    const [kept = await keep(options, await create())] = at === -1 ? [] : this.#free.splice(at, 1)
    this.#taken.set(kept.context, kept)
    return kept.context
  }

  /** Closes the windows of a context and clears their data. */
  async giveBack(context: BrowserContext): Promise<void> {
    const kept = this.#taken.get(context)
    if (kept === undefined) throw new RangeError('not a context of this pool')
    this.#taken.delete(context)
    if (!(await reset(kept))) return context.close()
    this.#free.push(kept)
    for (const { context } of this.#free.splice(0, this.#free.length - most)) await context.close()
  }
}

async function keep(options: string, context: BrowserContext): Promise<Kept> {
  const keeper = await context.newPage()
  return { context, options, keeper, session: await context.newCDPSession(keeper) }
}

/**
 * Whether a context is as good as new: if its host closed before the keeper could go there, it is
 * of no further use.
 */
async function reset({ context, keeper, session }: Kept): Promise<boolean> {
  const windows = context.pages().filter((page) => page !== keeper)
  if (!isAtHost(keeper) && !(await goNowhere(keeper, windows.find(isAtHost)))) return false
  for (const window of windows) await window.close()
  // Windows store something when they are closed. Their process answers after that.
  await keeper.evaluate(() => null)
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' })
  await context.clearPermissions()
  return true
}

function isAtHost(page: Page): boolean {
  return page.url().startsWith('http://127.0.0.1:')
}

/**
 * Sends the keeper to an address of the host at which there is nothing. Returns whether that
 * worked: a closed host does not answer.
 */
async function goNowhere(keeper: Page, window: Page | undefined): Promise<boolean> {
  if (window === undefined) return false
  const { origin } = new URL(window.url())
  return keeper.goto(`${origin}/nowhere`).then(
    () => true,
    () => false,
  )
}
