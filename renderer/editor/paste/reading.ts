import { keepTrying } from '#renderer/api/keep-trying.ts'
import { loadAfterText } from '#renderer/first-paint/start.ts'

const load = () => keepTrying(() => import('./take-in.ts'))
let loading: ReturnType<typeof load> | null = null

/**
 * What takes pasted text into the editor. Not needed for the first key, and here long before
 * anything is pasted.
 */
export function loadPasteReading(): ReturnType<typeof load> {
  loading ??= load()
  return loading
}

loadAfterText(async () => void (await loadPasteReading()))
