import { markerAttributes, type Pass } from '../clip.ts'
import { elementsIn, nameOf, trimmedText } from '../dom.ts'

/**
 * Comments in a page that Google Docs saved: a letter in brackets after the commented words links
 * to the comment below the text. Those after the same words answer the first.
 */
export const readDocsComments: Pass = ({ body, comments }) => {
  const answered = new Map<Element, number>()
  const entries = new Map(elementsIn(body, isEntry).map((element) => [numberOf(element, 'id', /^cmnt(\d+)$/), element]))
  for (const sign of elementsIn(body, (element) => numberOf(element, 'id', /^cmnt_ref(\d+)$/) !== null)) {
    const number = numberOf(sign, 'id', /^cmnt_ref(\d+)$/) ?? 0
    if (!isSign(sign)) continue
    const entry = entries.get(number)
    const raised = sign.parentElement !== null && nameOf(sign.parentElement) === 'sup' ? sign.parentElement : sign
    const words = raised.previousElementSibling
    raised.remove()
    if (entry === undefined || !isSign(entry)) continue
    const box = boxOf(entry, sign)
    if (box === null || box.contains(words)) continue
    entry.remove()
    const parts = box.childElementCount > 1 && box.querySelector('p') !== null ? [...box.children] : [box]
    const text = parts
      .map((part) => trimmedText(part).replace(/\s+/g, ' '))
      .join('\n')
      .trim()
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

/** Whether an anchor shows its letter in brackets, and no words of the text. */
function isSign(anchor: Element): boolean {
  return /^(?:\[[a-z]{1,4}\])?$/.test(trimmedText(anchor))
}

/**
 * The box of a comment, with all its paragraphs: it has no other comment and nothing of the text.
 */
function boxOf(entry: Element, sign: Element): Element | null {
  const paragraph = entry.closest('p, div, li')
  const box = paragraph?.parentElement
  if (!paragraph || !box || nameOf(box) !== 'div' || box.contains(sign)) return paragraph
  const isOwn = box.firstElementChild === paragraph && elementsIn(box, isEntry).length === 1
  return isOwn ? box : paragraph
}

function isEntry(element: Element): boolean {
  return numberOf(element, 'id', /^cmnt(\d+)$/) !== null
}

function numberOf(element: Element, attribute: string, form: RegExp): number | null {
  if (nameOf(element) !== 'a') return null
  const found = form.exec(element.getAttribute(attribute) ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
