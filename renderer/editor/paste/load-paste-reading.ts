import { keepTrying } from '#renderer/api/keep-trying.ts'
import { loadAfterText } from '#renderer/first-paint/start.ts'

const load = () => keepTrying(() => import('./take-in.ts'))
let loading: ReturnType<typeof load> | null = null

/**
 * Loads the code that reads pasted text. It is not needed for the first key press, and is there
 * long before anything is pasted.
 */
export function loadPasteReading(): ReturnType<typeof load> {
  loading ??= load()
  return loading
}

loadAfterText(async () => void (await loadPasteReading()))
