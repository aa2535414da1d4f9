import type { LeftOuts } from '#shared/import/left-out.ts'
import { type ClipComment, isSymbolFont, marked, symbolIn } from '#shared/paste/index.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { noteHref } from '#shared/schema/note-link.ts'
import { imageOf } from '../picture-address.ts'
import { type OwnProperties, ownPropertiesOf } from '../word/own/properties.ts'
import { UnseenText } from '../word/unseen-text.ts'
import { characters, signs } from './characters.ts'
import { decodeInCodePage } from './code-pages.ts'
import { commentDestinations, RtfComments } from './comments.ts'
import { isLanguage, languageTag } from './languages.ts'
import { RtfLayout } from './layout.ts'
import { propertyDestinations, RtfProperties } from './properties.ts'
import { changeAttributes, runHtml } from './run-html.ts'
import { changeLook, firstState, headTables, type RtfState, reportedDestinations, unread } from './state.ts'
import { RtfTables } from './tables.ts'
import { type RtfToken, tokensIn } from './tokens.ts'

/** Code pages for documents that declare a kind of machine. */
const ofMachines: Readonly<Record<string, number>> = { mac: 10_000, pc: 437, pca: 850 }
const ending: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'cell', 'nestcell'])

/** Reads the text of an RTF document as HTML: its meaning, not its look. Takes no stack. */
export class RtfReader {
  readonly #rtf: string
  readonly #leftOut: LeftOuts
  readonly #unseen: UnseenText
  readonly #tables = new RtfTables()
  readonly #groups: RtfState[] = []
  readonly #layout = new RtfLayout(this.#tables)
  readonly #notes: string[] = []
  readonly #comments: RtfComments
  readonly #properties = new RtfProperties()
  #state: RtfState = { ...firstState }
  #page = 1252
  /** Bytes waiting to be decoded: a character may consist of two. */
  #bytes = ''
  /** The number of following characters that only replace a Unicode one, and are skipped. */
  #skip = 0
  #isOptional = false
  /** The text of data destinations: instructions of fields, names, dates. */
  #words = ''
  #instruction = ''
  #picture: { hex: string; isShown: boolean } | null = null
  #language: number | null = null
  /** Whether every group was closed. */
  isWhole = false

  constructor(rtf: string, leftOut: LeftOuts) {
    this.#rtf = rtf
    this.#leftOut = leftOut
    this.#unseen = new UnseenText(leftOut)
    this.#comments = new RtfComments(leftOut)
  }

  get comments(): readonly ClipComment[] {
    return this.#comments.list
  }

  /** What Lede wrote into the document's properties; null if it wrote none. */
  get properties(): OwnProperties | null {
    return ownPropertiesOf(this.#properties.said)
  }

  /** The document's declared language, by its number in Windows; null if there is none. */
  get language(): number | null {
    return this.#language
  }

  /** The text, with its notes at the end. */
  read(): string {
    for (const token of tokensIn(this.#rtf)) {
      this.#token(token)
      if (this.isWhole) break
    }
    this.#flush()
    const { isWhole } = this
    while (this.#groups.length > 0) this.#close()
    this.isWhole = isWhole
    const html = this.#end()
    return html + this.#notes.join('')
  }

  #token(token: RtfToken): void {
    const { destination } = this.#state
    if (token.kind === 'open' || token.kind === 'close') {
      if (token.kind === 'open') this.#openGroup()
      else this.#close()
      return
    }
    if (this.#skip > 0 && destination !== 'pict') {
      if (token.kind === 'text') {
        const cut = Math.min(this.#skip, token.text.length)
        this.#skip -= cut
        if (cut === token.text.length) return
        this.#text(token.text.slice(cut))
        return
      }
      if (token.kind === 'byte' || (token.kind === 'word' && token.name !== 'u')) {
        this.#skip -= 1
        if (token.kind === 'byte') return
      }
    }
    if (token.kind === 'byte') this.#text(String.fromCharCode(token.code))
    else if (token.kind === 'text') this.#text(token.text)
    else if (token.kind === 'sign') this.#sign(token.sign)
    else if (token.kind === 'binary') {
      if (this.#picture) this.#picture.hex += Buffer.from(token.bytes, 'latin1').toString('hex')
    } else if (token.kind === 'word') this.#word(token)
  }

  #openGroup(): void {
    this.#flush()
    this.#skip = 0
    this.#groups.push(this.#state)
    this.#state = { ...this.#state, depth: this.#state.depth + 1 }
    if (headTables.has(this.#state.destination))
      this.#tables.read(this.#state.destination, { kind: 'open' }, this.#state.depth)
  }

  #close(): void {
    this.#flush()
    this.#skip = 0
    this.#isOptional = false
    const ended = this.#state
    const around = this.#groups.pop()
    if (around === undefined) return
    this.#state = around
    if (headTables.has(ended.destination)) this.#tables.read(ended.destination, { kind: 'close' }, ended.depth)
    if (ended.destination !== around.destination) this.#endDestination(ended.destination)
    // Anything after the last group is not part of the document.
    if (this.#groups.length === 0) this.isWhole = true
  }

  #sign(sign: string): void {
    if (sign === '*') this.#isOptional = true
    else if (signs[sign] !== undefined) this.#unicode(signs[sign] ?? '')
  }

  #word({ name, value }: Extract<RtfToken, { kind: 'word' }>): void {
    const isOptional = this.#isOptional
    this.#isOptional = false
    const { destination } = this.#state
    if (headTables.has(destination)) {
      this.#tables.read(destination, { kind: 'word', name, value }, this.#state.depth)
      return
    }
    if (this.#beginDestination(name, value, isOptional) || destination === 'skip') return
    if (destination === 'pict') {
      if (this.#picture && (name === 'pngblip' || name === 'jpegblip')) this.#picture.isShown = true
      return
    }
    if (name === 'u') {
      this.#unicode(String.fromCharCode((value ?? 0) & 0xffff))
      this.#skip = this.#state.fallback
      return
    }
    const character = characters[name]
    if (character !== undefined) {
      this.#unicode(character)
      return
    }
    this.#flush()
    const isLanguageOfText = name === 'lang' && (destination === '' || destination === 'note')
    if (isLanguageOfText || name === 'deflang') this.#language ??= isLanguage(value) ? value : null
    if (changeLook(this.#state, name, value)) return
    if (destination === '' || destination === 'note' || destination === 'annotation') this.#inText(name, value)
  }

  /** Begins a destination if a word names one (RTF 1.9.1, "Destination Control Words"). */
  #beginDestination(name: string, value: number | null, isOptional: boolean): boolean {
    const { destination } = this.#state
    if (destination === 'skip') return true
    const begin = (to: string) => {
      this.#flush()
      this.#state.destination = to
      this.#state.depth = 0
      this.#words = ''
      return true
    }
    if (name === 'userprops' || propertyDestinations.has(name)) return begin(name)
    if (headTables.has(name) || commentDestinations.has(name) || reportedDestinations[name] !== undefined)
      return begin(name)
    switch (name) {
      case 'pict':
        this.#picture = { hex: '', isShown: false }
        return begin('pict')
      case 'fldinst':
        return begin(name)
      case 'atnid':
        return begin('skip')
      case 'fldrslt': {
        const address = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?([^"\s\\]+)"?/i.exec(this.#instruction)?.[1]
        this.#state.href = address === undefined || /\\l\s*"/i.test(this.#instruction) ? null : address
        return true
      }
      case 'field':
        this.#instruction = ''
        return true
      case 'footnote':
        return this.#beginNote()
      case 'annotation':
        this.#comments.begin()
        this.#layout.begin()
        begin('annotation')
        Object.assign(this.#state, {
          ...firstState,
          destination: 'annotation',
          depth: 0,
          fallback: this.#state.fallback,
        })
        return true
      case 'object':
        this.#leftOut.add('embedded')
        return true
      case 'upr':
        return begin('upr')
      case 'ud':
        // The same text once more in Unicode: it belongs to the destination of the group around.
        this.#state.destination = this.#groups.at(-2)?.destination ?? ''
        return true
      case 'shppict':
      case 'shpinst':
      case 'shptxt':
      case 'result':
        return true
      case 'pn':
        this.#layout.withoutBullet()
        return true
      case 'ansicpg':
        this.#page = value ?? 1252
        return true
    }
    if (unread.has(name)) return begin('skip')
    // Optional destinations may be unknown.
    return isOptional && !/^(?:cs|ts|pnlvl)/.test(name) ? begin('skip') : false
  }

  #endDestination(destination: string): void {
    const words = this.#words.trim()
    const told = reportedDestinations[destination]
    if (told !== undefined) {
      if (/\p{L}/u.test(words)) this.#leftOut.add(told, words)
    } else if (destination === 'fldinst') this.#instruction = words
    else if (propertyDestinations.has(destination)) this.#properties.say(destination, words)
    else if (destination === 'userprops') this.#layout.keepsStyles = this.properties !== null
    else if (commentDestinations.has(destination)) this.#comments.say(destination, words)
    else if (destination === 'pict') this.#endPicture()
    else if (destination === 'note') this.#endNote()
    else if (destination === 'annotation') this.#comments.end(this.#end())
    this.#words = ''
  }

  // Text.

  #text(bytes: string): void {
    const { destination } = this.#state
    if (destination === 'skip') return
    if (destination === 'pict') {
      if (this.#picture) this.#picture.hex += bytes
    } else if (headTables.has(destination))
      this.#tables.read(destination, { kind: 'text', text: bytes }, this.#state.depth)
    else this.#bytes += bytes
  }

  #unicode(text: string): void {
    this.#flush()
    this.#write(text)
  }

  /** Decodes waiting bytes in the code page of their font. */
  #flush(): void {
    const bytes = this.#bytes
    if (bytes === '') return
    this.#bytes = ''
    const font = this.#state.font === null ? undefined : this.#tables.fonts.get(this.#state.font)
    if (font !== undefined && (font.isSymbol || isSymbolFont(font.name)))
      this.#write([...bytes].map((sign) => symbolIn(font.name, sign.charCodeAt(0)) ?? sign).join(''))
    else this.#write(decodeInCodePage(bytes, font?.page ?? this.#page))
  }

  #write(text: string): void {
    const { destination, hidden } = this.#state
    if (destination !== '' && destination !== 'note' && destination !== 'annotation') {
      if (destination !== 'skip') this.#words += text
      return
    }
    if (hidden) {
      this.#unseen.add('hidden', text)
      return
    }
    this.#unseen.end()
    const sign = text.length === 1 ? text.charCodeAt(0) : 0
    const font = this.#state.font === null ? undefined : this.#tables.fonts.get(this.#state.font)
    const shown = sign >= 0xf000 && sign <= 0xf0ff && font ? (symbolIn(font.name, sign) ?? text) : text
    this.#layout.add(this.#dressed(escapeHtml(shown)))
  }

  #dressed(html: string): string {
    const { authors } = this.#tables
    const spoken = languageTag(this.#language)
    const text = runHtml(html, this.#state, { authors, isHeading: this.#layout.isHeading, spoken })
    if (this.#state.destination === 'annotation') return text
    return [...this.#comments.open].reduce(
      (inside, number) => `<span ${marked.comment}="${number}">${inside}</span>`,
      text,
    )
  }

  #inText(name: string, value: number | null): void {
    const page = ofMachines[name]
    if (page !== undefined) this.#page = page
    else if (name === 'line') this.#layout.add(this.#dressed('<br>'))
    else {
      if (ending.has(name)) this.#unseen.end()
      this.#layout.word(name, value, this.#endMark())
    }
  }

  /** The change of the paragraph end here, as attributes. */
  #endMark(): string {
    const { inserted, deleted } = this.#state
    if (deleted) return changeAttributes(marked.end, 'del', deleted, this.#tables.authors)
    return inserted ? changeAttributes(marked.end, 'ins', inserted, this.#tables.authors) : ''
  }

  #end(): string {
    this.#flush()
    this.#unseen.end()
    return this.#layout.end(this.#endMark())
  }

  // Text outside of the flow.

  #beginNote(): true {
    this.#flush()
    const number = this.#notes.length + 1
    const [call, note] = [noteHref('call', number), noteHref('note', number)]
    const { script } = this.#state
    this.#state.script = null
    this.#layout.add(this.#dressed(`<a id="${call.slice(1)}" href="${note}">[${number}]</a>`))
    this.#state.script = script
    this.#notes.push('')
    this.#layout.begin()
    Object.assign(this.#state, { ...firstState, destination: 'note', depth: 0, fallback: this.#state.fallback })
    return true
  }

  #endNote(): void {
    const html = this.#end()
    const number = this.#notes.indexOf('') + 1
    const [call, note] = [noteHref('call', number), noteHref('note', number)]
    const mark = `<a id="${note.slice(1)}" href="${call}">[${number}]</a> `
    const [first = ''] = /^<p(?: dir="rtl")?>/.exec(html) ?? []
    this.#notes[number - 1] = first === '' ? `<p>${mark}</p>${html}` : `${first}${mark}${html.slice(first.length)}`
  }

  #endPicture(): void {
    const { hex, isShown } = this.#picture ?? { hex: '', isShown: false }
    this.#picture = null
    const src = isShown ? imageOf(Buffer.from(hex.replaceAll(/[^\da-f]/gi, ''), 'hex')) : null
    if (src === null) this.#leftOut.add('picture')
    else if (this.#state.destination === '' || this.#state.destination === 'note')
      this.#layout.add(`<img src="${src}" alt="">`)
  }
}
