import { isOffice, type Pass } from '../clip.ts'
import { styleOf } from '../css.ts'
import { elementsIn, hasClass, nameOf, rename } from '../dom.ts'

/**
 * Word's paragraph styles that HTML has an element for: title, quotations, and anything that stands
 * in the outline.
 */
export const readWordStyles: Pass = (clip) => {
  if (!isOffice(clip)) return
  for (const paragraph of elementsIn(clip.body, (element) => nameOf(element) === 'p')) {
    const outline = Number(styleOf(paragraph).get('mso-outline-level'))
    if (hasClass(paragraph, 'MsoTitle', 'MsoTitleCxSpFirst', 'MsoTitleCxSpMiddle', 'MsoTitleCxSpLast'))
      rename(paragraph, 'h1')
    else if (outline >= 1 && outline <= 6) rename(paragraph, `h${outline}`)
    else if (/^Mso(?:Intense)?Quote/i.test(paragraph.getAttribute('class') ?? '')) quote(paragraph)
  }
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
