/**
 * How much more a piece of work costs for each character of a text of `size` characters than of one of an eighth: 1 where
 * the cost is linear, 8 where it is quadratic, an eighth where it is the same for any text. Counted in processor time of
 * this process, so that neither a slow machine nor a busy one makes a difference.
 */
export function growth(text: (size: number) => string, size: number, work: (text: string) => void): number {
  const [part, whole] = [text(size / 8), text(size)]
  // The work takes its time the first times, until the program has been made fast.
  const small = Math.min(...[0, 1, 2].map(() => cost(part, work)))
  return Math.min(...[0, 1].map(() => cost(whole, work))) / small / 8
}

/** The processor time that a piece of work takes, in microseconds, never 0. */
function cost(text: string, work: (text: string) => void): number {
  const begun = process.cpuUsage()
  work(text)
  const { user, system } = process.cpuUsage(begun)
  return Math.max(1, user + system)
}
