import type { ListNumbers } from '#shared/schema/list-numbers.ts'
import { pageOfCharset, symbolCharset } from './code-pages.ts'
import type { RtfToken } from './tokens.ts'

export interface RtfFont {
  name: string
  page: number | null
  isSymbol: boolean
}

/** A list level with its numbering, `bullet`; null if it has neither number nor bullet. */
export interface RtfLevel {
  list: 'bullet' | ListNumbers | 'figures' | null
  start: number
}

const numbers: Readonly<Record<number, RtfLevel['list']>> = {
  0: 'figures',
  1: 'I',
  2: 'i',
  3: 'A',
  4: 'a',
  23: 'bullet',
  22: 'figures',
  255: null,
}

/**
 * The data in the header of a document: its fonts, styles, lists, and authors of changes (RTF
 * 1.9.1, "Header").
 */
export class RtfTables {
  readonly fonts = new Map<number, RtfFont>()
  /** The names of styles, in lower case. */
  readonly styles = new Map<number, string>()
  readonly authors: string[] = []
  readonly #levels = new Map<number, RtfLevel[]>()
  readonly #lists = new Map<number, number>()
  #font: RtfFont | null = null
  #style: { number: number; name: string } | null = null
  #author = ''
  #open: RtfLevel[] = []
  #override: number | null = null

  /** The level, from 0, of a list by its number in paragraphs; undefined if there is none. */
  level(list: number, level: number): RtfLevel | undefined {
    return this.#levels.get(this.#lists.get(list) ?? Number.NaN)?.[level]
  }

  /** Handles a token of one of the tables. `depth`: the number of groups around it. */
  read(table: string, token: RtfToken, depth: number): void {
    if (table === 'fonttbl') this.#readFont(token, depth)
    else if (table === 'stylesheet') this.#readStyle(token, depth)
    else if (table === 'revtbl') this.#readAuthor(token)
    else if (table === 'listtable') this.#readList(token)
    else if (table === 'listoverridetable') this.#readOverride(token)
  }

  #readFont(token: RtfToken, depth: number): void {
    if (token.kind === 'word') {
      if (token.name === 'f' && token.value !== null) {
        this.#font = { name: '', page: null, isSymbol: false }
        this.fonts.set(token.value, this.#font)
      } else if (this.#font !== null && token.name === 'fcharset') {
        this.#font.page ??= pageOfCharset(token.value ?? 0)
        this.#font.isSymbol = token.value === symbolCharset
      } else if (this.#font !== null && token.name === 'cpg') this.#font.page = token.value
    } else if (token.kind === 'text' && this.#font !== null && depth < 2)
      this.#font.name += token.text.replace(/;.*$/s, '')
  }

  #readStyle(token: RtfToken, depth: number): void {
    if (token.kind === 'open' && depth === 1) this.#style = { number: 0, name: '' }
    else if (token.kind === 'close' && depth === 1) {
      if (this.#style) this.styles.set(this.#style.number, this.#style.name.replace(/;.*$/s, '').trim().toLowerCase())
      this.#style = null
    } else if (this.#style === null || depth > 1) return
    else if (token.kind === 'word' && token.name === 's') this.#style.number = token.value ?? 0
    // Character and table styles are numbered separately.
    else if (token.kind === 'word' && /^(?:cs|ds|ts)$/.test(token.name)) this.#style = null
    else if (token.kind === 'text') this.#style.name += token.text
  }

  #readAuthor(token: RtfToken): void {
    if (token.kind === 'open') this.#author = ''
    else if (token.kind === 'text') this.#author += token.text
    else if (token.kind === 'close' && this.#author !== '') {
      this.authors.push(this.#author.replace(/;\s*$/, '').trim())
      this.#author = ''
    }
  }

  #readList(token: RtfToken): void {
    if (token.kind !== 'word') return
    const last = this.#open.at(-1)
    if (token.name === 'list') this.#open = []
    else if (token.name === 'listlevel' && this.#open.length < 9) this.#open.push({ list: 'figures', start: 1 })
    else if ((token.name === 'levelnfc' || token.name === 'levelnfcn') && last)
      last.list = numbers[token.value ?? 0] === undefined ? 'figures' : (numbers[token.value ?? 0] ?? null)
    else if (token.name === 'levelstartat' && last) last.start = token.value ?? 1
    else if (token.name === 'listid' && token.value !== null) this.#levels.set(token.value, this.#open)
  }

  #readOverride(token: RtfToken): void {
    if (token.kind !== 'word') return
    if (token.name === 'listid') this.#override = token.value
    else if (token.name === 'ls' && token.value !== null && this.#override !== null)
      this.#lists.set(token.value, this.#override)
  }
}
