import { Readability } from '@mozilla/readability'
import { mayBeInside, noiseOf } from '../noise.ts'
import { isCredit } from '../wire-code.ts'
import { foldLine, isProse } from '../words.ts'
import { onOneLine, wordsIn } from './page.ts'

/** More elements than any page with a story has. */
const mostElements = 60_000

/**
 * With less text than this, in characters, the search is repeated with fewer restrictions on
 * containers.
 */
const fewCharacters = 300

/**
 * The part of a page that contains its story; null if there is none. The page is changed.
 *
 *
 * @param putBack restores in it what was set aside
 */
export function mainTextOf(
  page: Document,
  said: { readonly body: string },
  putBack: (text: Element) => void,
): Element | null {
  const whole = (text: Element) => {
    putBack(text)
    return tidied(text)
  }
  const marked = markedText(page, said.body)
  if (marked !== null) return whole(marked)
  const read = new Readability<Element>(page, {
    charThreshold: fewCharacters,
    keepClasses: true,
    maxElemsToParse: mostElements,
    serializer: (node) => node as Element,
    allowedVideoRegex: /./,
  }).parse()
  const found = read?.content ?? null
  return found === null || wordsIn(found) === '' ? null : whole(found)
}

/**
 * The element marked as the text of the story, if it agrees with the text in the page's data and
 * contains nothing else. Without such data marks are not trusted.
 */
function markedText(page: Document, body: string): Element | null {
  if (body.length < fewCharacters) return null
  const expected = wordsOf(body)
  const candidates = page.querySelectorAll(
    '[itemprop~="articleBody"], article, main, [class*="article-body" i], [class*="articleBody" i], [class*="story-body" i], [class*="entry-content" i], [class*="post-content" i]',
  )
  let best: { element: Element; likeness: number } | null = null
  for (const element of [...candidates].slice(0, 20)) {
    const likeness = likenessOf(wordsOf(wordsIn(element)), expected)
    if (likeness > (best?.likeness ?? 0.9)) best = { element, likeness }
  }
  return best?.element ?? null
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The similarity of two lists of words: twice the number of shared words divided by the number of
 * all, 0 to 1.
 */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / (one.length + other.length || 1)
}

/**
 * Removes what pages insert between paragraphs: lines that link to other stories, buttons,
 * advertisements.
 */
function tidied(text: Element): Element {
  for (const part of text.querySelectorAll('script, style, form, button, input, select, textarea, noscript'))
    part.remove()
  for (const element of text.querySelectorAll('p, div, li, span, h2, h3, h4, h5, h6, strong')) {
    if (!text.contains(element)) continue
    const words = wordsIn(element)
    if (words === '' || words.length > 200 || !isWhole(element)) continue
    const reason = noiseOf(words)
    const isOutside = isImprint(words) || leadsAway(element, words)
    if (!isOutside && (reason === null || mayBeInside(words) || headsText(element, words))) continue
    while (/^h\d$/.test(element.localName) && element.nextElementSibling && isLinks(element.nextElementSibling))
      element.nextElementSibling.remove()
    element.remove()
  }
  return text
}

/**
 * Whether a heading has its own words in the running text right below it: “Kontakte”, “Werbung”.
 */
function headsText(element: Element, words: string): boolean {
  const below = element.nextElementSibling
  if (!/^h\d$/.test(element.localName) || below?.localName !== 'p' || isLinks(below)) return false
  const text = wordsIn(below)
  return isProse(text) && ` ${foldLine(text)} `.includes(` ${foldLine(words)} `)
}

/** Whether an element is a whole line, and not a few words inside one. */
function isWhole(element: Element): boolean {
  if (element.querySelector('p, div, ul, ol, table, figure, blockquote') !== null) return false
  if (!/^(?:span|strong)$/.test(element.localName)) return true
  return onOneLine(element.parentElement?.textContent ?? '') === wordsIn(element)
}

const leads =
  /^(?:read (?:more|also|next|the full)|also read|see also|related|more on|watch|don['’]t miss|lesen sie|lesen sie auch|mehr zum thema|mehr dazu|lesetipp|siehe auch|lire aussi|à lire|lire (?:la suite|l['’])|voir aussi|lea también|lee también|te puede interesar|leggi anche|leia (?:também|mais)|читайте также|читать также|смотрите также|по теме|читайте|czytaj (?:też|także|więcej)|zobacz także|lees ook|läs (?:mer|också)|les også|اقرأ أيضا|اقرأ المزيد|إقرأ أيضا)/iu

/** Whether a line is a link to another story, with the usual introduction of such links. */
function leadsAway(element: Element, words: string): boolean {
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link).length, 0)
  return linked > words.length * 0.5 && leads.test(words)
}

/** Whether a line says where a page was, or whose it is, as print views do below their text. */
function isImprint(words: string): boolean {
  if (
    /^(?:(?:source )?url|link|permalink|adresse|quelle|source|dirección|indirizzo|адрес|ссылка)\s*:\s*https?:\S+$/iu.test(
      words,
    )
  )
    return true
  return /^(?:©|\(c\)|copyright\b)/iu.test(words) && isCredit(words)
}

/** Whether a list contains only links. */
function isLinks(element: Element): boolean {
  const words = wordsIn(element).length
  if (element.localName === 'a') return words > 0
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link).length, 0)
  return words > 0 && linked > words * 0.7
}
