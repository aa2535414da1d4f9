/**
 * How long changes are collected before they are announced, in ms: a batch of imports is one event.
 */
const span = 50

/** Collects the ids of changed drafts, and announces them together. */
export interface Changes {
  add(ids: readonly string[]): void
  stop(): void
}

export function gatherChanges(tell: (ids: string[]) => void): Changes {
  const ids = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  return {
    add(changed) {
      for (const id of changed) ids.add(id)
      if (ids.size === 0) return
      timer ??= setTimeout(() => {
        timer = null
        tell([...ids])
        ids.clear()
      }, span)
    },
    stop() {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
