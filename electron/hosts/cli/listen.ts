import { CliFailure, usageFailure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** The given port. @throws CliFailure */
export function portOf(terminal: Terminal, given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN
  if (port <= 65_535) return port
  throw usageFailure('usage.badValue', { value: given, name: '--port', choices: terminal.text('usage.aPort') })
}

/** Why a port cannot be used, in words; any other error is returned unchanged. */
export function listenFailure(error: unknown, port: number): unknown {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'code' in error)) return error
  if (error.code === 'EADDRINUSE') return new CliFailure('serve.portInUse', { port })
  return new CliFailure('serve.portRefused', { port, why: String(error.code) })
}
