/**
 * Work that is done once for all who ask for it within some milliseconds; the process does not stay
 * for it.
 */
export function soon(work: () => void, ms: number): () => void {
  let timer: NodeJS.Timeout | null = null
  return () => {
    timer ??= setTimeout(() => {
      timer = null
      work()
    }, ms).unref()
  }
}
