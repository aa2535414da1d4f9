import type { ErrorDetails } from '#shared/api/errors.ts'
import type { CliText } from './terminal.ts'

/** The exit codes: success, failure, wrong usage. */
export const exitCodes = { well: 0, failed: 1, usage: 2 } as const

/** A failure of the command line itself: its message and exit code. */
export class CliFailure extends Error {
  readonly text: CliText
  readonly details: ErrorDetails
  readonly exitCode: number

  constructor(text: CliText, details: ErrorDetails = {}, exitCode: number = exitCodes.failed) {
    super(text)
    this.name = 'CliFailure'
    this.text = text
    this.details = details
    this.exitCode = exitCode
  }
}

/** A failure that was already reported: only the exit code is left. */
export class ReportedFailure extends Error {
  override readonly name = 'ReportedFailure'
}

/** An error for wrong usage of the command line. */
export function usageFailure(text: CliText, details: ErrorDetails = {}): CliFailure {
  return new CliFailure(text, details, exitCodes.usage)
}
