import { embeddedAt } from '#shared/embed/service.ts'
import { type LeftOut, type LeftOutKind, LeftOuts } from '#shared/import/left-out.ts'

/** Elements of a page that no article holds, and what they are. */
const lost: readonly (readonly [LeftOutKind, string])[] = [
  ['media', 'iframe, object, embed, video, audio, applet'],
  ['drawing', 'svg, canvas'],
  ['formula', 'math'],
  ['control', 'input:not([type=hidden]), textarea, select, button'],
  [
    'hidden',
    '[hidden], [style*="display:none"], [style*="display: none"], [style*="mso-hide:all"], [style*="visibility:hidden"], [style*="visibility: hidden"]',
  ],
]

/** What of a page's text cannot be part of an article. */
export function leftOutOfPage(root: Element): LeftOut[] {
  const leftOut = new LeftOuts()
  for (const [kind, selector] of lost) {
    for (const element of root.querySelectorAll(selector)) {
      const text = wordsOf(element)
      // What is hidden and says nothing is how pages are built; what a service shows becomes a link
      // card.
      const isNothing = kind === 'hidden' && text === ''
      const isWithin = element.parentElement?.closest(selector) != null
      if (!isNothing && !isWithin && embeddedAt(text) === null) leftOut.add(kind, text)
    }
  }
  return leftOut.list()
}

function wordsOf(element: Element): string {
  const address = element.getAttribute('src') ?? element.getAttribute('data')
  return address ?? element.getAttribute('title') ?? element.textContent?.trim() ?? ''
}

/**
 * What a page of Lede's says of its article outside of the text (shared/publish/article-markup.ts).
 */
const ownParts =
  'header, footer, h1, .body, .category, .kicker, .deck, .bylines, .meta, .label, .notices, .embargo, .keywords, .usage'

/** What of a page's text stands beside its article, or in it and is no part that Lede writes. */
export function leftOutBeside(article: Element): LeftOut[] {
  const leftOut = new LeftOuts()
  for (const parent of [article, ...article.querySelectorAll(':scope > header, :scope > footer')])
    for (const other of parent.children) {
      const text = other.matches(ownParts) ? '' : (other.textContent?.trim() ?? '')
      if (text !== '') leftOut.add('beside', text)
    }
  for (let at = article; at.parentElement !== null && at.localName !== 'body'; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      const isText = other !== at && !/^(?:head|script|style|template|noscript|link|meta|title)$/.test(other.localName)
      const text = isText ? (other.textContent?.trim() ?? '') : ''
      if (text !== '') leftOut.add('beside', text)
    }
  }
  return leftOut.list()
}
