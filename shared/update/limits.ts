/**
 * The most that a draft may hold, whoever made it, and so the most that an update may bring. What a
 * newsroom writes is far below: 50,000 words with 20,000 corrections by 1,000 windows are 60,000
 * structs and 20,000 deletions.
 */
export const draftLimits = {
  /** Of one update. A whole book pasted at once is a tenth of it. */
  bytes: 16 * 1024 * 1024,
  /** What Yjs keeps as an object of its own: a run of letters, an element, a value of a field. */
  structs: 200_000,
  /** Those of them that others can stand in: elements, lists, maps. */
  types: 20_000,
  /** Everybody who wrote, each time that a window was open. */
  clients: 10_000,
  /** The last of the numbers that Yjs gives to what a client writes, one a letter. */
  clock: 2 ** 31 - 1,
  /**
   * Runs of what was deleted. Each may part a run of letters, and Yjs moves all that stand behind
   * it.
   */
  deletions: 50_000,
  /** Values in fields, comments and attributes, those in lists and maps one by one. */
  values: 1_000_000,
  /** How deep values nest in values. */
  valueDepth: 256,
  /** How deep elements nest in elements. */
  depth: 200,
  /** The depths of all elements together: a change in one is told to each that it stands in. */
  depths: 1_000_000,
} as const

/** The name of a limit. */
export type Limit = keyof typeof draftLimits
