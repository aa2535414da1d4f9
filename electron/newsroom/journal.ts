import { type DestinationStream, pino } from 'pino'
import type { JournalLevel } from './journal-levels.ts'

/** The content of a log line: never anything from a story, any name, or any secret. */
export interface Happening {
  /**
   * The request's id, from the proxy if it has one; for a call, those of its link and its number.
   */
  readonly request?: string
  readonly device?: string
  readonly person?: string
  readonly story?: string
  /** The name of a call, or a method and the pattern of a path. */
  readonly what?: string
  /** `ok`, an error's code, or an HTTP status. */
  readonly outcome?: string | number
  readonly ms?: number
  readonly bytes?: number
}

/** The log of a newsroom's process, one JSON object on each line (README, “Running one”). */
export interface Journal {
  write(level: Exclude<JournalLevel, 'silent'>, event: string, about?: Happening): void
}

/** Logs nothing. */
export const noJournal: Journal = { write: () => {} }

/** Names made by programs, which no sentence matches. */
const named = /^[\w.:/*-]{1,120}(?: [\w.:/*-]{1,120})?$/

/**
 * A log to stderr, or to `to`. Anything that is no name made by a program is written as `?`, so
 * that a mistake elsewhere cannot put a text into it.
 */
export function openJournal(level: JournalLevel, to?: DestinationStream): Journal {
  const lines = pino(
    { level, base: { pid: process.pid }, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime },
    to ?? pino.destination({ fd: 2, sync: true }),
  )
  return {
    write(as, event, about = {}) {
      if (!lines.isLevelEnabled(as)) return
      const said = Object.entries(about).map(([key, value]) => [key, cleaned(value)])
      lines[as](Object.fromEntries(said), event)
    },
  }
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10) / 10
  return typeof value === 'string' && named.test(value) ? value : '?'
}

/**
 * The code of an error: its message is not logged, since databases and systems quote what was
 * written.
 */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code === 'string' || typeof code === 'number') return String(code)
  return error instanceof Error ? error.name : 'error'
}
