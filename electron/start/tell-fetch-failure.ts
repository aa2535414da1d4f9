/**
 * Loaded before Electron's installer (`--import`): reports on standard error why a server could not
 * be reached, which the installer omits.
 */
import { failureMark } from './why-not-fetched.ts'

const { fetch } = globalThis

globalThis.fetch = async (input, init) => {
  try {
    return await fetch(input, init)
  } catch (error) {
    const address = input instanceof Request ? input.url : String(input)
    console.error(failureMark + JSON.stringify({ host: new URL(address).host, code: codeOf(error) }))
    throw error
  }
}

/**
 * The system's code for the cause of a failed fetch, '' if there is none. Of several attempts, the
 * first one's.
 */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  const { cause, errors }: { cause?: unknown; errors?: unknown } = error
  return codeOf(cause ?? (Array.isArray(errors) ? errors[0] : null))
}
