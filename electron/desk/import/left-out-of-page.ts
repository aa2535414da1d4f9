import { embeddedAt } from '#shared/embed/service.ts'
import { type LeftOut, type LeftOutKind, LeftOuts } from '#shared/import/left-out.ts'

/** Elements of a page that an article cannot contain, and their kinds. */
const lost: readonly (readonly [LeftOutKind, string])[] = [
  ['media', 'iframe, object, embed, video, audio, applet'],
  ['drawing', 'svg, canvas'],
  ['formula', 'math'],
  ['control', 'input:not([type=hidden]), textarea, select, button, .kg-signup-card'],
  [
    'hidden',
    '[hidden], [style*="display:none"], [style*="display: none"], [style*="mso-hide:all"], [style*="visibility:hidden"], [style*="visibility: hidden"]',
  ],
]

/** The parts of a page's text that an article cannot contain. */
export function leftOutOfPage(root: Element): LeftOut[] {
  const leftOut = new LeftOuts()
  for (const [kind, selector] of lost) {
    for (const element of root.querySelectorAll(selector)) {
      const text = wordsOf(element)
      // Hidden elements without text are page layout; a service's embed becomes a link card.
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
 * The attributes of Lede's pages with data outside of the text (shared/publish/article-markup.ts).
 */
const ownParts =
  'header, footer, h1, .body, .category, .kicker, .deck, .bylines, .meta, .label, .notices, .embargo, .keywords, .usage'

/** The text on a Lede page that is beside its article, or in it but not written by Lede. */
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
