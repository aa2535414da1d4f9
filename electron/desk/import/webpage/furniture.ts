import type { leftOutReasons } from '#shared/import/wire.ts'
import { entriesOf } from '#shared/keys-of.ts'
import { labelsOf, upFrom, wordsIn } from './page.ts'

export type Why = Extract<(typeof leftOutReasons)[number], 'navigation' | 'sharing' | 'related' | 'boilerplate'>

/** The names that pages give to parts outside of a story, as single words or pairs. */
const labels: Readonly<Record<Why, string>> = {
  navigation:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager masthead toolbar skiplink skip sitemap topbar',
  sharing:
    'share sharing sharebar sharetools shares addtoany addthis sharethis social socials socialbar sharedaddy sociallinks',
  related:
    'related recommended recommendation recommendations recirc recirculation teaser teasers promo promos outbrain taboola trending mostread mostviewed popular readmore morestories alsoread seealso upnext newsfeed nextarticle zergnet',
  boilerplate:
    'cookie cookies consent gdpr onetrust didomi usercentrics newsletter newsletters signup subscribe subscription advert advertisement adslot ads adv adsbygoogle dfp sponsored comments commentlist disqus popup modal overlay sidebar paywall piano tinypass regwall donate donation banner anzeige werbung pub publicite feedback copyright tags taglist authorbox authorbio authorcard authorblurb authorprofile authordescription aboutauthor aboutauthors bio biobox writerbio contributorbio autorbox autorenbox',
}

const whyOf = new Map(entriesOf(labels).flatMap(([why, words]) => words.split(' ').map((word) => [word, why] as const)))

const roles: ReadonlyMap<string, Why> = new Map([
  ['navigation', 'navigation'],
  ['banner', 'navigation'],
  ['contentinfo', 'navigation'],
  ['search', 'navigation'],
  ['menu', 'navigation'],
  ['dialog', 'boilerplate'],
  ['alertdialog', 'boilerplate'],
])

const names: ReadonlyMap<string, Why> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['form', 'boilerplate'],
  ['dialog', 'boilerplate'],
  ['amp-ad', 'boilerplate'],
  ['amp-consent', 'boilerplate'],
  ['amp-sidebar', 'navigation'],
  ['amp-social-share', 'sharing'],
])

/** The kind of an element that is not part of a story; null if it may be part of one. */
export function furnitureOf(element: Element): Why | null {
  const known = names.get(element.localName) ?? roles.get(element.getAttribute('role') ?? '')
  if (known !== undefined) return known
  for (const label of labelsOf(element)) {
    const why = whyOf.get(label)
    if (why !== undefined) return why
  }
  return null
}

/** Why words of a page are not part of its story, judging by their containers. */
export function whyLeftOut(element: Element): Why {
  for (const each of upFrom(element)) {
    const why = furnitureOf(each) ?? (/^(?:header|footer)$/.test(each.localName) ? 'navigation' : null)
    if (why !== null) return why
  }
  return element.querySelector('a') === null ? 'boilerplate' : 'related'
}

/**
 * Removes a page's furniture. What contains the headline or most of the text stays, whatever its
 * name.
 */
export function removeFurniture(page: Document, headline: Element | null): void {
  const all = proseIn(page.body)
  for (const element of page.body.querySelectorAll('*')) {
    if (!page.body.contains(element) || /^(?:main|article|p|h1|img|a|span)$/.test(element.localName)) continue
    if (element.localName === 'figure' && element.querySelector('img') !== null) continue
    if (furnitureOf(element) === null || (headline !== null && element.contains(headline))) continue
    if (element.matches('[itemprop~="articleBody"]') || element.querySelector('[itemprop~="articleBody"]') !== null)
      continue
    if (proseIn(element) > all * 0.5) continue
    element.remove()
  }
}

/**
 * Removes lists of other stories: rows of elements of one kind, each a headline with a link.
 * Sections of the story itself may have linked headings, too: a row stays if it has much of the
 * text and is in the same article as the headline, or if it has all of the text.
 */
export function removeCards(page: Document, headline: Element | null): void {
  const all = proseIn(page.body)
  const story = headline?.closest('article') ?? null
  const cards = new Set<Element>()
  for (const heading of page.body.querySelectorAll('h2, h3, h4, h5')) {
    const link = heading.querySelector('a') ?? heading.closest('a')
    if (link === null || link.getAttribute('href')?.startsWith('#')) continue
    for (const element of [...upFrom(heading)].slice(0, 6)) if (!/^h\d$/.test(element.localName)) cards.add(element)
  }
  for (const holder of new Set([...cards].flatMap(({ parentElement }) => parentElement ?? []))) {
    const alike = Map.groupBy(holder.children, (each) => `${each.localName}.${each.getAttribute('class') ?? ''}`)
    for (const row of alike.values()) {
      const some = row.filter((each) => cards.has(each) && wordsIn(each).length <= 500)
      if (row.length < 3 || some.length < row.length * 0.8) continue
      const share = some.reduce((sum, card) => sum + proseIn(card), 0) / (all || 1)
      if (share > (story?.contains(holder) ? 0.45 : 0.9)) continue
      for (const card of some) card.remove()
    }
  }
}

/** The number of characters of running text in an element. */
function proseIn(element: Element): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) {
    const words = wordsIn(paragraph)
    if (words.length >= 80) length += words.length
  }
  return length
}
