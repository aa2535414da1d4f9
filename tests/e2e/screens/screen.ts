import type { Lede } from '../fixture.ts'
import type { Words } from './words.ts'

/** A screen as people see it. */
export interface Screen {
  /** What is on it: "a link". */
  name: string
  /**
   * Leads from a window that has not started, on an empty library, to the screen. When it resolves,
   * the screen is complete and nothing is still loading.
   */
  reach(lede: Lede, words: Words): Promise<void>
  /** Rules of axe-core that do not apply to this screen. */
  but?: readonly string[]
  /** The error that is caused on purpose on the way; it is among the window's faults. */
  fault?: string
}
