import { isOffice, type Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, hasClass, nameOf, rename, trimmedText } from '../dom.ts'

/**
 * Paragraph styles of Word's for which HTML has an element: title, quotations, and outline levels;
 * also drop caps.
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

/** Joins a drop cap to the word that it begins. */
function joinLargeLetter(letter: Element): void {
  const paragraph = letter.nextElementSibling
  if (paragraph === null || nameOf(paragraph) !== 'p') return
  paragraph.prepend(trimmedText(letter))
  letter.remove()
}

function isLargeLetter(element: Element): boolean {
  const isIt = (each: Element | null) => /^dropcap/.test((each && styleOf(each).get('mso-element')) ?? '')
  return isIt(element) && !isIt(element.parentElement?.closest('[style*="dropcap"]') ?? null)
}

/** Consecutive quotations become one. */
function quote(paragraph: Element): void {
  // The style is italic as a whole, which the quotation already expresses.
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
