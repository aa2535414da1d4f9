import type { ErrorDetails } from '#shared/api/errors.ts'
import type { CliText } from './terminal.ts'

/** What a command line can end with: all well, something failed, not how it is used. */
export const exitCodes = { well: 0, failed: 1, usage: 2 } as const

/** A failure that only the command line knows: what to say, and what to end with. */
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

/** Something failed of which everything has been said: what is left is the exit code. */
export class SaidFailure extends Error {
  override readonly name = 'SaidFailure'
}

/** The command line was not used as it can be. */
export function usageFailure(text: CliText, details: ErrorDetails = {}): CliFailure {
  return new CliFailure(text, details, exitCodes.usage)
}
