import { marked } from '#shared/paste/index.ts'
import { changes } from './elements.ts'
import type { Look } from './look.ts'
import type { NoteEnd } from './notes.ts'
import { timeIn } from './text.ts'
import { elementsOf, type XmlElement } from './xml.ts'

/** What a piece of text stands in. */
export interface RunContext {
  readonly look: Look | null
  /** The tag of its language as the document says it; '' where it says none. */
  readonly language: string
  readonly href: string | null
  /** The end of a note's link that it is: that is its link then. */
  readonly note: NoteEnd | null
  /** Changes, the innermost last, as attributes. */
  readonly changes: readonly string[]
  /** Comments, by their numbers. */
  readonly comments: Iterable<number>
}

/** A piece of text as HTML, in the elements of what it stands in. */
export function dressed(html: string, { look, language, href, note, changes: around, comments }: RunContext): string {
  const names = [
    look?.script,
    look?.strike && 's',
    look?.underline && href === null && note === null && 'u',
    look?.italic && 'em',
    look?.bold && 'strong',
  ]
  let text = html
  for (const name of names) if (name) text = `<${name}>${text}</${name}>`
  if (language !== '') text = `<span lang="${escaped(language)}">${text}</span>`
  if (note !== null) text = `<a id="${note.id}" href="${note.href}">${text}</a>`
  else if (href !== null) text = `<a href="${escaped(href)}">${text}</a>`
  // A change within one of somebody else's is all that there can be.
  for (const change of around.slice(-2).toReversed()) text = `<span${change}>${text}</span>`
  for (const number of comments) text = `<span ${marked.comment}="${number}">${text}</span>`
  return text
}

/**
 * The change that a paragraph's end is, as attributes; '' where it is none. `properties`: those of
 * the sign of its end.
 */
export function endOf(properties: XmlElement | undefined): string {
  const change = properties && elementsOf(properties).find(({ name }) => changes[name] !== undefined)
  return change ? changeAttributes(marked.end, changes[change.name] ?? 'ins', change) : ''
}

/** A change as attributes: its kind under a name, and who made it when. */
export function changeAttributes(name: string, kind: 'ins' | 'del', { attributes }: XmlElement): string {
  const author = (attributes.get('w:author') ?? '').trim()
  const pairs = [
    [name, kind],
    [marked.author, author],
    [marked.at, timeIn(attributes)],
  ]
  return pairs.map(([key, value = '']) => (value === '' ? '' : ` ${key}="${escaped(value)}"`)).join('')
}

/** A text as HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
