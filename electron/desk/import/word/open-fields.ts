import { addressOf, withoutResult } from './fields.ts'
import type { XmlElement } from './xml.ts'

interface Field {
  readonly begin: XmlElement
  instruction: string
  /** Whether its result is being read. */
  shows: boolean
  href: string | null
  /** How much had been read when its result began. */
  before: number
}

/** What a field that has ended shows where it keeps no result, or why that is nothing. */
type Ended = ReturnType<typeof withoutResult> & { instruction: string }

/**
 * The fields around the place, the innermost last: of fields in fields the outer result alone is
 * text.
 */
export class OpenFields {
  #fields: Field[] = []

  /** Whether what stands here is an instruction, and no text. */
  get hides(): boolean {
    return this.#fields.some(({ shows }) => !shows)
  }

  /** Where the text here links to. */
  get href(): string | null {
    return this.#fields.findLast(({ href }) => href !== null)?.href ?? null
  }

  /** A field in one element. `read`: how much text has been read. Returns where it links to. */
  simple(begin: XmlElement, instruction: string, read: number): string | null {
    const href = addressOf(instruction)
    this.#fields.push({ begin, instruction, shows: true, href, before: read })
    return href
  }

  begin(begin: XmlElement): void {
    this.#fields.push({ begin, instruction: '', shows: false, href: null, before: 0 })
  }

  instruct(words: string): void {
    const field = this.#fields.at(-1)
    if (field && !field.shows) field.instruction += words
  }

  /** Takes what a field in an instruction shows: it is part of that instruction. */
  answer(words: string): void {
    const at = this.#fields.findLastIndex(({ shows }) => !shows)
    const field = this.#fields[at]
    if (field && at < this.#fields.length - 1) field.instruction += words
  }

  /** Begins the result of the innermost field. Returns where it links to. */
  separate(read: number): string | null {
    const field = this.#fields.at(-1)
    if (field === undefined) return null
    const href = addressOf(field.instruction)
    Object.assign(field, { shows: true, href, before: read })
    return href
  }

  /** Ends the innermost field; null where it kept a result, or nobody sees it. */
  end(read: number, sign: (code: number, font: string) => string | null): Ended | null {
    const field = this.#fields.pop()
    if (field === undefined || this.hides || (field.shows && read > field.before)) return null
    return { ...withoutResult(field.instruction, field.begin, sign), instruction: field.instruction }
  }

  /** Begins a text of its own, such as a box; what it returns goes back to the one around. */
  apart(): () => void {
    const around = this.#fields
    this.#fields = []
    return () => {
      this.#fields = around
    }
  }
}
