import type { Traced } from '#shared/merge/names/traced.ts'
import { type LineForm, sameForm } from '#shared/review/diff/line-form.ts'
import { isOfOwnKind } from './counterparts.ts'
import { continuing } from './inheritance.ts'

type Side = 'one' | 'other'

/**
 * The lines into which a side split one that both have: what the other side made of that line (a
 * list item, a quotation) holds for all its parts.
 */
export class SplitLines {
  readonly #tokens: Traced[]
  #parts: { readonly index: number; readonly side: Side }[] = []

  /** `tokens`: the merged ones, as they are put together. */
  constructor(tokens: Traced[]) {
    this.#tokens = tokens
  }

  /** A line that a side put in stands at an index. */
  began(index: number, side: Side): void {
    this.#parts.push({ index, side })
  }

  /**
   * The line that both have ends now, as `one` or `other` has it, and merged: gives the parts
   * before its end its form. Returns the form that is left for its end, and where the first part
   * begins.
   */
  ended(one: LineForm, other: LineForm, merged: LineForm): { first: number | null; last: LineForm } {
    const parts = this.#parts
    this.#parts = []
    let form = merged
    let first: number | null = null
    for (const { index, side } of parts) {
      const traced = this.#tokens[index]
      if (traced?.token.kind !== 'line') continue
      const own = traced.token.form
      // A part has the form of the line that its own side split; a line with another form is no
      // part of it.
      const whole = side === 'one' ? one : other
      const isPart = sameForm({ ...whole, continues: own.continues }, own)
      if (!isPart || sameForm({ ...merged, continues: own.continues }, own)) continue
      first ??= this.#tokens.findLastIndex(({ token }, place) => place < index && token.kind === 'line') + 1
      // Who said a quotation, or where a card leads, is said of one of them.
      const attrs = isOfOwnKind(own) ? own.attrs : form.attrs
      this.#tokens[index] = { ...traced, token: { kind: 'line', form: { ...form, attrs } } }
      form = { ...merged, continues: continuing(merged) }
    }
    return { first, last: form }
  }
}
