/**
 * The most that a draft may hold, whoever made it, and so the most that an update may bring.
 * Newsrooms stay far below: 50,000 words with 20,000 corrections by 1,000 windows are 60,000
 * structs and 20,000 deletions.
 */
export const draftLimits = {
  /** In one update. A whole book pasted at once is a tenth of it. */
  bytes: 16 * 1024 * 1024,
  /** Objects inside Yjs: runs of letters, elements, values of fields. */
  structs: 200_000,
  /** Those of them that contain others: elements, lists, maps. */
  types: 20_000,
  /** Everybody who wrote, counted again each time that a window was opened. */
  clients: 10_000,
  /** The highest clock of a client, which goes up by one for each letter. */
  clock: 2 ** 31 - 1,
  /**
   * Ranges of deletions. Each may split a run of letters, and Yjs then moves all that follow it.
   */
  deletions: 50_000,
  /** Values in fields, comments and attributes; those in lists and maps are counted one by one. */
  values: 1_000_000,
  /** How deep values may be nested. */
  valueDepth: 256,
  /** How deep elements may be nested. */
  depth: 200,
  /**
   * The sum of the depths of all elements: Yjs reports a change in one to each of those around it.
   */
  depths: 1_000_000,
} as const

/** The name of a limit. */
export type Limit = keyof typeof draftLimits
