import type { Person } from '#shared/review/people/person.ts'
import type { Shelf } from './shelf.ts'
import type { Transport } from './transport.ts'

/** What a session needs from its window. */
export interface SessionParts {
  /** The way to a draft, and to the private notes on its sources. */
  readonly draft: (id: string) => Transport
  readonly sources: (id: string) => Transport
  /** Where edits lie until they are acknowledged. */
  readonly shelf: Shelf
  /** Of which library the drafts are: its folder; null where that is not known yet. */
  readonly library: () => string | null
  /** Who works in this window; null where nobody has said. */
  readonly me: () => Person | null
  /** Tells whenever that may be somebody else, or somebody else's role; returns the way to stop. */
  readonly onMe: (tell: () => void) => () => void
  /** Whether others may see where in a draft this person is. */
  readonly isShown: () => boolean
  /**
   * Tells whether this person may change a draft, now where they may not, and whenever that is
   * other than before; returns the way to stop.
   */
  readonly onRights: (id: string, tell: (mayWrite: boolean) => void) => () => void
}
