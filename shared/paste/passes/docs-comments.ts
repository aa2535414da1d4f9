import { markerAttributes, type Pass } from '../clip.ts'
import { elementsIn, nameOf, trimmedText } from '../dom.ts'

/**
 * Comments in a page that Google Docs saved: a letter in brackets after the commented words links
 * to the comment below the text. Those after the same words answer the first.
 */
export const readDocsComments: Pass = ({ body, comments }) => {
  const answered = new Map<Element, number>()
  const entries = new Map(
    elementsIn(body, (element) => numberOf(element, 'id', /^cmnt(\d+)$/) !== null).map((element) => [
      numberOf(element, 'id', /^cmnt(\d+)$/),
      element,
    ]),
  )
  for (const sign of elementsIn(body, (element) => numberOf(element, 'id', /^cmnt_ref(\d+)$/) !== null)) {
    const number = numberOf(sign, 'id', /^cmnt_ref(\d+)$/) ?? 0
    const entry = entries.get(number)
    const raised = sign.parentElement !== null && nameOf(sign.parentElement) === 'sup' ? sign.parentElement : sign
    const words = raised.previousElementSibling
    raised.remove()
    const box = entry?.closest('p, div, li')
    if (entry === undefined || !box || box.contains(words)) continue
    entry.remove()
    const text = trimmedText(box).replace(/\s+/g, ' ')
    box.remove()
    if (text === '') continue
    const first = words === null ? undefined : answered.get(words)
    if (words !== null && first === undefined) {
      answered.set(words, number)
      words.setAttribute(markerAttributes.comment, String(number))
    }
    comments.push({ number, author: null, at: null, text, answers: first ?? null, done: false })
  }
}

function numberOf(element: Element, attribute: string, form: RegExp): number | null {
  if (nameOf(element) !== 'a') return null
  const found = form.exec(element.getAttribute(attribute) ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
