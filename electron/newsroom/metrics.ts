/** Counts what a newsroom's process does; contains nothing of any story. */
export class Metrics {
  readonly #counts = new Map<string, number>()
  readonly #commits = buckets.map(() => 0)
  #commitSum = 0
  #commitCount = 0

  /** `name` with its labels, in the form in which they are written. */
  count(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by)
  }

  /** How long a transaction of the log took, in ms. */
  committed(ms: number): void {
    this.#commitSum += ms
    this.#commitCount += 1
    for (const [at, bound] of buckets.entries())
      if (ms <= bound * 1_000) this.#commits[at] = (this.#commits[at] ?? 0) + 1
  }

  /**
   * All counters and `gauges`, the present values, in the text format of Prometheus (0.0.4). Names
   * without `lede_`.
   */
  text(gauges: Readonly<Record<string, number>>): string {
    const lines: string[] = []
    const put = (name: string, type: string, samples: readonly (readonly [string, number])[]) => {
      lines.push(`# HELP lede_${name} ${help[name] ?? name}`, `# TYPE lede_${name} ${type}`)
      for (const [sample, value] of samples) lines.push(`lede_${sample} ${value}`)
    }
    for (const [name, value] of Object.entries(gauges)) put(name, 'gauge', [[name, value]])
    const byName = Map.groupBy(this.#counts, ([name]) => name.replace(/\{.*/, ''))
    for (const [name, samples] of byName) put(name, 'counter', samples)
    put('commit_seconds', 'histogram', [
      ...buckets.map((bound, at) => [`commit_seconds_bucket{le="${bound}"}`, this.#commits[at] ?? 0] as const),
      ['commit_seconds_bucket{le="+Inf"}', this.#commitCount],
      ['commit_seconds_sum', this.#commitSum / 1_000],
      ['commit_seconds_count', this.#commitCount],
    ])
    return `${lines.join('\n')}\n`
  }
}

/** In seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

const help: Readonly<Record<string, string>> = {
  links: 'Devices that are connected to this process.',
  open_stories: 'Stories that somebody connected to this process has open.',
  waiting_bytes: 'Bytes of edits that wait to be committed.',
  trouble: '1 while nothing can be written, else 0.',
  processes: 'Processes of this newsroom, this one and those that it hears of.',
  relay_up: '1 while the other processes can be heard, else 0; missing where there is no REDIS_URL.',
  resident_bytes: 'Memory of this process, in bytes.',
  rows_total: 'Rows that this process has committed.',
  row_bytes_total: 'Bytes of edits that this process has committed.',
  packages_total: 'Packages that have arrived at this process for a colleague.',
  package_bytes_total: 'Bytes of those packages.',
  refused_total: 'What was refused, by the code of the error.',
  slowed_total: 'Calls that had to wait, as their device makes too many.',
  commit_seconds: 'How long a transaction of the log took.',
}
