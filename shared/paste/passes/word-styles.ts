import { isOffice, type Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, hasClass, nameOf, rename, trimmed } from '../dom.ts'

/**
 * Word's paragraph styles that HTML has an element for: title, quotations, and anything that stands
 * in the outline; and the large letters that paragraphs begin with.
 */
export const readWordStyles: Pass = (clip) => {
  if (!isOffice(clip)) return
  for (const letter of elementsIn(clip.body, isLargeLetter)) joinLargeLetter(letter)
  for (const paragraph of elementsIn(clip.body, (element) => nameOf(element) === 'p')) {
    const outline = Number(styleOf(paragraph).get('mso-outline-level'))
    if (hasClass(paragraph, 'MsoTitle', 'MsoTitleCxSpFirst', 'MsoTitleCxSpMiddle', 'MsoTitleCxSpLast'))
      rename(paragraph, 'h1')
    else if (outline >= 1 && outline <= 6) rename(paragraph, `h${outline}`)
    else if (/^Mso(?:Intense)?Quote/i.test(paragraph.getAttribute('class') ?? '')) quote(paragraph)
  }
}

/** A large first letter stands in the word that it begins. */
function joinLargeLetter(letter: Element): void {
  const paragraph = letter.nextElementSibling
  if (paragraph === null || nameOf(paragraph) !== 'p') return
  paragraph.prepend(trimmed(letter))
  letter.remove()
}

function isLargeLetter(element: Element): boolean {
  const isIt = (each: Element | null) => /^dropcap/.test((each && styleOf(each).get('mso-element')) ?? '')
  return isIt(element) && !isIt(element.parentElement?.closest('[style*="dropcap"]') ?? null)
}

/** Quotations that follow each other are one. */
function quote(paragraph: Element): void {
  // The style is slanted as a whole: that it is a quotation says as much.
  paragraph.setAttribute('style', `${paragraph.getAttribute('style') ?? ''};font-style:normal`)
  const before = paragraph.previousElementSibling
  if (before?.hasAttribute('data-paste-quote')) {
    before.appendChild(paragraph)
    return
  }
  const made = paragraph.ownerDocument.createElement('blockquote')
  made.setAttribute('data-paste-quote', '')
  paragraph.parentNode?.replaceChild(made, paragraph)
  made.appendChild(paragraph)
}
