/** How long something took in each of `runs` runs, in milliseconds. */
export function timesOf(run: () => unknown, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
}

/** The median; 0 if empty. */
export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}

/** The 95th percentile; 0 if empty. */
export function p95(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0
}
