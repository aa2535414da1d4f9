import type { Audited } from './audit.ts'
import type { Outcome, Push } from './log.ts'
import type { Metrics } from './metrics.ts'

/** The codes of refusals that show something about the sender. */
const telling = new Set<string>([
  'newsroom.forbidden',
  'newsroom.noStory',
  'newsroom.foreign',
  'newsroom.clash',
  'newsroom.held',
  'newsroom.embargoed',
])
/** How many of them a process records: repeated attempts must not fill the disk. */
const mostRefusals = 10_000

/** Counts batches of the log, and decides what of them is audited. */
export class BatchRecords {
  readonly #metrics: Metrics
  /** The recorded refusals, each once. */
  readonly #refusals = new Set<string>()

  constructor(metrics: Metrics) {
    this.#metrics = metrics
  }

  /** What was filed, and what was refused for the first time. */
  toAudit(outcomes: readonly Outcome[]): Audited[] {
    const refusals = new Set<string>()
    return outcomes.flatMap((outcome): Audited[] => {
      const { story: about, author: person, device } = outcome.push
      if ('refused' in outcome) {
        const name = refusalOf(outcome)
        if (name === null || this.#refusals.has(name) || refusals.has(name)) return []
        if (this.#refusals.size + refusals.size >= mostRefusals) return []
        refusals.add(name)
        return [{ act: 'refused', person, device, about, details: { code: outcome.refused.code } }]
      }
      const { row, decided = [] } = outcome
      if (row?.kind !== 'filed') return [...decided]
      const details = { desk: row.at_desk, seq: String(row.seq) }
      return [{ act: 'filed', person, device, about, details }, ...decided]
    })
  }

  /** A batch is committed, including its audit entries. */
  committed(outcomes: readonly Outcome[], ms: number): void {
    this.#metrics.committed(ms)
    for (const outcome of outcomes) {
      if ('refused' in outcome) {
        this.#metrics.count(`refused_total{code="${outcome.refused.code}"}`)
        const name = refusalOf(outcome)
        if (name !== null && this.#refusals.size < mostRefusals) this.#refusals.add(name)
      } else if (outcome.row !== null) {
        this.#metrics.count('rows_total')
        this.#metrics.count('row_bytes_total', outcome.row.bytes?.length ?? 0)
      }
    }
  }
}

/** A key under which refusals count as the same; null for one that shows nothing about anybody. */
function refusalOf({ push, refused }: { push: Push; refused: { code: string } }): string | null {
  return telling.has(refused.code) ? `${push.device} ${push.story} ${refused.code}` : null
}
