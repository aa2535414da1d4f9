/**
 * Below this, in microseconds, what the engine does beside the work (compiling it, collecting
 * garbage) is more than the work.
 */
const least = 2_000

/**
 * How much more a piece of work costs for each character of a text of `size` characters than of one
 * of an eighth: 1 where the cost is linear, 8 where it is quadratic, an eighth where it is the same
 * for any text. Counted in processor time of this process, so that neither a slow machine nor a
 * busy one makes a difference.
 */
export function growth(text: (size: number) => string, size: number, work: (text: string) => void): number {
  const [part, whole] = [text(size / 8), text(size)]
  const small = cost(part, work, 3)
  return cost(whole, work, 4) / small / 8
}

/** The processor time that a piece of work takes, in microseconds: the least of some turns. */
function cost(text: string, work: (text: string) => void, turns: number): number {
  const costs = Array.from({ length: turns }, () => {
    const begun = process.cpuUsage()
    work(text)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  })
  return Math.max(least, Math.min(...costs))
}
