import { markerAttributes } from '#shared/paste/clip.ts'
import { elementsIn, hasClass, moveInto, nameOf, unwrap } from '#shared/paste/dom.ts'
import { lineIn } from '#shared/paste/elements.ts'
import { rebuildAs } from '#shared/paste/rebuild-as.ts'
import type { BlockPasting } from '../pasting.ts'

export const pullQuote = {
  pullQuote: {
    writtenAs: [
      ['aside', 'pull-quote'],
      ['figure', 'wp-block-pullquote'],
    ],
    prepare: takeAttribution,
    box: quoteOf,
  },
} satisfies BlockPasting

/** The speaker is only taken if there are words beside the name. */
function takeAttribution(quote: Element): void {
  const [beside] = elementsIn(quote, (each) => nameOf(each) === 'cite' || hasClass(each, 'attribution'))
  const says = beside ? lineIn(beside) : ''
  if (beside === undefined || says === '' || says === lineIn(quote)) return
  beside.remove()
  quote.setAttribute(markerAttributes.attribution, says)
}

/** Its paragraphs become lines of one paragraph. */
function quoteOf(content: Element, attribution: string | null): Element | null {
  for (const quote of [...content.children].filter((each) => nameOf(each) === 'blockquote')) unwrap(quote)
  if ([...content.children].some((each) => nameOf(each) !== 'p')) return null
  const page = content.ownerDocument
  const words = page.createElement('p')
  for (const [index, line] of [...content.children].entries()) {
    if (index > 0) words.append(page.createElement('br'))
    moveInto(words, line)
  }
  content.replaceChildren(words)
  const quote = rebuildAs(content, 'aside', 'pull-quote')
  if (attribution === null) return quote
  const says = page.createElement('p')
  says.className = 'attribution'
  says.textContent = attribution
  quote.append(says)
  return quote
}
