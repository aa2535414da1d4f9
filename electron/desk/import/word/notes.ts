import { plainTextOf } from './text.ts'
import type { XmlElement } from './xml.ts'

export const noteParts = ['footnotes', 'endnotes'] as const
export type NotePart = (typeof noteParts)[number]

/** A note that the text calls. */
export interface CalledNote {
  readonly part: NotePart
  readonly id: string
  /** What stands in the text in its place, and before it. */
  readonly label: string
  /** The changes that the call stands in, as attributes. */
  readonly changes: readonly string[]
}

/** The notes that a text calls, in its order; those without a mark of their own are numbered. */
export class CalledNotes {
  readonly #called: CalledNote[] = []
  #numbered = 0

  /** Calls a note. Returns what to put in its place; '' where `run`, which the call stands in, has its mark itself. */
  call(reference: XmlElement, part: NotePart, run: XmlElement | null, changes: readonly string[]): string {
    const own = reference.attributes.has('w:customMarkFollows') && run ? plainTextOf(run).trim() : ''
    if (own === '') this.#numbered += 1
    const label = own === '' ? `[${this.#numbered}]` : own
    this.#called.push({ part, id: reference.attributes.get('w:id') ?? '', label, changes: [...changes] })
    return own === '' ? label : ''
  }

  in(part: NotePart): CalledNote[] {
    return this.#called.filter((note) => note.part === part)
  }
}
