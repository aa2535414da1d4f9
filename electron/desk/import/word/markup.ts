import { marked } from '#shared/paste/index.ts'
import { changes } from './elements.ts'
import type { NoteEnd } from './notes.ts'
import { timeIn } from './text.ts'
import type { Look } from './word-styles.ts'
import { elementsOf, type XmlElement } from './xml.ts'

/** The context of a piece of text. */
export interface RunContext {
  readonly look: Look | null
  /** The language tag as in the document; '' if none is set. */
  readonly language: string
  readonly href: string | null
  /** The note link end that it is, if any: then that is its link. */
  readonly note: NoteEnd | null
  /** Changes as attributes, the innermost last. */
  readonly changes: readonly string[]
  /** The numbers of comments. */
  readonly comments: Iterable<number>
}

/** A piece of text as HTML, inside the elements for its context. */
export function runHtml(html: string, { look, language, href, note, changes: around, comments }: RunContext): string {
  const names = [
    look?.script,
    look?.strike && 's',
    look?.underline && href === null && note === null && 'u',
    look?.italic && 'em',
    look?.bold && 'strong',
  ]
  let text = html
  for (const name of names) if (name) text = `<${name}>${text}</${name}>`
  if (language !== '') text = `<span lang="${escapeText(language)}">${text}</span>`
  if (note !== null) text = `<a id="${note.id}" href="${note.href}">${text}</a>`
  else if (href !== null) text = `<a href="${escapeText(href)}">${text}</a>`
  // At most a change inside one of somebody else's is possible.
  for (const change of around.slice(-2).toReversed()) text = `<span${change}>${text}</span>`
  for (const number of comments) text = `<span ${marked.comment}="${number}">${text}</span>`
  return text
}

/**
 * The change of a paragraph's end, as attributes; '' if there is none. `properties`: those of the
 * paragraph mark.
 */
export function endOf(properties: XmlElement | undefined): string {
  const change = properties && elementsOf(properties).find(({ name }) => changes[name] !== undefined)
  return change ? changeAttributes(marked.end, changes[change.name] ?? 'ins', change) : ''
}

/** A change as attributes: its kind under the given name, its author and time. */
export function changeAttributes(name: string, kind: 'ins' | 'del', { attributes }: XmlElement): string {
  const author = (attributes.get('w:author') ?? '').trim()
  const pairs = [
    [name, kind],
    [marked.author, author],
    [marked.at, timeIn(attributes)],
  ]
  return pairs.map(([key, value = '']) => (value === '' ? '' : ` ${key}="${escapeText(value)}"`)).join('')
}

/** A text escaped for HTML content and attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
