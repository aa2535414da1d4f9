import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** How many contexts wait for their next use: each is a process of the browser's. */
const most = 2

interface Kept {
  context: BrowserContext
  /** What the context was made with. */
  options: string
  /**
   * A window of the pool's own. On an empty page of the host that a journey was at, it keeps the
   * process that has read all of Lede's code.
   */
  keeper: Page
  session: CDPSession
}

/**
 * The browser contexts of one worker: a new one reads all of Lede's code anew, which takes longer
 * than most of what a journey does. Between two tests everything goes that a page can leave:
 * windows, cookies, storage, permissions. Whoever does more to a context than that (routes,
 * scripts, headers of all its pages) makes one of its own.
 */
export class ContextPool {
  readonly #free: Kept[] = []
  readonly #taken = new Map<BrowserContext, Kept>()

  /**
   * A context without state, and without windows but the pool's own: the last one that was given
   * back and was made with the same options, or what `create` makes.
   */
  async take(options: string, create: () => Promise<BrowserContext>): Promise<BrowserContext> {
    const at = this.#free.findLastIndex((kept) => kept.options === options)
    const [kept = await keep(options, await create())] = at === -1 ? [] : this.#free.splice(at, 1)
    this.#taken.set(kept.context, kept)
    return kept.context
  }

  /** Closes the windows of a context and forgets all that they knew. */
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
 * Whether a context is as new: one whose host is gone before the keeper could go there is of no use
 * any more.
 */
async function reset({ context, keeper, session }: Kept): Promise<boolean> {
  const windows = context.pages().filter((page) => page !== keeper)
  if (!isAtHost(keeper) && !(await goNowhere(keeper, windows.find(isAtHost)))) return false
  for (const window of windows) await window.close()
  // Windows keep something when they are left. Their process answers after that.
  await keeper.evaluate(() => null)
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' })
  await context.clearPermissions()
  return true
}

function isAtHost(page: Page): boolean {
  return page.url().startsWith('http://127.0.0.1:')
}

/**
 * Has the keeper show what the host of a window says where there is nothing. Whether it did: a host
 * that is closed says nothing.
 */
async function goNowhere(keeper: Page, window: Page | undefined): Promise<boolean> {
  if (window === undefined) return false
  const { origin } = new URL(window.url())
  return keeper.goto(`${origin}/nowhere`).then(
    () => true,
    () => false,
  )
}
