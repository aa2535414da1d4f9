import type { SnippetPart } from '#shared/api/contract.ts'
import type { SearchTerm } from './query.ts'
import { foldSearched, type Word, wordsOf } from './words.ts'

/** The most characters of a snippet, including ellipses. */
export const snippetLength = 200
const lead = 60

interface Range {
  start: number
  end: number
}

/** A text in parts, with `match` where the terms were found. Joined, the parts are the text. */
export function highlight(text: string, terms: readonly SearchTerm[]): SnippetPart[] {
  return partsOf(text, { start: 0, end: text.length }, find(text, terms))
}

/**
 * A passage around the first match, at most `snippetLength` long, from one line of the text;
 * without a match, the text's beginning. Cut passages have an ellipsis.
 */
export function snippetOf(text: string, terms: readonly SearchTerm[]): SnippetPart[] {
  for (const line of text.split('\n')) {
    // Most lines do not match. Folding a line joins its words, so that a phrase is found at once.
    const compared = foldSearched(line)
    if (!terms.some((term) => compared.includes(term.words.join('')))) continue
    const found = find(line, terms, snippetLength)
    if (found.length > 0) return cut(line, found)
  }
  return cut(text.slice(0, 2 * snippetLength).split('\n', 1)[0] ?? '', [])
}

function cut(line: string, found: readonly Range[]): SnippetPart[] {
  if (line.length <= snippetLength) return partsOf(line, { start: 0, end: line.length }, found)
  const first = found[0]?.start ?? 0
  const start = first <= lead ? 0 : after(line, first - lead, first)
  const dots = { before: start > 0 ? '…' : '', after: '' }
  let end = Math.min(line.length, start + snippetLength - dots.before.length)
  if (end < line.length) {
    end = before(line, end - 1, start)
    dots.after = '…'
  }
  return [
    { text: dots.before, match: false },
    ...partsOf(line, { start, end }, found),
    { text: dots.after, match: false },
  ].filter((part) => part.text !== '')
}

/** The next offset at or after `from` where a word begins, not after `limit`. */
function after(line: string, from: number, limit: number): number {
  const space = line.indexOf(' ', from)
  return space === -1 || space >= limit ? whole(line, from) : space + 1
}

/** The last offset at or before `from` where a word ends, well after `start`. */
function before(line: string, from: number, start: number): number {
  const space = line.lastIndexOf(' ', from)
  return space > start + lead ? space : whole(line, from)
}

/** An offset between two characters: a surrogate pair is not split. */
function whole(line: string, at: number): number {
  const unit = line.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

function partsOf(text: string, part: Range, found: readonly Range[]): SnippetPart[] {
  const parts: SnippetPart[] = []
  const push = (start: number, end: number, match: boolean) => {
    if (start < end) parts.push({ text: text.slice(start, end), match })
  }
  let at = part.start
  for (const range of found) {
    if (range.end <= part.start || range.start >= part.end) continue
    push(at, range.start, false)
    at = Math.min(range.end, part.end)
    push(Math.max(range.start, part.start), at, true)
  }
  push(at, part.end, false)
  return parts
}

/**
 * The matches of terms in a text, in order, without overlaps; not much further than `span` after
 * the first.
 */
function find(text: string, terms: readonly SearchTerm[], span = Number.POSITIVE_INFINITY): Range[] {
  const longest = Math.max(0, ...terms.map((term) => term.words.length))
  const source = wordsOf(text)
  const ranges: Range[] = []
  // The latest words: enough for the longest term.
  const words: Word[] = []
  const fill = () => {
    while (words.length < longest) {
      const next = source.next()
      if (next.done) return
      words.push(next.value)
    }
  }
  for (
    fill();
    words[0] !== undefined && words[0].start < (ranges[0]?.start ?? Number.POSITIVE_INFINITY) + span;
    fill()
  ) {
    const length = Math.max(0, ...terms.map((term) => (standsAt(words, term) ? term.words.length : 0)))
    const last = words[length - 1]
    if (last !== undefined) ranges.push({ start: words[0].start, end: last.end })
    words.splice(0, Math.max(1, length))
  }
  return ranges
}

function standsAt(words: readonly Word[], term: SearchTerm): boolean {
  return term.words.every((wanted, offset) => {
    const word = words[offset]
    if (word === undefined) return false
    return term.prefix && offset === term.words.length - 1 ? word.text.startsWith(wanted) : word.text === wanted
  })
}
