import { mediaTypes } from '#shared/asset/asset.ts'
import { sniffImage } from '#shared/asset/sniff.ts'
import type { LeftOutKind, LeftOuts } from '#shared/import/left-out.ts'
import { isSymbolFont, marked, symbolIn } from '#shared/paste/index.ts'
import { addressOf, wholeFields, withoutResult } from './fields.ts'
import { Flow } from './flow.ts'
import type { Look, WordStyles } from './look.ts'
import { lineOf } from './math.ts'
import type { WordNumbering } from './numbering.ts'
import type { Relationships, WordPackage } from './package.ts'
import { type Row, tableOf } from './table.ts'
import { plainTextOf, timeIn } from './text.ts'
import { allIn, elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/** A paragraph that is being read. */
interface Paragraph {
  readonly properties: XmlElement | undefined
  readonly style: string | undefined
  html: string
  /** What stands in boxes that hang on it. */
  after: string
}

interface Field {
  readonly begin: XmlElement
  instruction: string
  /** Whether its result is being read. */
  shows: boolean
  href: string | null
  /** How much had been written when its result began. */
  before: number
}

/** What a part of a document names, and what of it is a field. */
interface Part {
  readonly relationships: Relationships
  readonly fields: ReadonlySet<XmlElement>
}

type Step = XmlElement | (() => void)

/** More comments than these that begin before the first of them has ended are not followed. */
const mostAtOnce = 20
/** What nobody's table is wider than. */
const widest = 200

/** Elements with nothing in them that stands in the text: properties, signs of places, and what only programs read (ECMA-376 part 1, 17). */
const silent: ReadonlySet<string> = new Set(
  (
    'w:pPr w:rPr w:tblPr w:tblGrid w:tblPrEx w:trPr w:tcPr w:sectPr w:sdtPr w:sdtEndPr w:rubyPr w:smartTagPr w:customXmlPr w:fldData w:ffData w:proofErr w:bookmarkStart w:bookmarkEnd ' +
    'w:lastRenderedPageBreak w:annotationRef w:footnoteRef w:endnoteRef w:separator w:continuationSeparator w:permStart w:permEnd w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart ' +
    'w:moveToRangeEnd w:background w:movie w:binData v:shapetype m:oMathParaPr'
  ).split(' '),
)

/** What is put in its place where an element stands for signs. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** What Word computes when it shows a document, and keeps no result of. */
const computed: ReadonlySet<string> = new Set(
  'w:pgNum w:dayShort w:dayLong w:monthShort w:monthLong w:yearShort w:yearLong'.split(' '),
)

/** What changes text, and how. */
const changes: Readonly<Record<string, 'ins' | 'del'>> = {
  'w:ins': 'ins',
  'w:moveTo': 'ins',
  'w:del': 'del',
  'w:moveFrom': 'del',
}

/** Parts of other programs that a document shows. */
const foreign: ReadonlySet<string> = new Set([
  'o:OLEObject',
  'w:control',
  'w:altChunk',
  'w:subDoc',
  'w:objectEmbed',
  'w:objectLink',
])
const drawn: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

/** Extensions of the drawing formats whose content this reader knows. */
const understood = /^(?:wp[sgc]|wp14|w1[456]\w*|a14|pic|v|o|w|wp|wne)$/

const quotes: ReadonlySet<string> = new Set(['quote', 'intense quote', 'quotations', 'block text'])

/** Writes a Word document's text as HTML: what it means, and nothing of its looks. Takes no stack, whatever nests in it. */
export class WordWriter {
  readonly #package: WordPackage
  readonly #styles: WordStyles
  readonly #numbering: WordNumbering
  readonly #numbers: ReadonlyMap<string, number>
  readonly #leftOut: LeftOuts
  readonly #flows: Flow[] = []
  readonly #paragraphs: Paragraph[] = []
  readonly #tables: Row[][] = []
  readonly #fields: Field[] = []
  readonly #links: (string | null)[] = []
  readonly #comments = new Set<number>()
  readonly #notes: { part: 'footnotes' | 'endnotes'; id: string; label: string; changes: readonly string[] }[] = []
  readonly #languages = new Map<string, number>()
  readonly #pictures = new Map<string, ReadonlyMap<string, Uint8Array>>()
  #steps: Step[] = []
  #part: Part = { relationships: new Map(), fields: new Set() }
  #partName = ''
  /** The changes around, the innermost last, as attributes. */
  #changes: string[] = []
  #look: Look | null = null
  #run: XmlElement | null = null
  #written = 0
  /** In how many of each the place is. */
  readonly #inside = { drawing: 0, object: 0, placeholder: 0, deleted: 0 }
  /** Whether the drawing around has shown or said anything. */
  #drawingSaid = false
  #hasTitle = false
  #automaticNotes = 0
  /** Text that is being left out, to be told as one. */
  #unseen: { kind: LeftOutKind; text: string } | null = null

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
    this.#numbers = numbers
    this.#leftOut = leftOut
  }

  /** The text of the main part, its notes at its end. */
  write(body: XmlElement): string {
    const flow = new Flow()
    this.#partName = this.#package.main
    this.#read(body, flow)
    this.#writeNotes(flow)
    this.#sayPageEdges()
    return flow.html()
  }

  /** How many letters the text has in each language, as the document says it; '' where it says none. */
  get languages(): ReadonlyMap<string, number> {
    return this.#languages
  }

  #read(root: XmlElement, flow: Flow): void {
    this.#part = { relationships: this.#package.relationshipsOf(this.#partName), fields: wholeFields(root) }
    this.#fields.length = 0
    this.#flows.push(flow)
    this.#steps = []
    this.#then(...elementsOf(root))
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop())
      if (typeof step === 'function') step()
      else this.#element(step)
    this.#endUnseen()
    if (flow.initial !== '') flow.add(`<p>${flow.initial}</p>`)
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
    'w:instrText': (element) => this.#instruct(element),
    'w:delInstrText': (element) => this.#instruct(element),
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
    'w:commentReference': () => {},
    'a:blip': (element) => this.#picture(element, element.attributes.get('r:embed'), element.attributes.get('r:link')),
    'v:imagedata': (element) =>
      this.#picture(
        element,
        element.attributes.get('r:id') ?? element.attributes.get('r:embed'),
        element.attributes.get('r:href'),
      ),
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
    const paragraph: Paragraph = { properties, style, html: '', after: '' }
    this.#look = this.#styles.look(style, undefined)
    this.#run = null
    this.#paragraphs.push(paragraph)
    const end = endOf(properties)
    this.#inner(element, () => {
      this.#endUnseen()
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
    const names = this.#styles.names(style)
    const numbered = html === '' ? null : this.#numbering.next(properties)
    const text = flow.initial + html
    flow.initial = ''
    if (text === '') {
      flow.add(end === '' ? after : `<p${end}></p>${after}`)
      return
    }
    const level = this.#levelOf(names, properties)
    if (level !== null) {
      const label = numbered === null || numbered.label === '' ? '' : `${escaped(numbered.label)} `
      flow.add(`<h${level}${end}>${label}${text}</h${level}>`)
    } else
      flow.add(
        `<p${end}>${text}</p>`,
        numbered,
        names.some((name) => quotes.has(name)),
      )
    flow.add(after)
  }

  /** The level of a heading; null for running text. Below a title the first level of headings is the second. */
  #levelOf(names: readonly string[], properties: XmlElement | undefined): number | null {
    if (names.includes('title')) {
      const level = this.#hasTitle ? 2 : 1
      this.#hasTitle = true
      return level
    }
    const [, named] = /^heading ([1-9])$/.exec(names.find((name) => /^heading [1-9]$/.test(name)) ?? '') ?? []
    const outline = this.#styles
      .paragraph(properties)
      .map((each) => valueAt(each, 'w:outlineLvl'))
      .find((value) => value !== undefined)
    const level = named === undefined ? (outline === undefined ? 10 : Number(outline) + 1) : Number(named)
    return level >= 1 && level <= 9 ? Math.min(6, level + (this.#hasTitle ? 1 : 0)) : null
  }

  #runOf(element: XmlElement): void {
    const around = { look: this.#look, run: this.#run }
    this.#look = this.#styles.look(this.#paragraphs.at(-1)?.style, elementAt(element, 'w:rPr'))
    this.#run = element
    this.#inner(element, () => {
      this.#look = around.look
      this.#run = around.run
    })
  }

  #text(text: string): void {
    if (text === '' || this.#fields.some(({ shows }) => !shows)) return
    if (this.#look?.isHidden) {
      this.#leaveOut('hidden', text)
      return
    }
    if (this.#inside.placeholder > 0) {
      this.#leaveOut('placeholder', text)
      return
    }
    const font = this.#look?.font ?? ''
    this.#put(isSymbolFont(font) ? this.#inFont(text, font) : text)
  }

  #inFont(text: string, font: string): string {
    return [...text].map((sign) => symbolIn(font, sign.codePointAt(0) ?? 0) ?? sign).join('')
  }

  #put(text: string): void {
    this.#endUnseen()
    this.#written += text.length
    if (this.#inside.deleted === 0) this.#countLetters(text)
    this.#html(this.#dressed(escaped(text)))
  }

  #html(html: string): void {
    this.#drawingSaid = true
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.html += html
    else this.#flow().add(`<p>${html}</p>`)
  }

  #dressed(html: string): string {
    const look = this.#look
    const href = this.#fields.findLast((field) => field.href !== null)?.href ?? this.#links.at(-1) ?? null
    let dressed = html
    if (look?.script) dressed = `<${look.script}>${dressed}</${look.script}>`
    if (look?.strike) dressed = `<s>${dressed}</s>`
    if (look?.underline && href === null) dressed = `<u>${dressed}</u>`
    if (look?.italic) dressed = `<em>${dressed}</em>`
    if (look?.bold) dressed = `<strong>${dressed}</strong>`
    if (href !== null) dressed = `<a href="${escaped(href)}">${dressed}</a>`
    // A change within one of somebody else's is all that there can be.
    for (const change of this.#changes.slice(-2).toReversed()) dressed = `<span${change}>${dressed}</span>`
    for (const number of this.#comments) dressed = `<span ${marked.comment}="${number}">${dressed}</span>`
    return dressed
  }

  #countLetters(text: string): void {
    const language = this.#look?.language
    if (language === undefined) return
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const tag = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
      ? language.eastAsian
      : /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
        ? language.bidi
        : language.latin
    this.#languages.set(tag, (this.#languages.get(tag) ?? 0) + letters)
  }

  #break(count: number): void {
    if (this.#look?.isHidden || this.#fields.some(({ shows }) => !shows)) return
    // Inside a change it comes and goes with it.
    this.#html(this.#dressed('<br>'.repeat(count)))
  }

  #symbol({ attributes }: XmlElement): void {
    const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
    const font = attributes.get('w:font') ?? ''
    const sign = Number.isNaN(code) ? null : this.#signOf(code, font)
    if (sign === null) this.#leaveOut('symbol', `${attributes.get('w:char') ?? ''} (${font})`)
    else if (this.#look?.isHidden) this.#leaveOut('hidden', sign)
    else if (this.#fields.every(({ shows }) => shows)) this.#put(sign)
  }

  /** A sign of a typeface; one that is nobody's private sign is what it is in every typeface. */
  #signOf(code: number, font: string): string | null {
    const isPrivate = (code >= 0xe000 && code <= 0xf8ff) || code < 0x20 || code > 0x10ffff
    return symbolIn(font, code) ?? (isPrivate || isSymbolFont(font) ? null : String.fromCodePoint(code))
  }

  /** A word with its reading in brackets. */
  #ruby(element: XmlElement): void {
    const base = elementsOf(element, 'w:rubyBase')
    const reading = elementsOf(element, 'w:rt')
    const says = reading.some((each) => plainTextOf(each).trim() !== '')
    this.#then(...base, ...(says ? [() => this.#text('('), ...reading, () => this.#text(')')] : []))
  }

  // Links and fields.

  #hyperlink(element: XmlElement): void {
    const target = this.#part.relationships.get(element.attributes.get('r:id') ?? '')
    const place = element.attributes.get('w:anchor') ?? element.attributes.get('w:docLocation')
    const address = target?.isExternal ? target.target : null
    this.#links.push(address !== null && place ? `${address.replace(/#.*$/s, '')}#${place}` : address)
    this.#inner(element, () => void this.#links.pop())
  }

  #simpleField(element: XmlElement): void {
    const instruction = element.attributes.get('w:instr') ?? ''
    const field: Field = {
      begin: element,
      instruction,
      shows: true,
      href: addressOf(instruction),
      before: this.#written,
    }
    this.#fields.push(field)
    this.#inner(element, () => this.#endField(field))
  }

  #fieldSign(element: XmlElement): void {
    if (!this.#part.fields.has(element)) return
    const type = element.attributes.get('w:fldCharType')
    const field = this.#fields.at(-1)
    if (type === 'begin')
      this.#fields.push({ begin: element, instruction: '', shows: false, href: null, before: this.#written })
    else if (field === undefined) return
    else if (type === 'separate')
      Object.assign(field, { shows: true, href: addressOf(field.instruction), before: this.#written })
    else this.#endField(field)
  }

  #endField(field: Field): void {
    this.#fields.splice(this.#fields.lastIndexOf(field), 1)
    if (this.#written > field.before || this.#fields.some(({ shows }) => !shows) || this.#look?.isHidden) return
    const shown = withoutResult(field.instruction, field.begin, (code, font) => this.#signOf(code, font))
    if (shown.leftOut !== null) this.#leftOut.add(shown.leftOut, field.instruction)
    else if (shown.text !== '') this.#put(shown.text)
  }

  #instruct(element: XmlElement): void {
    const field = this.#fields.at(-1)
    if (field && !field.shows) field.instruction += ownText(element)
  }

  #formula(element: XmlElement): void {
    const line = lineOf(element).trim()
    if (line === '') return
    this.#text(line)
    if (this.#look?.isHidden !== true) this.#leftOut.add('formula', line)
  }

  // Changes and comments.

  #change(element: XmlElement, kind: 'ins' | 'del'): void {
    this.#changes.push(changeAttributes(marked.change, kind, element))
    if (kind === 'del') this.#inside.deleted += 1
    this.#inner(element, () => {
      this.#changes.pop()
      if (kind === 'del') this.#inside.deleted -= 1
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
    const content = elementAt(element, 'w:sdtContent')
    if (content === undefined) return
    const isPlaceholder = isOnAt(elementAt(element, 'w:sdtPr'), 'w:showingPlcHdr') ?? false
    if (!isPlaceholder) {
      this.#inner(content)
      return
    }
    this.#inside.placeholder += 1
    this.#inner(content, () => {
      this.#endUnseen()
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
    const fields = this.#fields.splice(0)
    this.#flows.push(flow)
    this.#inner(element, () => {
      this.#flows.pop()
      this.#fields.push(...fields)
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
    const inside = this.#part.relationships.get(embedded ?? '')
    const outside = this.#part.relationships.get(linked ?? '')
    const bytes = inside === undefined || inside.isExternal ? undefined : this.#picturesHere().get(inside.target)
    const kind = bytes && sniffImage(bytes)
    const type = mediaTypes.find((each) => each === kind)
    this.#drawingSaid = true
    if (bytes !== undefined && type !== undefined) {
      const data = Buffer.from(bytes).toString('base64')
      this.#html(this.#dressed(`<img alt="${escaped(this.#altOf(element))}" src="data:${type};base64,${data}">`))
      this.#inner(element)
    } else if (this.#inside.object === 0)
      this.#leftOut.add('picture', (outside ?? inside)?.target ?? this.#altOf(element))
  }

  /** The alternative text of the drawing that a picture stands in. */
  #altOf(picture: XmlElement): string {
    const drawing = this.#run && allIn(this.#run).toArray()
    const at = drawing?.indexOf(picture) ?? -1
    const about = drawing?.slice(0, at).findLast(({ name }) => name === 'wp:docPr' || name === 'v:shape')
    const said = (name: string) => about?.attributes.get(name)?.trim() || undefined
    return said('descr') ?? said('alt') ?? said('title') ?? picture.attributes.get('o:title') ?? ''
  }

  #picturesHere(): ReadonlyMap<string, Uint8Array> {
    const known = this.#pictures.get(this.#partName)
    if (known) return known
    const images = [...this.#part.relationships.values()].filter(
      ({ type, isExternal }) => type === 'image' && !isExternal,
    )
    const pictures = this.#package.pictures(new Set(images.map(({ target }) => target)))
    this.#pictures.set(this.#partName, pictures)
    return pictures
  }

  #rule(): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.after += '<hr>'
    else this.#flow().add('<hr>')
    this.#drawingSaid = true
  }

  // Tables.

  #table(element: XmlElement): void {
    const rows: Row[] = []
    this.#tables.push(rows)
    this.#inner(element, () => {
      this.#tables.pop()
      if (rows.some(({ cells }) => cells.length > 0)) this.#flow().add(tableOf(rows))
    })
  }

  #row(element: XmlElement): void {
    const properties = elementAt(element, 'w:trPr')
    if (isOnAt(properties, 'w:hidden')) {
      this.#leaveOut('hidden', plainTextOf(element))
      return
    }
    const kind = (['ins', 'del'] as const).find((each) => elementAt(properties, `w:${each}`) !== undefined)
    const tracked = kind && elementAt(properties, `w:${kind}`)
    this.#tables.at(-1)?.push({
      cells: [],
      before: Math.min(widest, Math.max(0, Number(valueAt(properties, 'w:gridBefore')) || 0)),
      isHeader: isOnAt(properties, 'w:tblHeader') ?? false,
      change: tracked ? changeAttributes(marked.change, kind, tracked) : '',
    })
    this.#inner(element)
  }

  #cell(element: XmlElement): void {
    const row = this.#tables.at(-1)?.at(-1)
    if (row === undefined) {
      this.#inner(element)
      return
    }
    const properties = elementAt(element, 'w:tcPr')
    const flow = new Flow()
    const merge = elementAt(properties, 'w:vMerge')
    this.#flows.push(flow)
    this.#inner(element, () => {
      this.#flows.pop()
      row.cells.push({
        html: flow.html(),
        columns: Math.min(widest, Math.max(1, Number(valueAt(properties, 'w:gridSpan')) || 1)),
        isMerged: merge !== undefined && merge.attributes.get('w:val') !== 'restart',
      })
    })
  }

  // Notes, and what stands around the text.

  #note(element: XmlElement, part: 'footnotes' | 'endnotes'): void {
    const id = element.attributes.get('w:id') ?? ''
    if (this.#look?.isHidden || this.#fields.some(({ shows }) => !shows)) return
    const own = element.attributes.has('w:customMarkFollows') && this.#run ? plainTextOf(this.#run).trim() : ''
    if (own === '') this.#automaticNotes += 1
    const label = own === '' ? `[${this.#automaticNotes}]` : own
    this.#notes.push({ part, id, label, changes: [...this.#changes] })
    if (own === '') this.#put(label)
  }

  #writeNotes(flow: Flow): void {
    for (const part of ['footnotes', 'endnotes'] as const) {
      const found = this.#package.of(part)
      if (found?.root === null) this.#leftOut.add('part', part)
      const notes = found?.root ? elementsOf(found.root) : []
      for (const reference of this.#notes.filter((each) => each.part === part)) {
        const note = notes.find(({ attributes }) => attributes.get('w:id') === reference.id)
        if (note === undefined || found === null) continue
        this.#partName = found.name
        this.#changes = [...reference.changes]
        flow.initial = this.#dressed(`${escaped(reference.label)} `)
        this.#read(note, flow)
        flow.initial = ''
      }
    }
    this.#changes = []
  }

  #sayPageEdges(): void {
    const said = new Set<string>()
    for (const { type, target } of this.#package.relationshipsOf(this.#package.main).values()) {
      if (type !== 'header' && type !== 'footer') continue
      const root = this.#package.xml(target)
      const text = root === null ? '' : plainTextOf(root).trim()
      if (/\p{L}/u.test(text) && !said.has(text)) this.#leftOut.add('pageEdge', text)
      said.add(text)
    }
  }

  #leaveOut(kind: LeftOutKind, text: string): void {
    if (this.#unseen?.kind !== kind) {
      this.#endUnseen()
      this.#unseen = { kind, text: '' }
    }
    this.#written += text.length
    if (this.#unseen) this.#unseen.text += text
  }

  #endUnseen(): void {
    if (this.#unseen !== null && this.#unseen.text.trim() !== '')
      this.#leftOut.add(this.#unseen.kind, this.#unseen.text)
    this.#unseen = null
  }

  #flow(): Flow {
    return this.#flows.at(-1) ?? new Flow()
  }
}

/** What of several ways to say the same is read: the first that this reader knows, else what is for everybody else, else the first. */
function alternativeOf(element: XmlElement): XmlElement {
  const choices = elementsOf(element, 'mc:Choice')
  const known = choices.find(({ attributes }) =>
    (attributes.get('Requires') ?? '').split(/\s+/).every((prefix) => understood.test(prefix)),
  )
  const other = elementAt(element, 'mc:Fallback')
  return known ?? (other && other.children.length > 0 ? other : choices[0]) ?? element
}

/** The change that a paragraph's end is, as attributes; '' where it is none. */
function endOf(properties: XmlElement | undefined): string {
  const run = elementAt(properties, 'w:rPr')
  const change = run && elementsOf(run).find(({ name }) => changes[name] !== undefined)
  return change ? changeAttributes(marked.end, changes[change.name] ?? 'ins', change) : ''
}

function changeAttributes(name: string, kind: 'ins' | 'del', { attributes }: XmlElement): string {
  const author = (attributes.get('w:author') ?? '').trim()
  const at = timeIn(attributes)
  const pairs = [
    [name, kind],
    ...(author === '' ? [] : [[marked.author, author]]),
    ...(at === '' ? [] : [[marked.at, at]]),
  ]
  return pairs.map(([key = '', value = '']) => ` ${key}="${escaped(value)}"`).join('')
}

function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
