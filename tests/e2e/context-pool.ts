import type { BrowserContext, Page } from '@playwright/test'

/** How many contexts wait for their next use: each is a process of the browser's. */
const most = 2

interface Kept {
  context: BrowserContext
  /** What the context was made with. */
  options: string
  /** Keeps the process of Lede's pages, with all of its code read, from one test to the next. Null until the context has shown Lede. */
  keeper: Page | null
}

/**
 * The browser contexts of one worker: a new one reads all of Lede's code anew, which takes longer than most of what a journey does. Between two tests everything goes that a page can leave:
 * windows, cookies, storage, permissions. Whoever does more to a context than that (routes, scripts, headers of all its pages) makes one of its own.
 */
export class ContextPool {
  readonly #free: Kept[] = []
  readonly #taken = new Map<BrowserContext, Kept>()

  /** A context without windows but the pool's own and without state: one that was given back and was made with the same options, or what `create` makes. */
  async take(options: string, create: () => Promise<BrowserContext>): Promise<BrowserContext> {
    const at = this.#free.findIndex((kept) => kept.options === options)
    const [kept = { context: await create(), options, keeper: null }] = at === -1 ? [] : this.#free.splice(at, 1)
    this.#taken.set(kept.context, kept)
    return kept.context
  }

  /** Closes the windows of a context and forgets all that they knew. */
  async giveBack(context: BrowserContext): Promise<void> {
    const kept = this.#taken.get(context)
    if (kept === undefined) throw new RangeError('a context of somebody else')
    this.#taken.delete(context)
    const windows = context.pages().filter((page) => page !== kept.keeper)
    kept.keeper ??= await keeperFor(windows)
    for (const window of windows) await close(window)
    await context.clearPermissions()
    await context.setStorageState({ cookies: [], origins: [] })
    this.#free.push(kept)
    for (const { context } of this.#free.splice(0, this.#free.length - most)) await context.close()
  }
}

/** A page in the process of the windows that does nothing: the host's own that says that there is nothing here. */
async function keeperFor(windows: readonly Page[]): Promise<Page | null> {
  const address = windows.map((window) => nowhereOf(window)).find((address) => address !== null)
  const [window] = windows
  if (address === undefined || window === undefined) return null
  const keeper = await window.context().newPage()
  const answer = await keeper.goto(address).catch(() => null)
  if (answer !== null) return keeper
  await keeper.close()
  return null
}

/** Closes a window after it has been left: what it keeps then is kept before its storage is emptied, not after. */
async function close(window: Page): Promise<void> {
  const address = nowhereOf(window)
  if (address !== null) {
    await window.unrouteAll({ behavior: 'ignoreErrors' })
    // A host that is gone has no page to go to; and its address does not come again.
    await window.goto(address, { waitUntil: 'commit' }).catch(() => {})
  }
  await window.close()
}

/** An address at a window's host at which nothing is; null for what no host serves. */
function nowhereOf(window: Page): string | null {
  const { protocol, origin } = new URL(window.url())
  return protocol === 'http:' ? `${origin}/nowhere` : null
}
