import type { Lede } from '../fixture.ts'
import type { Words } from './words.ts'

/** A screen that people meet. */
export interface Screen {
  /** What stands on it: "a link". */
  name: string
  /**
   * The way to it, from a window that has not begun, on an empty library. When it ends, the screen
   * is there, and nothing of it is still on its way.
   */
  reach(lede: Lede, words: Words): Promise<void>
  /** Rules of axe-core that do not fit what stands there. */
  but?: readonly string[]
  /** What is broken on the way on purpose, and stands among the window's faults. */
  fault?: string
}
