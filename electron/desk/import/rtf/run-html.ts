import { marked } from '#shared/paste/index.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { languageOfText } from './languages.ts'
import { minuteOf, type Revision, type RtfState } from './state.ts'

interface Around {
  /** The authors of changes, by their numbers in the document. */
  readonly authors: readonly string[]
  readonly isHeading: boolean
  /** The language that the document says it is in; null where it says none. */
  readonly spoken: string | null
}

/** A piece of text with its marks, its link and its tracked changes. */
export function runHtml(html: string, state: RtfState, { authors, isHeading, spoken }: Around): string {
  const { bold, italic, underline, strike, script, href, inserted, deleted } = state
  const names = [
    script,
    strike && 's',
    underline && href === null && 'u',
    italic && !isHeading && 'em',
    bold && !isHeading && 'strong',
  ]
  // Spaces alone are in no language; a span of nothing else is taken for what programs write for
  // one.
  const said = html.trim() === '' ? null : languageOfText(html, state.languages)
  const language = said === spoken ? null : said
  let text = language === null ? html : `<span lang="${language}">${html}</span>`
  for (const name of names) if (name) text = `<${name}>${text}</${name}>`
  if (href !== null) text = `<a href="${escapeHtml(href)}">${text}</a>`
  if (deleted) text = `<span${changeAttributes(marked.change, 'del', deleted, authors)}>${text}</span>`
  if (inserted) text = `<span${changeAttributes(marked.change, 'ins', inserted, authors)}>${text}</span>`
  return text
}

/** A tracked change as attributes; `name`: the attribute for what it is on. */
export function changeAttributes(
  name: string,
  kind: 'ins' | 'del',
  { author, at }: Revision,
  authors: readonly string[],
): string {
  const pairs = [
    [name, kind],
    [marked.author, authors[author] ?? ''],
    [marked.at, minuteOf(at)],
  ]
  return pairs.map(([key, value = '']) => (value === '' ? '' : ` ${key}="${escapeHtml(value)}"`)).join('')
}
