/** How long a draft's row in the lists may be behind its text, in ms. */
const delay = 300
const delayAfterFailure = 5_000
/** How many drafts are brought up to date in one transaction. */
const batch = 32

/**
 * Brings what lists show up to date a little after each edit, so that typing does not pay for it.
 */
export interface Projector {
  /** Says that a draft's row is behind. */
  mark(draft: number): void
  forget(draft: number): void
  /**
   * Brings rows up to date now: all that a person can have edited since the last time, and of very
   * many the first of them. Never throws.
   */
  flush(): void
  stop(): void
}

/**
 * `project` brings the rows of these drafts up to date, and may throw (a full disk): then the rows
 * stay as they are, and it is tried again later.
 */
export function projector(project: (drafts: readonly number[]) => void): Projector {
  const behind = new Set<number>()
  let timer: NodeJS.Timeout | null = null

  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const start = (wait: number) => {
    if (behind.size > 0) timer ??= setTimeout(flush, wait)
  }
  const flush = () => {
    stop()
    const some = Array.from(behind.values().take(batch))
    try {
      if (some.length > 0) project(some)
      for (const draft of some) behind.delete(draft)
      start(0)
    } catch {
      start(delayAfterFailure)
    }
  }

  return {
    mark(draft) {
      behind.add(draft)
      start(delay)
    },
    forget: (draft) => {
      behind.delete(draft)
    },
    flush,
    stop,
  }
}
