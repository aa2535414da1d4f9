import { noiseOf } from '../noise.ts'
import { furnitureOf } from './furniture.ts'
import { labelsOf, wordsIn } from './page.ts'

/** The attribute by which what stands for a part of a page is found again. */
const mark = 'data-lede-kept'

/** What pages call a box of facts beside their story. */
const factLabels = new Set(
  'factbox facts factfile factsheet infobox infokasten infoblock faktenbox faktabox fakta faktaboks fakten faktencheck steckbrief encadre recuadro despiece keyfacts keypoints keytakeaways kader glance explainer timeline'.split(
    ' ',
  ),
)

/** Posts of services, as they say themselves how to embed them. */
const posts =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.reddit-embed-bq, blockquote.reddit-card'

/**
 * Sets aside what a reader of a page takes for furniture though it is part of the story: boxes of
 * facts, which become Lede's, and posts of services. A paragraph with the same words stands where
 * each stood.
 *
 * @returns what puts them back into the main text of the page
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

/** The element that holds nothing but this one. */
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

/** No box of facts is longer, in characters. */
const mostFacts = 4_000

/**
 * Whether an element is a box of facts within a story: called so, or an `aside` with a heading of
 * its own. One that leads to other stories, or asks for something, is none.
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
  // Headings that lead away are other stories.
  if (box.querySelector(':is(h2, h3, h4, h5, h6) a[href], a[href] :is(h2, h3, h4, h5, h6)') !== null) return false
  const heading = box.querySelector('h2, h3, h4, h5, h6, strong, b, summary')
  const title = wordsIn(heading)
  if (furnitureOf(box) !== null || [...box.querySelectorAll('*')].some((each) => furnitureOf(each) !== null))
    return false
  if (title !== '' && noiseOf(title) !== null) return false
  return isCalled || (title !== '' && /^h\d$/.test(heading?.localName ?? '') && title.length < words.length)
}

/** Two words that pages write apart: `fact-box`, `info_box`. */
function hasPair(labels: ReadonlySet<string>): boolean {
  return labels.has('box') && ['fact', 'info', 'fakten', 'infos', 'facts'].some((label) => labels.has(label))
}

function linkedIn(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + wordsIn(link).length, 0)
}
