import type { errors } from '#shared/locales/en/errors.ts'

/** Every expected failure has a code; its text stands in `shared/locales/<language>/errors.ts`. */
export type ErrorCode = keyof typeof errors

export type ErrorDetails = Record<string, string | number>

/** An expected failure: a code that every host can say in the user's language, and the details its text names. */
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

/** Any thrown value as a LedeError; what was not expected becomes `internal` with its message. */
export function asLedeError(error: unknown): LedeError {
  if (error instanceof LedeError) return error
  return new LedeError('internal', { message: error instanceof Error ? error.message : String(error) }, error)
}
