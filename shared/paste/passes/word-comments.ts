import { type ClipComment, markerAttributes, type Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, hasClass, nameOf, trimmedText } from '../dom.ts'

/** What the anchor of a comment says about it. */
interface Reference {
  readonly initials: string
  readonly at: string | null
  readonly answers: number | null
  readonly done: boolean
}

/**
 * Moves Word's comments out of the text: their passages are marked, and their content is stored in
 * the clip.
 */
export const readWordComments: Pass = (clip) => {
  const { body, comments } = clip
  const references = markPassages(body)
  for (const list of elementsIn(body, (element) => styleOf(element).get('mso-element') === 'comment-list')) {
    for (const entry of elementsIn(list, (element) => styleOf(element).get('mso-element') === 'comment')) {
      const comment = commentOf(entry, comments.length + 1, references)
      if (comment !== null) comments.push(comment)
    }
    list.remove()
  }
  for (const sign of elementsIn(body, isSign)) sign.remove()
}

function markPassages(body: Element): Map<number, Reference> {
  const references = new Map<number, Reference>()
  for (const element of elementsIn(body, (each) => each.hasAttribute('style'))) {
    const style = styleOf(element)
    const reference = /^(.*)_(\d+)$/.exec(style.get('mso-comment-reference') ?? '')
    const continued = style.get('mso-comment-continuation')
    const number = reference ? Number(reference[2]) : continued === undefined ? Number.NaN : Number(continued)
    if (!Number.isInteger(number)) continue
    element.setAttribute(markerAttributes.comment, String(number))
    if (!reference || references.has(number)) continue
    references.set(number, {
      initials: reference[1] ?? '',
      at: timeOf(style.get('mso-comment-date')),
      answers: Number(style.get('mso-comment-parent')) || null,
      done: style.get('mso-comment-done') === 'yes',
    })
  }
  return references
}

function timeOf(date: string | undefined): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(date ?? '')
  if (!match) return null
  const [, year, month, day, hour, minute] = match
  return `${year}-${month}-${day}T${hour}:${minute}`
}

function commentOf(entry: Element, place: number, references: ReadonlyMap<number, Reference>): ClipComment | null {
  const anchors = elementsIn(entry, (each) => /^_msocom_\d+$/.test(each.getAttribute('name') ?? each.id))
  const id = elementsIn(entry, (each) => /^_com_\d+$/.test(each.id))[0]?.id ?? anchors[0]?.getAttribute('name') ?? ''
  const number = Number(/(\d+)$/.exec(id)?.[1] ?? place)
  const reference = references.get(number)
  const named = elementsIn(entry, (each) => styleOf(each).has('mso-comment-author'))[0]
  const author =
    (named &&
      styleOf(named)
        .get('mso-comment-author')
        ?.replace(/^["']|["']$/g, '')
        .trim()) ||
    reference?.initials
  for (const sign of elementsIn(entry, isSign)) sign.remove()
  const paragraphs = elementsIn(entry, (each) => /^(?:p|h\d|li)$/.test(nameOf(each)))
  const lines = (paragraphs.length > 0 ? paragraphs : [entry]).map((each) => trimmedText(each).replace(/\s+/g, ' '))
  const text = lines.filter((line) => line !== '').join('\n')
  if (text === '') return null
  return {
    number,
    author: author || null,
    at: reference?.at ?? null,
    text,
    answers: reference?.answers ?? null,
    done: reference?.done ?? false,
  }
}

function isSign(element: Element): boolean {
  if (styleOf(element).get('mso-special-character') === 'comment') return true
  if (nameOf(element) !== 'a') return false
  return (
    /^#_mso(?:com|anchor)_/.test(element.getAttribute('href') ?? '') || hasClass(element, 'msocomanchor', 'msocomoff')
  )
}
