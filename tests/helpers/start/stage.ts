/** One stage of the whole check: a script of package.json, which can also be run by itself. */
export interface Stage {
  /** Its name in the output. */
  heading: string
  /** What npm runs, with arguments. */
  run: readonly string[]
  /** Where it writes its report, if it runs tests. */
  report?: string
  /**
   * Workers beyond its share of the cores: so many of its tests wait at any time, for a process, a
   * disk or a limit, and leave the processor to others.
   */
  waiting?: number
  /** How long it may take on two cores of the machine of 28 November 2026, in seconds. */
  budget: number
}

/** A stage that has ended. */
export interface Ended {
  stage: Stage
  /** Whether it succeeded. */
  well: boolean
  /** How long it took, in seconds. */
  seconds: number
}
