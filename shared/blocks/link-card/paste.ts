import type { Embedded } from '#shared/embed/service.ts'
import { markerAttributes } from '#shared/paste/clip.ts'
import { elementsIn, hasClass, nameOf } from '#shared/paste/dom.ts'
import { lineIn } from '#shared/paste/elements.ts'
import { safeHref } from '#shared/schema/href.ts'
import type { BlockPasting } from '../pasting.ts'
import { linkCardKind } from './node.ts'

export const linkCard = {
  linkCard: { writtenAs: [['figure', 'link-card']], prepare: readCard },
} satisfies BlockPasting

/** Content that a card has no room for is not made a card: it stays the text that it is. */
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

/** The content of a link card; an unknown description or site is empty. */
export interface Card extends Embedded {
  title: string
  description: string
}

/**
 * A link card as the schema reads it (node.ts), to replace `element`; in a table cell, which cannot
 * hold one, its link.
 */
export function cardElement(element: Element, { url, site, kind, title, description }: Card): Element {
  const { ownerDocument: page } = element
  const part = (name: string, className: string, text: string) => {
    const made = page.createElement(name)
    if (className !== '') made.className = className
    made.textContent = text
    return made
  }
  const link = part('a', '', title)
  link.setAttribute('href', url)
  if (element.closest('table') !== null) {
    const line = page.createElement('p')
    line.append(link)
    return line
  }
  const card = part('figure', 'link-card', '')
  card.setAttribute(markerAttributes.card, '')
  card.setAttribute('data-kind', kind)
  const said = [part('p', 'description', description), part('p', 'site', site)]
  card.append(link, ...said.filter(({ textContent }) => textContent !== ''))
  return card
}
