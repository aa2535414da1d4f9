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

/** Where the picture of a formula that begins at an offset ends; the offset if there is none. */
function pictureEnd(html: string, at: number): number {
  if (!picture.test(html.slice(at, at + 100))) return at
  const marks = /<!--[\s\S]*?-->|<!\[(if)\b[^>]*>|<!\[endif\]>/g
  marks.lastIndex = at
  let open = 0
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    if (mark[0].startsWith('<!--')) continue
    open += mark[1] === undefined ? -1 : 1
    if (open === 0) return marks.lastIndex
  }
  return at
}
