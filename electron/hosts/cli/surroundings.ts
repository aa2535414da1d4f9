import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'

/** A way out. Where it is a terminal it says so, and how many letters wide it is. */
export type Output = Writable & { isTTY?: boolean; columns?: number }

/**
 * All that a command line takes from the process that it runs in. Relative paths are those of the
 * process.
 */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  stdout: Output
  stderr: Output
  /** Whether what is printed is kept in a file. */
  stdoutIsFile(): boolean
  /** What is given on the standard input. */
  stdin(): AsyncIterable<Uint8Array>
  /** Settles when the person ends what runs until then. */
  interrupted(): Promise<unknown>
}

/** The surroundings of this process. */
export function processSurroundings(): Surroundings {
  return {
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdoutIsFile: () => fstatSync(1).isFile(),
    // Asked for, not held: to look at it is to open it.
    stdin: () => process.stdin,
    interrupted: () => Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal))),
  }
}
