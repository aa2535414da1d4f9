import type { Person } from '#shared/review/people/person.ts'
import type { Shelf } from './shelf.ts'
import type { Transport } from './transport.ts'

/** What a session needs from its window. */
export interface SessionParts {
  /** The way to a draft, and to the private notes on its sources. */
  readonly draft: (id: string) => Transport
  readonly sources: (id: string) => Transport
  /** Stores edits until they are acknowledged. */
  readonly shelf: Shelf
  /** The library of the drafts, by its folder; null if not known yet. */
  readonly library: () => string | null
  /** Who works in this window; null if they have not given their name. */
  readonly me: () => Person | null
  /**
   * Calls back whenever that person or their role may have changed; returns a function that stops
   * it.
   */
  readonly onMe: (tell: () => void) => () => void
  /** Whether others may see where in a draft this person is. */
  readonly isShown: () => boolean
  /**
   * Calls back with whether this person may change a draft, now if they may not, and whenever that
   * changes; returns a function that stops it.
   */
  readonly onRights: (id: string, tell: (mayWrite: boolean) => void) => () => void
}
