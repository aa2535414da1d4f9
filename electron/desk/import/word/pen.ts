import type { LeftOutKind, LeftOuts } from '#shared/import/left-out.ts'
import { marked } from '#shared/paste/index.ts'
import { Flow } from './flow.ts'
import { LettersByLanguage, tagOf } from './letters-by-language.ts'
import { changeAttributes, escapeText, runHtml } from './markup.ts'
import type { NoteEnd } from './notes.ts'
import { OpenFields } from './open-fields.ts'
import type { Relationships, WordPackage } from './package.ts'
import type { Paragraph } from './paragraph.ts'
import { shownIn } from './signs.ts'
import { type Step, Steps } from './steps.ts'
import type { Table } from './table.ts'
import { UnseenText } from './unseen-text.ts'
import type { Look, WordStyles } from './word-styles.ts'
import { elementAt, type XmlElement } from './xml.ts'

/** The data of a part of a document: its references and its complete fields. */
interface Part {
  readonly relationships: Relationships
  readonly fields: ReadonlySet<XmlElement>
}

/**
 * The position in a document while it is read, its context, and the way to write something there.
 */
export class Pen {
  readonly package: WordPackage
  readonly styles: WordStyles
  readonly leftOut: LeftOuts
  readonly flows: Flow[] = []
  readonly paragraphs: Paragraph[] = []
  readonly tables: Table[] = []
  readonly fields = new OpenFields()
  /** The targets of the links around, the innermost last. */
  readonly links: (string | null)[] = []
  readonly comments = new Set<number>()
  readonly letters = new LettersByLanguage()
  readonly unseen: UnseenText
  /** How many of each are around. */
  readonly inside = { drawing: 0, object: 0, placeholder: 0, deleted: 0 }
  part: Part = { relationships: new Map(), fields: new Set() }
  /** The changes around as attributes, the innermost last. */
  changes: string[] = []
  look: Look | null = null
  run: XmlElement | null = null
  /** The end of a note link that the text here is; null if it is none. */
  note: NoteEnd | null = null
  /** An element whose text was written in part before, and the rest of it. */
  rest: { readonly element: XmlElement; readonly text: string } | null = null
  /** How much text was read, visible or not. */
  length = 0
  /** Whether the drawing around has shown or reported anything. */
  drawingSaid = false
  readonly #steps = new Steps()

  constructor(documents: WordPackage, styles: WordStyles, leftOut: LeftOuts) {
    this.package = documents
    this.styles = styles
    this.leftOut = leftOut
    this.unseen = new UnseenText(leftOut)
  }

  // The position.

  get flow(): Flow {
    return this.flows.at(-1) ?? new Flow()
  }

  get paragraph(): Paragraph | undefined {
    return this.paragraphs.at(-1)
  }

  /** Whether the text here is invisible: hidden, or an instruction of a field. */
  get isUnseen(): boolean {
    return this.look?.isHidden === true || this.fields.hides
  }

  /** How a run looks here. What stands in a hidden one is hidden. */
  lookOfRun(run: XmlElement): Look {
    const look = this.lookOf(this.paragraph?.style, elementAt(run, 'w:rPr'))
    return this.run !== null && this.look?.isHidden ? { ...look, isHidden: true } : look
  }

  lookOf(paragraph: string | undefined, properties: XmlElement | undefined): Look {
    return this.styles.look({ paragraph, table: this.tables.at(-1)?.style }, properties)
  }

  // The next steps.

  /** Reads a whole text into a flow. */
  read(root: XmlElement, part: Part, flow: Flow, read: (element: XmlElement) => void): void {
    this.part = part
    const rejoin = this.fields.apart()
    this.flows.push(flow)
    this.#steps.clear()
    this.inner(root)
    this.#steps.run(read)
    this.unseen.end()
    rejoin()
    flow.end()
    this.flows.pop()
  }

  /** Does these steps next, in order. */
  next(...steps: readonly Step[]): void {
    this.#steps.next(...steps)
  }

  /** Reads the content of an element next, then does something else. */
  inner(element: XmlElement, after?: () => void): void {
    if (after) this.#steps.next(after)
    const steps = element.children.flatMap((child): Step[] => {
      if (typeof child !== 'string') return [child]
      const isText = child.trim() !== '' && this.inside.drawing === 0
      return isText ? [() => this.leaveOut('element', `${element.name}: ${child}`)] : []
    })
    this.#steps.next(...steps)
  }

  /** Reads the content of an element inside a change. */
  changed(element: XmlElement, change: XmlElement, kind: 'ins' | 'del', after?: () => void): void {
    this.changes.push(changeAttributes(marked.change, kind, change))
    if (kind === 'del') this.inside.deleted += 1
    this.inner(element, () => {
      this.changes.pop()
      if (kind === 'del') this.inside.deleted -= 1
      after?.()
    })
  }

  // Writing.

  /** Writes text of the document, unless invisible, as its font shows it. */
  text(text: string): void {
    if (text === '') return
    if (this.fields.hides) this.fields.answer(text)
    else if (this.look?.isHidden) this.leaveOut('hidden', text)
    else if (this.inside.placeholder > 0) this.leaveOut('placeholder', text)
    else this.put(shownIn(this.look?.font ?? '', text))
  }

  /** Writes text. */
  put(text: string): void {
    this.unseen.end()
    this.length += text.length
    const language = this.look === null ? '' : tagOf(text, this.look.language)
    if (this.look !== null && this.inside.deleted === 0) this.letters.add(text, language)
    this.html(this.dressed(escapeText(text), language))
  }

  break(count: number): void {
    // Inside a change it is part of the change.
    if (!this.isUnseen) this.html(this.dressed('<br>'.repeat(count)))
  }

  html(html: string): void {
    this.drawingSaid = true
    if (this.paragraph) this.paragraph.html += html
    else this.flow.add(`<p>${html}</p>`)
  }

  /** Writes a block: after the open paragraph, if there is one. */
  block(html: string): void {
    if (this.paragraph) this.paragraph.after += html
    else this.flow.add(html)
    this.drawingSaid ||= html !== ''
  }

  dressed(html: string, language = ''): string {
    return runHtml(html, {
      look: this.look,
      language,
      note: this.note,
      href: this.fields.href ?? this.links.at(-1) ?? null,
      changes: this.changes,
      comments: this.comments,
    })
  }

  leaveOut(kind: LeftOutKind, text: string): void {
    this.length += text.length
    this.unseen.add(kind, text)
  }
}
