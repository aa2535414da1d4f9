import { programOf } from './program.ts'
import { withTextBoxes } from './text-boxes.ts'

/**
 * Word's HTML with the words that it writes only into comments, for programs that can draw them:
 * those of text boxes, and formulas.
 */
export function withCommentedText(html: string): string {
  return withTextBoxes(withFormulas(html))
}

const opening = '<!--[if gte msEquation 12]>'
const closing = '<![endif]-->'
const picture = /^\s*<!\[if !msEquation\]>/

/** Formulas out of their comments, in place of their pictures. */
function withFormulas(html: string): string {
  if (!html.includes(opening) || programOf(html) !== 'word') return html
  let written = ''
  for (let at = 0; ; ) {
    const from = html.indexOf(opening, at)
    const to = from === -1 ? -1 : html.indexOf(closing, from)
    if (to === -1) return written + html.slice(at)
    const formula = html.slice(from + opening.length, to)
    written += html.slice(at, from) + formula.replace(/<(m:\w+)([^<>]*)\/>/g, '<$1$2></$1>')
    at = pictureEnd(html, to + closing.length)
  }
}

/** The longest picture of a formula, in UTF-16 units. */
const longestPicture = 20_000

/** Where the picture of a formula that begins at an offset ends; the offset if there is none. */
function pictureEnd(html: string, at: number): number {
  if (!picture.test(html.slice(at, at + 100))) return at
  let open = 0
  const part = html.slice(at, at + longestPicture)
  for (const { 0: mark, 1: opens, index } of part.matchAll(/<!--[\s\S]*?-->|<!\[(if)\b[^>]*>|<!\[endif\]>/g)) {
    if (mark.startsWith('<!--')) continue
    open += opens === undefined ? -1 : 1
    if (open === 0) return at + index + mark.length
  }
  return at
}
