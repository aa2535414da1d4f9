import type { Embedded } from '#shared/embed/service.ts'
import { marked } from './clip.ts'

/** What a link card says; a description or a site that is not known is empty. */
export interface Card extends Embedded {
  title: string
  description: string
}

/**
 * A link card as the schema reads it (shared/schema/link-card.ts), to be put in the place of
 * `element`; in a table's cell, which holds none, its link.
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
  card.setAttribute(marked.card, '')
  card.setAttribute('data-kind', kind)
  const said = [part('p', 'description', description), part('p', 'site', site)]
  card.append(link, ...said.filter(({ textContent }) => textContent !== ''))
  return card
}
