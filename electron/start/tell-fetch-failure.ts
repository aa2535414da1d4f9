/**
 * Loaded before Electron's installer (`--import`): says on standard error why a server could not be
 * reached, which the installer leaves out.
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
 * The system's code of what a failed fetch was caused by, '' where there is none. Of several tries,
 * the first one's.
 */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  const { cause, errors }: { cause?: unknown; errors?: unknown } = error
  return codeOf(cause ?? (Array.isArray(errors) ? errors[0] : null))
}
