import type { Push } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { WritersHere } from './writers-here.ts'

/** Counts commits, and is told when nothing can be written, and when that is over. */
export interface LogWatch {
  /** An edit was judged, and will be committed; with the desk of its story. */
  readonly onAhead?: (push: Push, desk: string) => void
  /** Who writes at this process alone; default: everybody. */
  readonly writers?: WritersHere
  /** Another process has claimed a writer of whom something waits here: it is to let go. */
  readonly onClaimed?: (key: number) => void
  readonly metrics?: Metrics
  readonly onTrouble?: (error: unknown) => void
  readonly onMended?: (ms: number) => void
}
