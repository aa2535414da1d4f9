import { Parser } from 'htmlparser2'
import type { WxrItem, WxrTerm } from './item.ts'

/** The longest entry, in characters: a book has a million. */
const longest = 8_000_000
/** The longest custom field: a story's notes are one. */
const longestMeta = 200_000

/** The content of an export, in order: what precedes the entries, then these. */
export type WxrPart =
  | { readonly item: WxrItem }
  | { readonly author: { readonly login: string; readonly name: string } }
  | { readonly channel: readonly [name: string, text: string] }
  /** The file ends inside an entry, or before its own end. */
  | { readonly cut: string }

/**
 * Streams the parts of a WordPress export (WXR 1.0 to 1.2: RSS 2.0 with additional elements), with
 * one entry in memory at a time. Only XML's own entities are known, whatever the file declares;
 * characters that XML forbids are skipped.
 */
export async function* partsOf(text: AsyncIterable<string>): AsyncGenerator<WxrPart> {
  let reading = new Reading()
  for await (const piece of text) {
    if (!reading.isStuck(piece.length)) {
      reading.write(piece)
      yield* reading.taken()
      continue
    }
    // The text has no end: the parser drops what it has of it and looks for the next entry.
    const end = piece.search(/<\/item\s*>/)
    if (end === -1) continue
    yield* reading.leave()
    reading = new Reading()
    // Its end is the end of the file.
    reading.write('<channel>')
    reading.write(piece.slice(end).replace(/^<\/item\s*>/, ''))
    yield* reading.taken()
  }
  yield* reading.end()
}

class Reading {
  readonly #parser: Parser
  readonly #done: WxrPart[] = []
  #path: string[] = []
  #text: string[] = []
  #length = 0
  #item: Making | null = null
  #author = new Map<string, string>()
  #isWhole = false
  /** How much was written since the parser last reported anything. */
  #silent = 0

  constructor() {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (text) => this.#say(text),
        onclosetag: (name) => this.#close(name),
      },
      { xmlMode: true, decodeEntities: true },
    )
  }

  /** Whether this much more would exceed the text of any story. */
  isStuck(more: number): boolean {
    return this.#silent + more > longest * 2
  }

  write(text: string): void {
    this.#silent += text.length
    this.#parser.write(text)
  }

  *taken(): Generator<WxrPart> {
    yield* this.#done.splice(0)
  }

  /** The entry being read, without the text that is too long. */
  *leave(): Generator<WxrPart> {
    yield* this.taken()
    if (this.#item !== null) yield { item: { ...this.#item, isTooLong: true } }
  }

  *end(): Generator<WxrPart> {
    const item = this.#item
    const isWhole = this.#isWhole
    this.#item = null
    this.#parser.end()
    yield* this.taken()
    if (item !== null || !isWhole) yield { cut: item?.fields.get('title') ?? '' }
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#silent = 0
    this.#path.push(name)
    this.#text = []
    this.#length = 0
    if (name === 'item') this.#item = new Making()
    else if (name === 'wp:author') this.#author = new Map()
    else if (name === 'category' && this.#item !== null)
      this.#item.term = { domain: attributes.domain ?? 'category', nicename: attributes.nicename ?? '' }
  }

  #say(text: string): void {
    this.#silent = 0
    this.#length += text.length
    if (this.#length <= longest) this.#text.push(text)
    else if (this.#item !== null) this.#item.isTooLong = true
  }

  #close(name: string): void {
    this.#silent = 0
    const text = this.#length > longest ? '' : this.#text.join('')
    this.#path.pop()
    const parent = this.#path.at(-1) ?? ''
    this.#text = []
    this.#length = 0
    if (this.#item !== null) this.#ofItem(this.#item, parent, name, text)
    else if (parent === 'wp:author') this.#author.set(name, text.trim())
    else if (name === 'wp:author') this.#done.push({ author: authorOf(this.#author) })
    else if (parent === 'channel') this.#done.push({ channel: [name, text.trim()] })
    else if (name === 'channel' || name === 'rss') this.#isWhole = true
  }

  #ofItem(item: Making, parent: string, name: string, text: string): void {
    if (name === 'item') {
      this.#done.push({ item })
      this.#item = null
    } else if (name === 'category') item.endTerm(text)
    else if (name === 'wp:meta_key') item.key = text.trim()
    else if (name === 'wp:meta_value') item.endMeta(text)
    else if (name === 'wp:comment') item.comments += 1
    else if (parent === 'item') item.fields.set(name, text)
  }
}

class Making implements WxrItem {
  readonly fields = new Map<string, string>()
  readonly terms: WxrTerm[] = []
  readonly meta = new Map<string, string>()
  comments = 0
  isTooLong = false
  term: Omit<WxrTerm, 'name'> | null = null
  key = ''

  endTerm(text: string): void {
    if (this.term !== null && text.trim() !== '') this.terms.push({ ...this.term, name: text.trim() })
    this.term = null
  }

  endMeta(text: string): void {
    if (this.key !== '' && text.length <= longestMeta) this.meta.set(this.key, text)
    this.key = ''
  }
}

function authorOf(said: ReadonlyMap<string, string>): { login: string; name: string } {
  const full = ['wp:author_first_name', 'wp:author_last_name'].flatMap((name) => said.get(name) || []).join(' ')
  const login = said.get('wp:author_login') ?? ''
  return { login, name: said.get('wp:author_display_name') || full || login }
}
