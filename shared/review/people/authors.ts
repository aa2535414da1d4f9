import type * as Y from 'yjs'
import { bodyOf, metaOf } from '#shared/article/draft.ts'
import { type ItemRun, itemRunsOf, runsIn } from '#shared/review/diff/item-runs.ts'
import { baselineBodyOf } from '#shared/review/suggest/baseline-parts.ts'
import type { AuthorOf, BodyChange, Range, ReviewedField, Suggestion } from '#shared/review/suggest/suggestion.ts'
import { type AttributionKind, Attributions, type Known } from './attributions.ts'
import { writerOf } from './people.ts'

/**
 * Who made which part of a draft as it is now: according to records, else the person of the window
 * that inserted it. To be created anew after any edit.
 */
export class Authors implements AuthorOf {
  readonly live: readonly ItemRun[]
  readonly baseline: readonly ItemRun[]
  readonly #draft: Y.Doc
  readonly #attributions: Attributions
  readonly #writers = new Map<number, string | null>()

  constructor(draft: Y.Doc) {
    this.#draft = draft
    this.#attributions = new Attributions(draft)
    this.live = itemRunsOf(bodyOf(draft))
    this.baseline = itemRunsOf(baselineBodyOf(draft))
  }

  inserted(live: Range): readonly string[] {
    return people(this.#suggested(live))
  }

  deleted(baseline: Range): readonly string[] {
    return people(this.parts('deleted', runsIn(this.baseline, baseline)).map(({ known }) => known))
  }

  formed(live: Range): readonly string[] {
    return people(this.parts('formed', runsIn(this.live, live)).map(({ known }) => known))
  }

  field(field: ReviewedField): readonly string[] {
    return fieldRunsOf(this.#draft, field).flatMap((run) => this.of(run)?.by ?? [])
  }

  /**
   * When a suggestion was last edited, in milliseconds since the epoch; null if that was not
   * recorded.
   */
  timeOf(suggestion: Suggestion): number | null {
    if (suggestion.kind === 'field') return null
    const times = suggestion.changes.flatMap((change) => this.#knownOf(change)).flatMap((known) => known?.at ?? [])
    return times.length === 0 ? null : Math.max(...times.filter((at) => at > 0), 0) || null
  }

  /**
   * The parts of a range by the person who inserted them, in order. `at` is 0 if only the history
   * tells who.
   */
  insertions(live: Range): { run: ItemRun; known: Known | null }[] {
    return runsIn(this.live, live).flatMap((run) =>
      this.parts(run.closes ? 'ended' : 'inserted', [run]).map(({ run, known }) => {
        const writer = known === null ? this.#writer(run.client) : null
        return { run, known: writer === null ? known : { by: writer, at: 0 } }
      }),
    )
  }

  /** The parts of runs that have the same record. */
  parts(kind: AttributionKind, runs: readonly ItemRun[]): { run: ItemRun; known: Known | null }[] {
    return runs.flatMap((whole) => {
      const found: { run: ItemRun; known: Known | null }[] = []
      for (let run = whole; run.from < run.to; ) {
        const { known, length } = this.#attributions.first(kind, run)
        found.push({ run: { ...run, to: run.from + length }, known })
        run = { ...run, from: run.from + length, clock: run.clock + length }
      }
      return found
    })
  }

  /**
   * Who inserted the first character of a run, even if it is deleted: according to records, else by
   * its window; null if unknown.
   */
  of(run: ItemRun): Known | null {
    const { known } = this.#attributions.first('inserted', run)
    const writer = known?.by ?? this.#writer(run.client)
    return writer === null ? null : { by: writer, at: known?.at ?? 0 }
  }

  /** The runs without a record. */
  unknown(runs: readonly ItemRun[]): ItemRun[] {
    return this.parts('inserted', runs).flatMap(({ run, known }) => (known === null ? run : []))
  }

  #knownOf({ kind, baseline, live }: BodyChange): (Known | null)[] {
    const parts =
      kind === 'text'
        ? this.parts('deleted', runsIn(this.baseline, baseline))
        : this.parts('formed', runsIn(this.live, live))
    return [...(kind === 'text' ? this.#suggested(live) : []), ...parts.map(({ known }) => known)]
  }

  /** Who suggests the parts of a range; those who once typed accepted words in it do not count. */
  #suggested(live: Range): (Known | null)[] {
    return this.insertions(live).flatMap(({ run, known }) =>
      run.closes ? known : this.parts('suggested', [run]).map((part) => part.known ?? known),
    )
  }

  #writer(client: number): string | null {
    const known = this.#writers.get(client)
    if (known !== undefined) return known
    const writer = writerOf(this.#draft, client)?.id ?? null
    this.#writers.set(client, writer)
    return writer
  }
}

/** The Yjs id of a field's value; empty for a field that was never set. */
export function fieldRunsOf(draft: Y.Doc, field: ReviewedField): ItemRun[] {
  const id = metaOf(draft)._map.get(field)?.id
  return id === undefined ? [] : [{ ...id, closes: false, from: 0, to: 1 }]
}

function people(known: readonly (Known | null)[]): string[] {
  return [...new Set(known.flatMap((each) => each?.by ?? []))]
}
