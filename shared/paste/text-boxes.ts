import { programOf } from './program.ts'

const [opening, closing] = ['<!--[if gte vml', '-->'] as const

/**
 * Word's HTML with the texts of text boxes placed after their paragraphs: Word writes them only
 * into comments, for programs that can draw (VML).
 */
export function withTextBoxes(html: string): string {
  if (!/<v:textbox\b/i.test(html) || programOf(html) !== 'word') return html
  let written = ''
  let waiting = ''
  const write = (part: string) => {
    const place = waiting === '' ? null : /<\/(?:p|h[1-6])>|(?=<!--EndFragment)/i.exec(part)
    if (place === null) {
      written += part
      return
    }
    const end = place.index + place[0].length
    written += part.slice(0, end) + waiting + part.slice(end)
    waiting = ''
  }
  for (let at = 0; ; ) {
    const from = html.indexOf(opening, at)
    const to = from === -1 ? -1 : html.indexOf(closing, from)
    if (to === -1) {
      write(html.slice(at))
      return written + waiting
    }
    write(html.slice(at, from))
    const drawing = html.slice(from, to + closing.length)
    written += drawing
    waiting += textsIn(drawing)
    at = to + closing.length
  }
}

/** The text in the text boxes of a drawing. */
function textsIn(drawing: string): string {
  const texts = drawing
    .split(/<\/v:textbox>/i)
    .slice(0, -1)
    .flatMap((part) => {
      const at = part.search(/<v:textbox\b/i)
      const end = at === -1 ? -1 : part.indexOf('>', at)
      return end === -1 ? [] : [part.slice(end + 1)]
    })
  return texts.length === 0 ? '' : `<div>${texts.join('')}</div>`
}
