import { cardElement } from '#shared/blocks/link-card/paste.ts'
import { safeHref } from '#shared/schema/href.ts'
import type { Pass } from '../clip.ts'
import { elementsIn, hasClass, moveInto, nameOf } from '../dom.ts'
import { lineIn } from '../elements.ts'

/**
 * What the cards that sites print become, by class: those of Ghost (ghost.org/docs/themes, "Editor
 * cards") and of WordPress's blocks. Cards with nothing but text and headings are read as these.
 */
const cards: Readonly<Record<string, (card: Element) => Element[]>> = {
  'kg-bookmark-card': bookmark,
  'kg-callout-card': (card) => partsOf(card, 'kg-callout-text').map(factBox),
  'kg-file-card': (card) => [
    ...linked(card, lineOf(card, 'kg-file-card-title') || lineOf(card, 'kg-file-card-filename')),
    ...paragraphs(card, 'kg-file-card-caption'),
  ],
  'kg-audio-card': (card) => linked(card, lineOf(card, 'kg-audio-title')),
  'kg-video-card': (card) => linked(card, captionOf(card)),
  'kg-signup-card': () => [],
  'wp-block-file': (card) => linked(card, lineIn(elementsIn(card, isLink)[0] ?? card)),
}

/** Turns the cards of sites into links, link cards and boxes with the same words. */
export const readSiteCards: Pass = ({ body }) => {
  for (const element of elementsIn(body, () => true)) {
    const name = (element.getAttribute('class') ?? '').split(/\s+/).find((each) => Object.hasOwn(cards, each))
    if (name !== undefined && body.contains(element)) element.replaceWith(...(cards[name]?.(element) ?? []))
  }
}

function bookmark(card: Element): Element[] {
  const url = safeHref(addressIn(card)) ?? ''
  const title = lineOf(card, 'kg-bookmark-title') || url
  const description = lineOf(card, 'kg-bookmark-description')
  // Ghost prints the site under the author's name.
  const site = lineOf(card, 'kg-bookmark-author') || lineOf(card, 'kg-bookmark-publisher')
  const caption = captionOf(card)
  const shown = url === '' ? linked(card, title) : [cardElement(card, { url, site, kind: 'link', title, description })]
  return [...shown, ...(caption === '' ? [] : [paragraph(card, caption)])]
}

function factBox(words: Element): Element {
  const [box, line] = [words.ownerDocument.createElement('aside'), words.ownerDocument.createElement('p')]
  box.className = 'fact-box'
  moveInto(line, words)
  box.append(line)
  return box
}

/** A link to what a card has for its readers, in a paragraph; without words its address. */
function linked(card: Element, words: string): Element[] {
  const href = addressIn(card)
  const text = words || href
  if (text === '') return []
  const line = paragraph(card, '')
  const link = card.ownerDocument.createElement('a')
  link.textContent = text
  if (href !== '') link.setAttribute('href', href)
  line.append(link)
  return [line]
}

function addressIn(card: Element): string {
  const [shown] = elementsIn(card, (each) => isLink(each) || /^(?:audio|video|source)$/.test(nameOf(each)))
  return shown?.getAttribute('href') ?? shown?.getAttribute('src') ?? ''
}

function isLink(element: Element): boolean {
  return nameOf(element) === 'a' && element.hasAttribute('href')
}

function captionOf(card: Element): string {
  const [caption] = elementsIn(card, (each) => nameOf(each) === 'figcaption')
  return caption === undefined ? '' : lineIn(caption)
}

function partsOf(card: Element, className: string): Element[] {
  return elementsIn(card, (each) => hasClass(each, className))
}

function lineOf(card: Element, className: string): string {
  const [part] = partsOf(card, className)
  return part === undefined ? '' : lineIn(part)
}

function paragraphs(card: Element, className: string): Element[] {
  const text = lineOf(card, className)
  return text === '' ? [] : [paragraph(card, text)]
}

function paragraph({ ownerDocument }: Element, text: string): Element {
  const line = ownerDocument.createElement('p')
  line.textContent = text
  return line
}
