import { type DestinationStream, pino } from 'pino'
import type { JournalLevel } from './journal-levels.ts'

/**
 * What a line tells of something that happened: never what a story says, what anybody is called, or
 * what lets anybody in.
 */
export interface Happening {
  /** Of a request, by the proxy where that says one; of a call, its link's and its number. */
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

/** What a process of a newsroom tells of itself, a line of JSON each (README, “Running one”). */
export interface Journal {
  write(level: Exclude<JournalLevel, 'silent'>, event: string, about?: Happening): void
}

/** For whom nothing is written down. */
export const noJournal: Journal = { write: () => {} }

/** Names that programs make: no sentence is one. */
const named = /^[\w.:/*-]{1,120}(?: [\w.:/*-]{1,120})?$/

/**
 * A journal whose lines go to stderr, or where `to` says. Whatever is no name made by a program is
 * written as `?`, so that no mistake elsewhere takes a text into it.
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
 * What of an error is said: its code, as errors of databases and systems quote what was written.
 */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code === 'string' || typeof code === 'number') return String(code)
  return error instanceof Error ? error.name : 'error'
}
