import { z } from 'zod'
import { errors } from '#shared/locales/en/errors.ts'
import type { errorSchema } from './contract.ts'
import { asLedeError, type ErrorCode, LedeError } from './errors.ts'

/** A coded error as it travels between processes. */
export type CodedError = z.infer<typeof errorSchema>

/** Any thrown value, ready to travel: without stack and cause. */
export function packError(error: unknown): CodedError {
  const { code, details } = asLedeError(error)
  return { code, details }
}

/**
 * The error that travelled. A code that this Lede does not know becomes `internal`, which names it.
 */
export function unpackError({ code, details }: CodedError): LedeError {
  return isErrorCode(code) ? new LedeError(code, details) : new LedeError('internal', { message: code })
}

/** Why a value did not validate, in one line: the first path and its reason. */
export function reasonOf(error: z.ZodError): string {
  return z.prettifyError(error).split('\n').slice(0, 2).join(' ').replace(/^✖ /, '').replace(/\s+/g, ' ')
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errors, code)
}
