import type { LeftOuts } from '#shared/import/left-out.ts'
import { changes, computedElements, signs, silentElements } from './elements.ts'
import { wholeFields } from './fields.ts'
import { Flow } from './flow.ts'
import { WordNotes } from './notes.ts'
import type { WordNumbering } from './numbering.ts'
import type { WordPackage } from './package.ts'
import { Pen } from './pen.ts'
import { boxReaders } from './read-boxes.ts'
import { type Chunk, chunkReaders } from './read-chunks.ts'
import { commentReaders } from './read-comments.ts'
import { drawingReaders } from './read-drawings.ts'
import { graphicReaders } from './read-graphics.ts'
import { linkReaders } from './read-links.ts'
import { noteReaders, writeNotes } from './read-notes.ts'
import { paragraphReaders } from './read-paragraphs.ts'
import { tableReaders } from './read-tables.ts'
import { textReaders } from './read-text.ts'
import type { Readers } from './steps.ts'
import type { WordStyles } from './word-styles.ts'
import type { XmlElement } from './xml.ts'

interface WordDocument {
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  /** The numbers of comments by id. */
  readonly numbers: ReadonlyMap<string, number>
  readonly leftOut: LeftOuts
  /** The text of a part in another format as HTML, null if it is not supported. */
  readonly chunk: Chunk
  /** The beginning of its notes' names. */
  readonly prefix: string
}

/**
 * Writes a Word document's text as HTML: its meaning, not its look. Takes no stack, however deep
 * the text is nested.
 */
export class WordWriter {
  readonly #pen: Pen
  readonly #notes: WordNotes
  readonly #readers: Readers

  constructor(documents: WordPackage, { styles, numbering, numbers, leftOut, chunk, prefix }: WordDocument) {
    const pen = new Pen(documents, styles, leftOut)
    this.#pen = pen
    this.#notes = new WordNotes(documents, leftOut, prefix)
    this.#readers = {
      ...paragraphReaders(pen, numbering),
      ...textReaders(pen),
      ...linkReaders(pen),
      ...boxReaders(pen),
      ...drawingReaders(pen),
      ...graphicReaders(pen),
      ...tableReaders(pen),
      ...noteReaders(pen, this.#notes),
      ...commentReaders(pen, numbers),
      ...chunkReaders(pen, chunk),
    }
  }

  /** The text of the main part, with its notes at the end. */
  write(body: XmlElement): string {
    const flow = new Flow()
    const read = (root: XmlElement, part: string) => {
      const named = { relationships: this.#pen.package.relationshipsOf(part), fields: wholeFields(root) }
      this.#pen.read(root, named, flow, (element) => this.#element(element))
    }
    read(body, this.#pen.package.main)
    writeNotes(this.#pen, this.#notes, flow, read)
    return flow.html()
  }

  /** The number of letters in each declared language; '' for undeclared ones. */
  get languages(): ReadonlyMap<string, number> {
    return this.#pen.letters.counts
  }

  #element(element: XmlElement): void {
    const { name } = element
    const sign = signs[name]
    const change = changes[name]
    if (silentElements.has(name)) return
    if (sign !== undefined) this.#pen.text(sign)
    else if (change !== undefined) this.#pen.changed(element, element, change)
    else if (computedElements.has(name)) this.#pen.leftOut.add('field', name.slice(2))
    else {
      const read = this.#readers[name]
      if (read) read(element)
      else this.#pen.inner(element)
    }
  }
}
