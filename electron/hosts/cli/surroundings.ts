import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'

/** An output stream. A terminal says so, and how many columns it has. */
export type Output = Writable & { isTTY?: boolean; columns?: number }

/**
 * Everything that a command line takes from its process. Relative paths are relative to the
 * process's folder.
 */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  stdout: Output
  stderr: Output
  /** Whether stdout is redirected to a file. */
  stdoutIsFile(): boolean
  /** The content of standard input. */
  stdin(): AsyncIterable<Uint8Array>
  /** Resolves when the person interrupts what is running. */
  interrupted(): Promise<unknown>
}

/** The surroundings of this process. */
export function processSurroundings(): Surroundings {
  return {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdoutIsFile: () => fstatSync(1).isFile(),
    // A getter, because accessing it opens it.
    stdin: () => process.stdin,
    interrupted: () => Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal))),
  }
}
