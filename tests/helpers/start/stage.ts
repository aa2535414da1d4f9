/**
 * One stage of the whole check: a script of package.json, which a person can run by itself as well.
 */
export interface Stage {
  /** What the output calls it. */
  heading: string
  /** What npm runs, with its arguments. */
  run: readonly string[]
  /** Where it leaves its report, for those that run tests. */
  report?: string
  /** How long it may take on two cores of the machine of 28 November 2026, in seconds. */
  budget: number
}

/** A stage that has ended. */
export interface Ended {
  stage: Stage
  /** Whether it ended as it should. */
  well: boolean
  /** How long it took, in seconds. */
  seconds: number
}
