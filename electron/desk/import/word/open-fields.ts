import { addressOf, withoutResult } from './fields.ts'
import type { XmlElement } from './xml.ts'

interface Field {
  readonly begin: XmlElement
  instruction: string
  /** Whether its result is being read. */
  shows: boolean
  href: string | null
  /** How much text had been read when its result began. */
  before: number
}

/** What an ended field without a stored result shows, or why it shows nothing. */
type Ended = ReturnType<typeof withoutResult> & { instruction: string }

/**
 * The open fields, the innermost last: of nested fields only the result of the outer one is text.
 */
export class OpenFields {
  #fields: Field[] = []

  /** Whether the text here is an instruction, and no text. */
  get hides(): boolean {
    return this.#fields.some(({ shows }) => !shows)
  }

  /** The target of the link around the text here. */
  get href(): string | null {
    return this.#fields.findLast(({ href }) => href !== null)?.href ?? null
  }

  /** A field in one element. `read`: how much text has been read. Returns its link target. */
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

  /** Adds the result of a field inside an instruction to that instruction. */
  answer(words: string): void {
    const at = this.#fields.findLastIndex(({ shows }) => !shows)
    const field = this.#fields[at]
    if (field && at < this.#fields.length - 1) field.instruction += words
  }

  /** Begins the result of the innermost field. Returns its link target. */
  separate(read: number): string | null {
    const field = this.#fields.at(-1)
    if (field === undefined) return null
    const href = addressOf(field.instruction)
    Object.assign(field, { shows: true, href, before: read })
    return href
  }

  /** Ends the innermost field; null if it has a stored result, or is invisible. */
  end(read: number, sign: (code: number, font: string) => string | null): Ended | null {
    const field = this.#fields.pop()
    if (field === undefined || this.hides || (field.shows && read > field.before)) return null
    return { ...withoutResult(field.instruction, field.begin, sign), instruction: field.instruction }
  }

  /** Begins a separate text, such as a box; returns a function that returns to the one around. */
  apart(): () => void {
    const around = this.#fields
    this.#fields = []
    return () => {
      this.#fields = around
    }
  }
}
