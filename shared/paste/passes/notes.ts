import { noteHref, noteLink, ownHref } from '#shared/schema/note-link.ts'
import type { Pass } from '../clip.ts'
import { elementsIn, isText, nameOf, nextNode, nextOutside, trimmedText } from '../dom.ts'
import { isBlock } from '../elements.ts'

/** The longest mark of a note, in characters. */
const longestMark = 12

/**
 * Links notes in the form that stories use. Word, Docs, LibreOffice, wikis and blogs all write a
 * note as two links to each other: from its reference in the text to the note, and back. A link to
 * any other place in the same text is dropped.
 */
export const linkNotes: Pass = ({ body }) => {
  const places = placesIn(body)
  /** The target of each link to a place in the text. */
  const targets = new Map<Element, Element>()
  for (const link of elementsIn(body, (element) => nameOf(element) === 'a')) {
    const to = places.get(fragmentOf(link))
    if (to) targets.set(link, to)
  }
  const notes = notesIn(targets)
  for (const link of elementsIn(body, (each) => noteLink(each.getAttribute('href')) !== null))
    link.removeAttribute('href')
  for (const [index, { calls, back }] of notes.entries()) {
    for (const call of calls) call.setAttribute('href', noteHref('note', index + 1))
    back.setAttribute('href', noteHref('call', index + 1))
    partFromNote(back)
  }
}

interface FoundNote {
  /** Its references in the text. */
  readonly calls: Element[]
  /** The link in it that leads back to one of them. */
  readonly back: Element
}

/** The notes that links form, in the order of their references. */
function notesIn(targets: ReadonlyMap<Element, Element>): FoundNote[] {
  const notes = new Map<Element, FoundNote>()
  const linksAt = remembered((place) => linksIn(place).filter((link) => targets.has(link)))
  const textOf = remembered(trimmedText)
  const backs = new Set<Element>()
  for (const [call, place] of targets) {
    if (backs.has(call) || (call.textContent ?? '').length > longestMark) continue
    const leadsBack = (link: Element) => {
      const to = targets.get(link)
      return link !== call && to !== undefined && isMark(to, call, textOf)
    }
    const known = notes.get(place)
    if (known) {
      known.calls.push(call)
      continue
    }
    const back = linksAt(place).find(leadsBack)
    if (back === undefined) continue
    notes.set(place, { calls: [call], back })
    backs.add(back)
  }
  return [...notes.values()]
}

function remembered<Value>(read: (element: Element) => Value): (element: Element) => Value {
  const known = new Map<Element, Value>()
  return (element) => {
    const value = known.get(element) ?? read(element)
    known.set(element, value)
    return value
  }
}

/** The elements that can be link targets, by name; the first of a name counts. */
function placesIn(body: Element): Map<string, Element> {
  const places = new Map<string, Element>()
  for (const element of elementsIn(body, () => true)) {
    const link = noteLink(element.getAttribute('href'))
    const names = [element.id, element.getAttribute('name'), link && ownHref(link).slice(1)]
    for (const name of names) if (name && !places.has(name)) places.set(name, element)
  }
  return places
}

/**
 * The name of a link's target in the text; '' for none. Browsers put the page's address in front of
 * it when it is copied.
 */
function fragmentOf(link: Element): string {
  const [, fragment = ''] = /#([^#]+)$/.exec(link.getAttribute('href') ?? '') ?? []
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/**
 * The links at the place of a note: the element itself, one around or beside it, or those inside
 * it.
 */
function linksIn(place: Element): Element[] {
  const around = [place, place.parentElement, isBlock(place) ? null : place.nextElementSibling]
  return [...around.filter((each) => each !== null), ...elementsIn(place, (each) => nameOf(each) === 'a')]
}

/** Whether a place in the text is a note's mark and nothing else. */
function isMark(place: Element, link: Element, textOf: (element: Element) => string): boolean {
  if (place === link || link.contains(place)) return true
  const isAround = place.contains(link) || place.nextElementSibling === link
  return isAround && (textOf(place) === '' || textOf(place) === trimmedText(link))
}

/** Separates the mark with which a note begins from its first word. */
function partFromNote(link: Element): void {
  const block = blockThatBeginsWith(link)
  if (block === null) return
  for (let next = nextOutside(link, block); next !== null; next = nextNode(next, block)) {
    if (!isText(next) || next.data === '') continue
    if (/^[\p{L}\p{N}\p{Ps}\p{Pi}"'„]/u.test(next.data)) link.after(' ')
    return
  }
}

/** The block that begins with a link; null if words precede the link. */
function blockThatBeginsWith(link: Element): Element | null {
  for (let at: Element | null = link; at !== null; at = at.parentElement) {
    if (isBlock(at)) return at
    for (let before = at.previousSibling; before !== null; before = before.previousSibling)
      if ((before.textContent ?? '').trim() !== '') return null
  }
  return null
}
