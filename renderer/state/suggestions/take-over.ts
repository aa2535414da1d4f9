import type * as Y from 'yjs'
import { Authors } from '#shared/review/people/authors.ts'
import { baselineOf } from '#shared/review/suggest/baseline.ts'
import { baselineBodyOf } from '#shared/review/suggest/baseline-parts.ts'
import { contentOf } from '#shared/review/suggest/content.ts'
import { type Compared, comparedBodies, directEditOf, movedAlong } from '#shared/review/suggest/direct-edit.ts'
import type { Content } from '#shared/review/suggest/suggestion.ts'
import { writeBlocks } from '#shared/review/suggest/write-body.ts'
import type { Computed } from './computed.ts'

/** Takes what is typed where nothing is suggested into the accepted text of a draft. */
export class TakeOver {
  readonly #doc: Y.Doc
  /** The bodies after the last edit that was taken over, and how they differ. */
  #compared: Compared | null = null

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /**
   * Takes over what was edited since `before`: then the suggestions are those of before, moved
   * along, and the texts need not be compared again. null, with nothing written, if anything else
   * was edited (`directEditOf`) or accepted.
   */
  since(before: Computed): Computed | null {
    const doc = this.#doc
    const [baseline, live] = [baselineOf(doc), contentOf(doc)]
    if (baseline === null || baseline.body !== before.baseline.body) return null
    if (!sameFields(baseline, before.baseline) || !sameFields(live, before.live)) return null
    const edit = directEditOf(this.#comparedBy(before), live.body)
    if (edit === null) return null
    doc.transact(() => writeBlocks(baselineBodyOf(doc), edit.index, [edit.before], [edit.after]))
    const accepted = baselineOf(doc) ?? baseline
    this.#compared = { baseline: accepted.body, live: live.body, pieces: edit.pieces }
    return {
      baseline: accepted,
      live,
      suggestions: movedAlong(before.suggestions, edit),
      authors: new Authors(doc),
    }
  }

  #comparedBy({ baseline, live }: Computed): Compared {
    const known = this.#compared
    return known?.baseline === baseline.body && known.live === live.body
      ? known
      : comparedBodies(baseline.body, live.body)
  }
}

function sameFields(one: Content, other: Content): boolean {
  return JSON.stringify(one.fields) === JSON.stringify(other.fields)
}
