/** Combines all calls within some milliseconds into one; does not keep the process alive. */
export function coalesce(work: () => void, ms: number): () => void {
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
