/** A difference between two texts: what one has where the other has something else. */
export interface TextChange {
  /** Where it begins, in both. */
  readonly start: number
  readonly removed: string
  readonly wrote: string
}

/** The shortest single range in which two texts differ; both parts are empty if they are equal. */
export function changeBetween(before: string, after: string): TextChange {
  const longest = Math.min(before.length, after.length)
  let start = 0
  while (start < longest && before[start] === after[start]) start += 1
  let end = 0
  while (end < longest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return { start, removed: before.slice(start, before.length - end), wrote: after.slice(start, after.length - end) }
}
