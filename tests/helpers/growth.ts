/**
 * Below this, in microseconds, the engine's own work (compilation, garbage collection) outweighs
 * what is measured.
 */
const least = 2_000

/**
 * How much more a piece of work costs for each character of a text of `size` characters than of one
 * an eighth as long: 1 if the cost is linear, 8 if it is quadratic, an eighth if it does not depend
 * on the text. Measured in processor time of this process, so that neither a slow machine nor a
 * busy one makes a difference.
 */
export function growth(text: (size: number) => string, size: number, work: (text: string) => void): number {
  const [part, whole] = [text(size / 8), text(size)]
  const small = cost(part, work, 3)
  return cost(whole, work, 4) / small / 8
}

/** The processor time of a piece of work in microseconds: the minimum of several runs. */
function cost(text: string, work: (text: string) => void, turns: number): number {
  const costs = Array.from({ length: turns }, () => {
    const begun = process.cpuUsage()
    work(text)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  })
  return Math.max(least, Math.min(...costs))
}
