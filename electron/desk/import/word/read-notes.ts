import type { Flow } from './flow.ts'
import { escapeText } from './markup.ts'
import { afterMark, type NotePart, type WordNotes } from './notes.ts'
import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'
import type { XmlElement } from './xml.ts'

/**
 * Readers for references to footnotes and endnotes (ECMA-376 part 1, 17.11): each becomes a link to
 * its note.
 */
export function noteReaders(pen: Pen, notes: WordNotes): Readers {
  const readCall = (element: XmlElement, part: NotePart) => {
    if (pen.isUnseen) return
    const called = notes.call(element, part, pen.run, pen.changes)
    if (called === null) {
      pen.leftOut.add('note')
      return
    }
    const around = pen.note
    // A custom mark is the text that follows in the run.
    pen.note = notes.end('call', called.number)
    if (called.isOwn) return
    pen.put(called.label)
    pen.note = around
  }

  return {
    'w:footnoteReference': (element) => readCall(element, 'footnotes'),
    'w:endnoteReference': (element) => readCall(element, 'endnotes'),
  }
}

/**
 * Writes the notes that the text refers to after it, each beginning with its mark, which links
 * back.
 */
export function writeNotes(pen: Pen, notes: WordNotes, flow: Flow, read: (root: XmlElement, part: string) => void) {
  for (const note of notes.called()) {
    const { part, element, label, number, changes } = note
    pen.changes = [...changes]
    pen.note = notes.end('note', number)
    flow.initial = pen.dressed(escapeText(label))
    pen.note = null
    flow.initial += pen.dressed(' ')
    pen.rest = note.isOwn ? afterMark(note) : null
    read(element, notes.nameOf(part))
    pen.rest = null
  }
  pen.changes = []
}
