import { noiseOf } from '../noise.ts'
import { furnitureOf } from './furniture.ts'
import { labelsOf, wordsIn } from './page.ts'

/** The attribute that marks placeholders for parts of a page. */
const mark = 'data-lede-kept'

/** The names that pages give to fact boxes in their stories. */
const factLabels = new Set(
  'factbox facts factfile factsheet infobox infokasten infoblock faktenbox faktabox fakta faktaboks fakten faktencheck steckbrief encadre recuadro despiece keyfacts keypoints keytakeaways kader glance explainer timeline'.split(
    ' ',
  ),
)

/** Embedded posts, in the markup that services recommend. */
const posts =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.reddit-embed-bq, blockquote.reddit-card'

/**
 * Sets aside parts of a story that the main-text library would take for furniture: fact boxes,
 * which become Lede's, and embedded posts. A paragraph with the same words replaces each.
 *
 *
 * @returns a function that puts them back into the main text
 */
export function keepParts(page: Document): (text: Element) => void {
  const kept: Element[] = []
  const keep = (part: Element, as: Element = part) => {
    const holder = outermost(part)
    const place = page.createElement('p')
    place.setAttribute(mark, String(kept.length))
    place.textContent = part.textContent
    kept.push(as)
    holder.replaceWith(place)
  }
  for (const post of page.querySelectorAll(posts)) keep(post)
  for (const box of page.querySelectorAll('aside, section, div')) {
    if (!page.body.contains(box) || box.closest(`[${mark}]`) !== null || !isFactBox(box)) continue
    const facts = page.createElement('aside')
    facts.className = 'fact-box'
    facts.append(...box.childNodes)
    for (const wrapper of [...facts.querySelectorAll('aside')]) wrapper.replaceWith(...wrapper.childNodes)
    box.append(facts.cloneNode(true))
    keep(box, facts)
  }
  return (text) => {
    for (const place of text.querySelectorAll(`[${mark}]`)) {
      const part = kept[Number(place.getAttribute(mark))]
      if (part !== undefined) place.replaceWith(part)
    }
  }
}

/** The outermost element that contains only this one. */
function outermost(part: Element): Element {
  let at = part
  const words = wordsIn(part)
  while (
    at.parentElement !== null &&
    /^(?:div|figure|section|aside)$/.test(at.parentElement.localName) &&
    wordsIn(at.parentElement) === words
  )
    at = at.parentElement
  return at
}

/** The longest fact box, in characters. */
const mostFacts = 4_000

/**
 * Whether an element is a fact box of a story: by its name, or as an `aside` with a heading of its
 * own. Boxes that link to other stories, or ask for something, do not count.
 */
function isFactBox(box: Element): boolean {
  const labels = labelsOf(box)
  const isCalled = [...factLabels].some((label) => labels.has(label)) || hasPair(labels)
  if (!isCalled && box.localName !== 'aside') return false
  const story = box.closest('article, [itemprop~="articleBody"]') ?? box.parentElement
  const beside = [...(story?.querySelectorAll('p') ?? [])].filter((each) => !box.contains(each))
  if (beside.length < 2 || box.querySelector('form, input, button, iframe, article') !== null) return false
  const words = wordsIn(box)
  if (words.length < 40 || words.length > mostFacts || linkedIn(box) > words.length * 0.4) return false
  // Linked headings belong to other stories.
  if (box.querySelector(':is(h2, h3, h4, h5, h6) a[href], a[href] :is(h2, h3, h4, h5, h6)') !== null) return false
  const heading = box.querySelector('h2, h3, h4, h5, h6, strong, b, summary')
  const title = wordsIn(heading)
  if (furnitureOf(box) !== null || [...box.querySelectorAll('*')].some((each) => furnitureOf(each) !== null))
    return false
  if (title !== '' && noiseOf(title) !== null) return false
  return isCalled || (title !== '' && /^h\d$/.test(heading?.localName ?? '') && title.length < words.length)
}

/** Names in two words: `fact-box`, `info_box`. */
function hasPair(labels: ReadonlySet<string>): boolean {
  return labels.has('box') && ['fact', 'info', 'fakten', 'infos', 'facts'].some((label) => labels.has(label))
}

function linkedIn(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link).length, 0)
}
