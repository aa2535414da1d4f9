/** How long a draft's row in the lists may lag behind its text, in ms. */
const delay = 300
const delayAfterFailure = 5_000
/** How many drafts are updated in one transaction. */
const batch = 32

/** Updates what lists show shortly after each edit, so that typing does not wait for it. */
export interface Projector {
  /** Marks a draft's row as outdated. */
  mark(draft: number): void
  forget(draft: number): void
  /**
   * Updates rows now: all that a person can have edited since the last time; of very many only the
   * first. Never throws.
   */
  flush(): void
  stop(): void
}

/**
 * `project` updates the rows of these drafts, and may throw (a full disk): then the rows stay as
 * they are, and it is tried again later.
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
