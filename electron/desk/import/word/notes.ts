import type { LeftOuts } from '#shared/import/left-out.ts'
import { type NoteSide, noteHref } from '#shared/schema/note-link.ts'
import type { WordPackage } from './package.ts'
import { ownText, plainTextOf } from './text.ts'
import { allIn, elementsOf, type XmlElement } from './xml.ts'

export type NotePart = 'footnotes' | 'endnotes'

/** One end of the link between a note's reference in the text and the note. */
export interface NoteEnd {
  /** Its name, as a link target. */
  readonly id: string
  /** Its address: the other end. */
  readonly href: string
}

/** A note that the text refers to. */
export interface CalledNote {
  readonly part: NotePart
  readonly element: XmlElement
  /** The text in its place, with the text before it. */
  readonly label: string
  readonly number: number
  /** Whether the text contains a custom mark, with which the note begins as well. */
  readonly isOwn: boolean
  /** The changes around the reference, as attributes. */
  readonly changes: readonly string[]
}

/** The longest custom mark, in characters. */
const longestMark = 40

/** The notes of a document, and which of them the text refers to, in order. */
export class WordNotes {
  readonly #parts: Readonly<Record<NotePart, { name: string; notes: ReadonlyMap<string, XmlElement> }>>
  readonly #called = new Map<XmlElement, CalledNote>()
  readonly #written = new Set<CalledNote>()
  #labelled = 0

  readonly #prefix: string

  /**
   * `prefix`: the beginning of its notes' names, which differs for documents inside the document.
   */
  constructor(documents: WordPackage, leftOut: LeftOuts, prefix = '') {
    this.#prefix = prefix
    const read = (part: NotePart) => {
      const found = documents.of(part)
      if (found?.root === null) leftOut.add('part', found.name)
      const notes = found?.root ? elementsOf(found.root) : []
      const byId = notes.toReversed().map((note) => [note.attributes.get('w:id') ?? '', note] as const)
      return { name: found?.name ?? '', notes: new Map(byId) }
    }
    this.#parts = { footnotes: read('footnotes'), endnotes: read('endnotes') }
  }

  /**
   * Adds a reference to a note; null if the note is missing. `isOwn`: whether the run of the
   * reference contains a custom mark; otherwise the note is numbered.
   */
  call(reference: XmlElement, part: NotePart, run: XmlElement | null, changes: readonly string[]) {
    const element = this.#parts[part].notes.get(reference.attributes.get('w:id') ?? '')
    if (element === undefined) return null
    const known = this.#called.get(element)
    const own = reference.attributes.has('w:customMarkFollows') && run ? plainTextOf(run).trim() : ''
    const isOwn = own !== '' && own.length <= longestMark
    if (known) return { ...known, isOwn }
    if (!isOwn) this.#labelled += 1
    const label = isOwn ? own : `[${this.#labelled}]`
    const note: CalledNote = { part, element, label, isOwn, number: this.#called.size + 1, changes: [...changes] }
    this.#called.set(element, note)
    return note
  }

  /** The referenced notes, footnotes before endnotes, each once. Reading one may add references. */
  *called(): Generator<CalledNote> {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#written.add(next)
      yield next
    }
  }

  #next(): CalledNote | undefined {
    const waiting = [...this.#called.values()].filter((note) => !this.#written.has(note))
    return waiting.find(({ part }) => part === 'footnotes') ?? waiting[0]
  }

  /** One end of a note link. */
  end(side: NoteSide, number: number): NoteEnd {
    const name = (of: NoteSide) => `${this.#prefix}${noteHref(of, number).slice(1)}`
    return { id: name(side), href: `#${name(side === 'call' ? 'note' : 'call')}` }
  }

  /** The name of the part that contains some notes. */
  nameOf(part: NotePart): string {
    return this.#parts[part].name
  }
}

/** The first text of a note that begins with a custom mark, and the part of it after the mark. */
export function afterMark({ element, label }: CalledNote): { element: XmlElement; text: string } | null {
  for (const each of allIn(element)) {
    const text = each.name === 'w:t' ? ownText(each).trimStart() : ''
    if (text === '') continue
    const rest = text.slice(label.length)
    return text.startsWith(label) && !/^[\p{L}\p{N}]/u.test(rest) ? { element: each, text: rest.trimStart() } : null
  }
  return null
}
