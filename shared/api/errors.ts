import type { errors } from '#shared/locales/en/errors.ts'

/** Every expected failure has a code; its text stands in `shared/locales/<language>/errors.ts`. */
export type ErrorCode = keyof typeof errors

export type ErrorDetails = Record<string, string | number>

/**
 * An expected failure: a code that every host can say in the user's language, and the details for
 * its text.
 */
export class LedeError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause })
    this.name = 'LedeError'
    this.code = code
    this.details = details
  }
}

// What the system's own error codes mean, wherever they come from.
const systemCodes: Readonly<Record<string, ErrorCode>> = {
  EMFILE: 'system.tooManyFiles',
  ENFILE: 'system.tooManyFiles',
  ENOSPC: 'store.full',
  EDQUOT: 'store.full',
}

/**
 * A refusal of the system for a reason unrelated to the request itself, such as too many open
 * files; null for anything else.
 */
export function systemError(error: unknown): LedeError | null {
  if (error instanceof LedeError) return Object.values(systemCodes).includes(error.code) ? error : null
  if (!(error instanceof Error) || !('code' in error)) return null
  const code = systemCodes[String(error.code)]
  return code === undefined ? null : new LedeError(code, {}, error)
}

/**
 * What the system refuses to do with a file (`syscall` and `code` as Node.js has them), where
 * nobody has said what that means for the person; null for anything else.
 */
function refusedFile(error: unknown): LedeError | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error) || 'hostname' in error || 'port' in error)
    return null
  const what = 'path' in error && typeof error.path === 'string' ? error.path : String(error.syscall)
  return new LedeError('system.refused', { what, why: String(error.code) }, error)
}

/** Any thrown value as a LedeError; an unexpected one becomes `internal` with its message. */
export function asLedeError(error: unknown): LedeError {
  if (error instanceof LedeError) return error
  const known = systemError(error) ?? refusedFile(error)
  if (known !== null) return known
  return new LedeError('internal', { message: error instanceof Error ? error.message : String(error) }, error)
}
