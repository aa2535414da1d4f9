import { linkCardKind } from '#shared/blocks/link-card/node.ts'
import { safeHref } from '#shared/schema/href.ts'
import type { BoxKind } from '../boxes.ts'
import { type Card, cardElement } from '../card.ts'
import { marked, type Pass } from '../clip.ts'
import { elementsIn, hasClass, nameOf } from '../dom.ts'
import { lineIn } from '../elements.ts'

/**
 * How boxes are written on Lede's pages (shared/publish) and by WordPress's blocks: kinds of
 * elements and their classes.
 */
const written: readonly (readonly [BoxKind | 'linkCard', name: string, className: string])[] = [
  ['factBox', 'aside', 'fact-box'],
  ['pullQuote', 'aside', 'pull-quote'],
  ['pullQuote', 'figure', 'wp-block-pullquote'],
  ['relatedLinks', 'nav', 'related'],
  ['imageGroup', 'div', 'image-group'],
  ['imageGroup', 'figure', 'wp-block-gallery'],
  ['linkCard', 'figure', 'link-card'],
]

/** What holds no boxes. */
const closed = ['table', 'ul', 'ol', 'li', 'blockquote', `[${marked.box}]`].join()

/** Marks what is a box on a page of Lede's or of WordPress's, so that it is one again. */
export const readBoxes: Pass = ({ body }) => {
  for (const element of elementsIn(body, () => true)) {
    const kind = boxKindOf(element)
    const around = element.parentElement?.closest(closed) ?? null
    if (kind === null || (around !== null && body.contains(around))) continue
    if (kind === 'linkCard') readCard(element)
    else element.setAttribute(marked.box, kind)
    if (kind === 'pullQuote') takeAttribution(element)
  }
  // A page of Lede's prints its dateline bold: that is how it looks, and not what it says.
  for (const dateline of elementsIn(body, (each) => nameOf(each) === 'span' && hasClass(each, 'dateline')))
    dateline.removeAttribute('style')
}

/** What kind of box an element is written as; null for any other. */
export function boxKindOf(element: Element) {
  const name = nameOf(element)
  return written.find(([, ofName, className]) => ofName === name && hasClass(element, className))?.[0] ?? null
}

/** Who says it stands beside the words, where there are any. */
function takeAttribution(quote: Element): void {
  const [beside] = elementsIn(quote, (each) => nameOf(each) === 'cite' || hasClass(each, 'attribution'))
  const says = beside ? lineIn(beside) : ''
  if (beside === undefined || says === '' || says === lineIn(quote)) return
  beside.remove()
  quote.setAttribute(marked.attribution, says)
}

/** A card says nothing but what a card has room for: else it stays the text that it is. */
function readCard(figure: Element): void {
  const said = (className: string) => {
    const [part] = elementsIn(figure, (each) => hasClass(each, className))
    return part ? lineIn(part) : ''
  }
  const [link] = elementsIn(figure, (each) => nameOf(each) === 'a')
  const card: Card = {
    url: safeHref(link?.getAttribute('href')) ?? '',
    title: link ? lineIn(link) : '',
    description: said('description'),
    site: said('site'),
    kind: linkCardKind(figure.getAttribute('data-kind')),
  }
  const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '')
  const isWhole = letters(figure.textContent) === letters(card.title + card.description + card.site)
  if (card.url !== '' && card.title !== '' && isWhole) figure.replaceWith(cardElement(figure, card))
}
