import type { LeftOutKind, LeftOuts } from '#shared/import/left-out.ts'
import { marked } from '#shared/paste/index.ts'
import { safeHref } from '#shared/schema/link.ts'
import { alternativeOf, cellChanges, changes, computed, drawn, foreign, signs, silent } from './elements.ts'
import { wholeFields } from './fields.ts'
import { Flow } from './flow.ts'
import { WordHeadings } from './headings.ts'
import { LettersByLanguage } from './letters.ts'
import type { Look, WordStyles } from './look.ts'
import { changeAttributes, dressed, endOf, escaped } from './markup.ts'
import { lineOf } from './math.ts'
import { CalledNotes, type NotePart, noteParts } from './notes.ts'
import type { WordNumbering } from './numbering.ts'
import { OpenFields } from './open-fields.ts'
import type { Relationships, WordPackage } from './package.ts'
import { altOf, WordPictures } from './pictures.ts'
import { shownIn, signOf } from './signs.ts'
import { cellOf, rowOf, type Table, tableOf } from './table.ts'
import { plainTextOf } from './text.ts'
import { UnseenText } from './unseen.ts'
import { allIn, elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** A paragraph that is being read. */
interface Paragraph {
  readonly properties: XmlElement | undefined
  readonly style: string | undefined
  html: string
  /** Where in `html` the last formula ends, 0 before the first. */
  formulaEnd: number
  /** What stands in boxes that hang on it. */
  after: string
}

/** What a part of a document names, and what of it is a field. */
interface Part {
  readonly relationships: Relationships
  readonly fields: ReadonlySet<XmlElement>
}

/** The part that has a document's footnotes or endnotes, and these by their ids. */
interface Notes {
  readonly name: string
  readonly notes: ReadonlyMap<string, XmlElement>
}

type Step = XmlElement | (() => void)

/** More comments than these that begin before the first of them has ended are not followed. */
const mostAtOnce = 20

const quotes: ReadonlySet<string> = new Set(['quote', 'intense quote', 'quotations', 'block text'])

/** Writes a Word document's text as HTML: what it means, and nothing of its looks. Takes no stack, whatever nests in it. */
export class WordWriter {
  readonly #package: WordPackage
  readonly #styles: WordStyles
  readonly #numbering: WordNumbering
  readonly #headings: WordHeadings
  readonly #numbers: ReadonlyMap<string, number>
  readonly #leftOut: LeftOuts
  readonly #flows: Flow[] = []
  readonly #paragraphs: Paragraph[] = []
  readonly #tables: Table[] = []
  readonly #fields = new OpenFields()
  readonly #links: (string | null)[] = []
  readonly #comments = new Set<number>()
  readonly #notes = new CalledNotes()
  readonly #noteTexts: Readonly<Record<NotePart, Notes>>
  readonly #letters = new LettersByLanguage()
  readonly #pictures: WordPictures
  readonly #unseen: UnseenText
  #steps: Step[] = []
  #part: Part = { relationships: new Map(), fields: new Set() }
  /** The changes around, the innermost last, as attributes. */
  #changes: string[] = []
  #look: Look | null = null
  #run: XmlElement | null = null
  /** How much text was read, seen or not. */
  #length = 0
  /** In how many of each the place is. */
  readonly #inside = { drawing: 0, object: 0, placeholder: 0, deleted: 0 }
  /** Whether the drawing around has shown or said anything. */
  #drawingSaid = false

  /** `numbers`: what comments are called by, by their ids. */
  constructor(
    documents: WordPackage,
    styles: WordStyles,
    numbering: WordNumbering,
    { numbers, leftOut }: { numbers: ReadonlyMap<string, number>; leftOut: LeftOuts },
  ) {
    this.#package = documents
    this.#styles = styles
    this.#numbering = numbering
    this.#headings = new WordHeadings(styles)
    this.#numbers = numbers
    this.#leftOut = leftOut
    this.#unseen = new UnseenText(leftOut)
    this.#pictures = new WordPictures(documents)
    this.#noteTexts = { footnotes: this.#notesIn('footnotes'), endnotes: this.#notesIn('endnotes') }
  }

  /** The text of the main part, its notes at its end. */
  write(body: XmlElement): string {
    const flow = new Flow()
    this.#read(body, this.#package.main, flow)
    this.#writeNotes(flow)
    return flow.html()
  }

  /** How many letters the text has in each language, as the document says it; '' where it says none. */
  get languages(): ReadonlyMap<string, number> {
    return this.#letters.counts
  }

  #read(root: XmlElement, part: string, flow: Flow): void {
    this.#part = { relationships: this.#package.relationshipsOf(part), fields: wholeFields(root) }
    const rejoin = this.#fields.apart()
    this.#flows.push(flow)
    this.#steps = []
    this.#inner(root)
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop())
      if (typeof step === 'function') step()
      else this.#element(step)
    this.#unseen.end()
    rejoin()
    if (flow.initial !== '') flow.add(`<p>${flow.initial}</p>`)
    flow.initial = ''
    this.#flows.pop()
  }

  /** Does these next, one after the other. */
  #then(...steps: readonly Step[]): void {
    for (let index = steps.length - 1; index >= 0; index -= 1) this.#steps.push(steps[index] as Step)
  }

  #inner(element: XmlElement, after?: () => void): void {
    if (after) this.#steps.push(after)
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index]
      if (child === undefined) continue
      if (typeof child !== 'string') this.#steps.push(child)
      else if (child.trim() !== '' && this.#inside.drawing === 0)
        this.#steps.push(() => this.#leaveOut('element', `${element.name}: ${child}`))
    }
  }

  #element(element: XmlElement): void {
    const { name } = element
    const sign = signs[name]
    const change = changes[name]
    if (silent.has(name)) return
    if (sign !== undefined) this.#text(sign)
    else if (change !== undefined) this.#change(element, change)
    else if (foreign.has(name)) this.#foreign(element)
    else if (drawn.has(name)) this.#drawing(element)
    else if (computed.has(name)) this.#leftOut.add('field', name.slice(2))
    else {
      const read = this.#readers[name]
      if (read) read(element)
      else this.#inner(element)
    }
  }

  readonly #readers: Readonly<Record<string, (element: XmlElement) => void>> = {
    'w:p': (element) => this.#paragraph(element),
    'w:r': (element) => this.#runOf(element),
    'w:t': (element) => this.#text(ownText(element)),
    'w:delText': (element) => this.#text(ownText(element)),
    'a:t': (element) => this.#text(ownText(element)),
    'w:sym': (element) => this.#symbol(element),
    'w:br': (element) => this.#break(/^(?:page|column)$/.test(element.attributes.get('w:type') ?? '') ? 2 : 1),
    'w:cr': () => this.#break(1),
    'w:ruby': (element) => this.#ruby(element),
    'w:hyperlink': (element) => this.#hyperlink(element),
    'w:fldSimple': (element) => this.#simpleField(element),
    'w:fldChar': (element) => this.#fieldSign(element),
    'w:instrText': (element) => this.#fields.instruct(ownText(element)),
    'w:delInstrText': (element) => this.#fields.instruct(ownText(element)),
    'm:oMath': (element) => this.#formula(element),
    'w:sdt': (element) => this.#control(element),
    'mc:AlternateContent': (element) => this.#inner(alternativeOf(element)),
    'w:txbxContent': (element) => this.#box(element),
    'w:tbl': (element) => this.#table(element),
    'w:tr': (element) => this.#row(element),
    'w:tc': (element) => this.#cell(element),
    'w:footnoteReference': (element) => this.#note(element, 'footnotes'),
    'w:endnoteReference': (element) => this.#note(element, 'endnotes'),
    'w:commentRangeStart': (element) => this.#comment(element, true),
    'w:commentRangeEnd': (element) => this.#comment(element, false),
    'a:blip': (element) => this.#picture(element, element.attributes.get('r:embed'), element.attributes.get('r:link')),
    'v:imagedata': (element) =>
      this.#picture(
        element,
        element.attributes.get('r:id') ?? element.attributes.get('r:embed'),
        element.attributes.get('r:href'),
      ),
    'v:textpath': (element) => this.#wordArt(element),
    'v:rect': (element) => {
      if (/^(?:t|true|1)$/.test(element.attributes.get('o:hr') ?? '')) this.#rule()
      this.#inner(element)
    },
  }

  // Paragraphs and what they hold.

  #paragraph(element: XmlElement): void {
    const properties = elementAt(element, 'w:pPr')
    const style = valueAt(properties, 'w:pStyle')
    const around = { look: this.#look, run: this.#run }
    const paragraph: Paragraph = { properties, style, html: '', formulaEnd: 0, after: '' }
    this.#look = this.#lookOf(style, undefined)
    this.#run = null
    this.#paragraphs.push(paragraph)
    const end = endOf(elementAt(properties, 'w:rPr'))
    this.#inner(element, () => {
      this.#unseen.end()
      this.#paragraphs.pop()
      this.#look = around.look
      this.#run = around.run
      this.#place(paragraph, end)
    })
  }

  #place({ properties, style, html, after }: Paragraph, end: string): void {
    const flow = this.#flow()
    const drop = elementAt(properties, 'w:framePr')?.attributes.get('w:dropCap') ?? 'none'
    if (drop !== 'none' && html !== '') {
      flow.initial += html
      flow.add(after)
      return
    }
    const numbered = html === '' ? null : this.#numbering.next(properties)
    const text = flow.initial + html
    flow.initial = ''
    if (text === '') {
      flow.add(end === '' ? after : `<p${end}></p>${after}`)
      return
    }
    const level = this.#headings.levelOf(properties)
    if (level !== null) {
      const label = numbered === null || numbered.label === '' ? '' : `${escaped(numbered.label)} `
      const heading = `<h${level}${end}>${label}${text}</h${level}>`
      if (level === 1 && this.#headings.hasTitle) flow.addTitle(heading)
      else flow.add(heading)
    } else
      flow.add(
        `<p${end}>${text}</p>`,
        numbered,
        this.#styles.names(style).some((name) => quotes.has(name)),
      )
    flow.add(after)
  }

  #runOf(element: XmlElement): void {
    const around = { look: this.#look, run: this.#run }
    this.#look = this.#lookOfRun(element)
    this.#run = element
    this.#inner(element, () => {
      this.#look = around.look
      this.#run = around.run
    })
  }

  /** How a run looks here. What stands in a hidden one is hidden. */
  #lookOfRun(run: XmlElement): Look {
    const look = this.#lookOf(this.#paragraphs.at(-1)?.style, elementAt(run, 'w:rPr'))
    return this.#run !== null && this.#look?.isHidden ? { ...look, isHidden: true } : look
  }

  #lookOf(paragraph: string | undefined, properties: XmlElement | undefined): Look {
    return this.#styles.look({ paragraph, table: this.#tables.at(-1)?.style }, properties)
  }

  #text(text: string): void {
    if (text === '' || this.#fields.hides) return
    if (this.#look?.isHidden) {
      this.#leaveOut('hidden', text)
      return
    }
    if (this.#inside.placeholder > 0) {
      this.#leaveOut('placeholder', text)
      return
    }
    this.#put(shownIn(this.#look?.font ?? '', text))
  }

  #put(text: string): void {
    this.#unseen.end()
    this.#length += text.length
    if (this.#inside.deleted === 0) this.#letters.add(text, this.#look)
    this.#html(this.#dressed(escaped(text)))
  }

  #html(html: string): void {
    this.#drawingSaid = true
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.html += html
    else this.#flow().add(`<p>${html}</p>`)
  }

  #dressed(html: string): string {
    return dressed(html, {
      look: this.#look,
      href: this.#fields.href ?? this.#links.at(-1) ?? null,
      changes: this.#changes,
      comments: this.#comments,
    })
  }

  #break(count: number): void {
    if (this.#look?.isHidden || this.#fields.hides) return
    // Inside a change it comes and goes with it.
    this.#html(this.#dressed('<br>'.repeat(count)))
  }

  #symbol({ attributes }: XmlElement): void {
    const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
    const font = attributes.get('w:font') ?? ''
    const sign = signOf(code, font)
    if (sign === null) this.#leaveOut('symbol', `${attributes.get('w:char') ?? ''} (${font})`)
    else if (this.#look?.isHidden) this.#leaveOut('hidden', sign)
    else if (!this.#fields.hides) this.#put(sign)
  }

  /** A word with its reading in brackets. */
  #ruby(element: XmlElement): void {
    const base = elementsOf(element, 'w:rubyBase')
    const reading = elementsOf(element, 'w:rt')
    const others = elementsOf(element).filter(({ name }) => name !== 'w:rubyBase' && name !== 'w:rt')
    const says = reading.some((each) => plainTextOf(each).trim() !== '')
    this.#then(...others, ...base, ...(says ? [() => this.#text('('), ...reading, () => this.#text(')')] : []))
  }

  // Links and fields.

  #hyperlink(element: XmlElement): void {
    const target = this.#part.relationships.get(element.attributes.get('r:id') ?? '')
    const place = element.attributes.get('w:anchor') ?? element.attributes.get('w:docLocation')
    const address = target?.isExternal ? target.target : null
    const href = address !== null && place ? `${address.replace(/#.*$/s, '')}#${place}` : address
    this.#links.push(href)
    this.#tellRefused(href)
    this.#inner(element, () => void this.#links.pop())
  }

  /** Tells a link that no story has: its words stay. */
  #tellRefused(href: string | null): void {
    const isSeen = !this.#look?.isHidden && !this.#fields.hides
    if (href !== null && isSeen && safeHref(href) === null) this.#leftOut.add('link', href)
  }

  #simpleField(element: XmlElement): void {
    this.#tellRefused(this.#fields.simple(element, element.attributes.get('w:instr') ?? '', this.#length))
    this.#inner(element, () => this.#endField())
  }

  #fieldSign(element: XmlElement): void {
    if (!this.#part.fields.has(element)) return
    const type = element.attributes.get('w:fldCharType')
    if (type === 'begin') this.#fields.begin(element)
    else if (type === 'separate') this.#tellRefused(this.#fields.separate(this.#length))
    else this.#endField()
  }

  #endField(): void {
    const shown = this.#fields.end(this.#length, signOf)
    if (shown === null || this.#look?.isHidden) return
    if (shown.leftOut !== null) this.#leftOut.add(shown.leftOut, shown.instruction)
    if (shown.text !== '') this.#put(shown.text)
  }

  #formula(element: XmlElement): void {
    if (this.#fields.hides) return
    const isHidden = (run: XmlElement) => this.#lookOfRun(run).isHidden
    for (const run of allIn(element))
      if ((run.name === 'm:r' || run.name === 'w:r') && isHidden(run))
        this.#leaveOut(
          'hidden',
          lineOf(run, () => false),
        )
    const line = lineOf(element, isHidden).trim()
    if (line === '') return
    const paragraph = this.#paragraphs.at(-1)
    const isBeside = paragraph && paragraph.formulaEnd > 0 && paragraph.formulaEnd === paragraph.html.length
    this.#text(isBeside ? ` ${line}` : line)
    if (paragraph) paragraph.formulaEnd = paragraph.html.length
    if (this.#look?.isHidden !== true) this.#leftOut.add('formula', line)
  }

  // Changes and comments.

  #change(element: XmlElement, kind: 'ins' | 'del'): void {
    this.#changed(element, element, kind)
  }

  /** Reads what stands in an element, all of which a change is of. */
  #changed(element: XmlElement, change: XmlElement, kind: 'ins' | 'del', after?: () => void): void {
    this.#changes.push(changeAttributes(marked.change, kind, change))
    if (kind === 'del') this.#inside.deleted += 1
    this.#inner(element, () => {
      this.#changes.pop()
      if (kind === 'del') this.#inside.deleted -= 1
      after?.()
    })
  }

  #comment(element: XmlElement, begins: boolean): void {
    const number = this.#numbers.get(element.attributes.get('w:id') ?? '')
    if (number === undefined) return
    if (!begins) this.#comments.delete(number)
    else if (this.#comments.size < mostAtOnce) this.#comments.add(number)
  }

  // Controls, boxes, drawings.

  #control(element: XmlElement): void {
    const isPlaceholder = isOnAt(elementAt(element, 'w:sdtPr'), 'w:showingPlcHdr') ?? false
    if (!isPlaceholder) {
      this.#inner(element)
      return
    }
    this.#inside.placeholder += 1
    this.#inner(element, () => {
      this.#unseen.end()
      this.#inside.placeholder -= 1
    })
  }

  #box(element: XmlElement): void {
    if (this.#look?.isHidden) {
      this.#leaveOut('hidden', plainTextOf(element))
      return
    }
    const flow = new Flow()
    // A field has its end in the text that it began in.
    const rejoin = this.#fields.apart()
    this.#flows.push(flow)
    this.#inner(element, () => {
      this.#flows.pop()
      rejoin()
      const html = flow.html()
      const paragraph = this.#paragraphs.at(-1)
      if (paragraph) paragraph.after += html
      else this.#flow().add(html)
      this.#drawingSaid ||= html !== ''
    })
  }

  #drawing(element: XmlElement): void {
    const isObject = element.name === 'w:object'
    const about = allIn(element).find(({ name }) => name === 'wp:docPr')
    const isHidden = this.#look?.isHidden || /^(?:1|true)$/.test(about?.attributes.get('hidden') ?? '')
    if (isHidden) {
      this.#leftOut.add('hidden', about?.attributes.get('descr'))
      return
    }
    const outer = this.#drawingSaid
    this.#drawingSaid = false
    this.#inside.drawing += 1
    if (isObject) this.#inside.object += 1
    this.#inner(element, () => {
      this.#inside.drawing -= 1
      if (isObject) this.#inside.object -= 1
      if (!this.#drawingSaid)
        this.#leftOut.add(
          isObject ? 'embedded' : 'drawing',
          about?.attributes.get('descr') || about?.attributes.get('name'),
        )
      this.#drawingSaid = outer
    })
  }

  #foreign(element: XmlElement): void {
    const { attributes } = element
    const target = this.#part.relationships.get(attributes.get('r:id') ?? '')?.target
    this.#leftOut.add('embedded', attributes.get('ProgID') ?? attributes.get('w:name') ?? target?.split('/').at(-1))
    this.#drawingSaid = true
  }

  #picture(element: XmlElement, embedded: string | undefined, linked: string | undefined): void {
    const { relationships } = this.#part
    const address = this.#pictures.address(relationships, embedded)
    const alt = altOf(element, this.#run)
    this.#drawingSaid = true
    if (this.#inside.placeholder > 0) this.#leftOut.add('placeholder', alt)
    else if (address !== null) {
      this.#html(this.#dressed(`<img alt="${escaped(alt)}" src="${address}">`))
      this.#inner(element)
    } else if (this.#inside.object === 0) {
      const target = relationships.get(linked ?? '') ?? relationships.get(embedded ?? '')
      this.#leftOut.add('picture', target?.target ?? alt)
    }
  }

  #wordArt({ attributes }: XmlElement): void {
    const words = attributes.get('string') ?? ''
    if (words.trim() === '') return
    this.#leftOut.add('drawing', words)
    this.#drawingSaid = true
  }

  #rule(): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.after += '<hr>'
    else this.#flow().add('<hr>')
    this.#drawingSaid = true
  }

  // Tables.

  #table(element: XmlElement): void {
    const table: Table = { rows: [], style: valueAt(element, 'w:tblPr', 'w:tblStyle') }
    this.#tables.push(table)
    this.#inner(element, () => {
      this.#tables.pop()
      const cells = table.rows.flatMap((row) => row.cells)
      // Of a table that is hidden as a whole no empty one is left.
      const isHidden = cells.every(({ html }) => html === '') && cells.some(({ words }) => words.trim() !== '')
      if (cells.length > 0 && !isHidden)
        this.#flow().add(tableOf(table.rows, (words) => this.#leftOut.add('hidden', words)))
    })
  }

  #row(element: XmlElement): void {
    const properties = elementAt(element, 'w:trPr')
    if (isOnAt(properties, 'w:hidden')) {
      this.#leaveOut('hidden', plainTextOf(element))
      return
    }
    this.#tables.at(-1)?.rows.push(rowOf(properties))
    this.#inner(element)
  }

  #cell(element: XmlElement): void {
    const row = this.#tables.at(-1)?.rows.at(-1)
    if (row === undefined) {
      this.#inner(element)
      return
    }
    const flow = new Flow()
    this.#flows.push(flow)
    const end = () => {
      this.#flows.pop()
      row.cells.push(cellOf(element, flow.html()))
    }
    const properties = elementAt(element, 'w:tcPr')
    const change = properties && elementsOf(properties).find(({ name }) => cellChanges[name] !== undefined)
    if (change) this.#changed(element, change, cellChanges[change.name] ?? 'ins', end)
    else this.#inner(element, end)
  }

  // Notes, and what stands around the text.

  #note(element: XmlElement, part: NotePart): void {
    if (this.#look?.isHidden || this.#fields.hides) return
    if (!this.#noteTexts[part].notes.has(element.attributes.get('w:id') ?? '')) {
      this.#leftOut.add('note')
      return
    }
    const label = this.#notes.call(element, part, this.#run, this.#changes)
    if (label !== '') this.#put(label)
  }

  #notesIn(part: NotePart): Notes {
    const found = this.#package.of(part)
    if (found?.root === null) this.#leftOut.add('part', found.name)
    const notes = found?.root ? elementsOf(found.root) : []
    return {
      name: found?.name ?? '',
      notes: new Map(notes.toReversed().map((note) => [note.attributes.get('w:id') ?? '', note])),
    }
  }

  #writeNotes(flow: Flow): void {
    for (const part of noteParts) {
      const { name, notes } = this.#noteTexts[part]
      for (const { id, label, changes } of this.#notes.in(part)) {
        const note = notes.get(id)
        if (note === undefined) continue
        this.#changes = [...changes]
        flow.initial = this.#dressed(`${escaped(label)} `)
        this.#read(note, name, flow)
      }
    }
    this.#changes = []
  }

  #leaveOut(kind: LeftOutKind, text: string): void {
    this.#length += text.length
    this.#unseen.add(kind, text)
  }

  #flow(): Flow {
    return this.#flows.at(-1) ?? new Flow()
  }
}

function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}
