import { DOMParser as HtmlParser } from 'linkedom'
import { shallow } from '#shared/paste/index.ts'

/** The tags of a page's skeleton, one of which is often missing or duplicated. */
const skeleton = /<\/?(?:html|head|body)(?:\s[^>]*)?>/gi

/**
 * A page as elements, all in one body even if its skeleton is incomplete, and including its head.
 * Nothing of it is run or fetched.
 */
export function pageOf(html: string): Document {
  const [, own = ''] = /<html(\s[^>]*)?>/i.exec(html) ?? []
  const [, ofBody = ''] = /<body(\s[^>]*)?>/i.exec(html) ?? []
  const inside = html.replace(skeleton, '').replace(/<!doctype[^>]*>/i, '')
  const page = new HtmlParser().parseFromString(
    `<!doctype html><html${own}><head></head><body${ofBody}>${shallow(inside)}</body></html>`,
    'text/html',
  )
  if (/\s[A-Z]+\s*=/.test(html)) lowerNames(page)
  return page
}

/** Names of HTML attributes are case-insensitive; linkedom keeps them as written. */
function lowerNames(page: Document): void {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!/[A-Z]/.test(name)) continue
      element.removeAttribute(name)
      element.setAttribute(name.toLowerCase(), value)
    }
  }
}

/** The words in an element, on one line. */
export function wordsIn(element: Element | null | undefined): string {
  return onOneLine(element?.textContent ?? '')
}

/** A text without line breaks, and with single spaces between words. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\u00ad\u200b\ufeff]+/gu, (space) => (/\s/u.test(space) ? ' ' : '')).trim()
}

/**
 * What an element is called by its page, as single words and pairs of neighbours:
 * `class="articleShare--big" id="top-nav"` is article, share, big, articleshare, sharebig, top,
 * nav, topnav.
 */
export function labelsOf(element: Element): ReadonlySet<string> {
  const said = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)
  return new Set(
    said.split(/\s+/).flatMap((name) => {
      // "has-teasers", "no-newsletter" say what is beside it, or is not there.
      if (/^(?:has|no|not|with|without|hide)[-_]|[-_]free$/i.test(name)) return []
      const words = name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/)
      return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`)]
    }),
  )
}

/** An element and its ancestors up to the body. */
export function* upFrom(element: Element | null): Generator<Element> {
  for (let at = element; at !== null && at.localName !== 'body'; at = at.parentElement) yield at
}
