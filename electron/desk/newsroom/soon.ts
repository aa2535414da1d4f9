/**
 * Work that is done once for all who ask for it within some milliseconds; the process does not stay
 * for it.
 */
export function soon(work: () => void, ms: number): () => void {
  let isAsked = false
  return () => {
    if (isAsked) return
    isAsked = true
    setTimeout(() => {
      isAsked = false
      work()
    }, ms).unref()
  }
}
