import type { LeftOutKind, LeftOuts } from '#shared/import/left-out.ts'

/**
 * Text that is left out, reported as one if it is in one place, however many runs it consists of.
 */
export class UnseenText {
  readonly #leftOut: LeftOuts
  #kind: LeftOutKind | null = null
  #text = ''

  constructor(leftOut: LeftOuts) {
    this.#leftOut = leftOut
  }

  add(kind: LeftOutKind, text: string): void {
    if (this.#kind !== kind) this.end()
    this.#kind = kind
    this.#text += text
  }

  /** Something else follows: later text is separate. */
  end(): void {
    if (this.#kind !== null && this.#text.trim() !== '') this.#leftOut.add(this.#kind, this.#text)
    this.#kind = null
    this.#text = ''
  }
}
