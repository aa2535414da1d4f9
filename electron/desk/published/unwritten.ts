import { createHash } from 'node:crypto'
import { DOMParser as HtmlParser } from 'linkedom'
import type { Article } from '#shared/article/article.ts'
import { write } from '#shared/formats/page/write.ts'
import { ledeAttribute } from '#shared/publish/markup-fields.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { pageStyleHash } from '#shared/publish/page-style.ts'
import { publishedPart } from '#shared/publish/published-part.ts'
import { diffBy } from '#shared/review/diff/diff-by.ts'
import type { ReviewRecord } from '#shared/review/record/record.ts'
import { type PagePart, partsOf } from './page-parts.ts'

/**
 * Something on a page that Lede would not have written there; `written`: what instead, if anything.
 */
export interface Unwritten {
  readonly published: string
  readonly written: string | null
}

type Approved = Pick<ReviewRecord, 'described' | 'style'>

/**
 * How a page is held against what Lede writes.
 */
export interface Written {
  /** The page is Lede’s from its head to its end; else the article stands in another page. */
  readonly isWhole: boolean
  readonly unwritten: readonly Unwritten[]
  /** How many scripts, frames and styles another page has around the article. */
  readonly around: number
}

/**
 * What stands on a page besides what Lede writes of a story: scripts, frames and styles, what hides
 * or covers its text, a title, description or structured data that say something else, a time or a
 * dateline printed otherwise. The page is compared with the one that Lede writes of what was read
 * from it, so that nothing has to be known of what may be added. What is missing on it is not told:
 * an older Lede may not have written it.
 *
 * @param article the story as it was read from the page; its words are compared elsewhere.
 * @param record `described`: what the head may say of the story all the same, because it was
 *   approved; `style`: the hash of the style that pages had then.
 */
export function unwrittenOn(html: string, article: Article, record: Approved = {}): Written {
  const page = new HtmlParser().parseFromString(html, 'text/html')
  const root = page.documentElement
  const isWhole = page.querySelector('meta[name="generator"]')?.getAttribute('content') === 'Lede'
  const options = optionsOf(page)
  const written = new HtmlParser().parseFromString(write(publishedAs(article, page), options), 'text/html')
  const part = (document: Document) =>
    isWhole ? document.documentElement : (document.querySelector(`article[${ledeAttribute}]`) ?? document.body)
  return {
    isWhole,
    unwritten: compared(partsOf(part(written)), partsOf(part(page)), record),
    around: isWhole ? 0 : countAround(root, part(page)),
  }
}

const active = 'script:not([type="application/ld+json"]), iframe, frame, object, embed, style, link[rel~="stylesheet"]'

/** What of another page may change or hide the article in it. */
function countAround(root: Element, article: Element): number {
  const outer = [...root.querySelectorAll('[hidden], [style]')].filter(
    (each) => each !== article && each.contains(article),
  )
  return outer.length + [...root.querySelectorAll(active)].filter((each) => !article.contains(each)).length
}

// A page that left before the end of its embargo says so.
function publishedAs(article: Article, page: Document): Article {
  return publishedPart(article, { early: page.querySelector('.embargo') !== null })
}

/** Who publishes a page, and which of its figures show a picture, as it says itself. */
function optionsOf(page: Document): PublishOptions {
  const shown = new Set(
    [...page.querySelectorAll('figure[data-asset]')].flatMap((figure) =>
      figure.querySelector('img') === null ? [] : (figure.getAttribute('data-asset') ?? []),
    ),
  )
  const file = { address: 'picture', width: 1, height: 1 }
  const early = page.querySelector('.embargo') !== null
  return {
    publisher: publisherOf(page),
    early,
    images: ({ asset }) => (shown.has(asset) ? { whole: [file], crops: [file] } : null),
  }
}

function publisherOf(page: Document): PublishOptions['publisher'] {
  const name = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? ''
  const [, address = ''] =
    /"publisher":\s*\{[^{}]*"url":\s*("(?:[^"\\]|\\.)*")/.exec(
      page.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    ) ?? []
  return { name, url: address === '' ? '' : String(JSON.parse(address)) }
}

function compared(written: readonly PagePart[], page: readonly PagePart[], record: Approved): Unwritten[] {
  const found: Unwritten[] = []
  const added = new Set<PagePart>()
  let atA = 0
  let atB = 0
  const same = (toB: number) => {
    for (; atB < toB; atA += 1, atB += 1) {
      const [expected, part] = [written[atA], page[atB]]
      if (expected !== undefined && part !== undefined) found.push(...otherwise(expected, part, record))
    }
  }
  for (const { fromB, toA, toB, fromA } of diffBy(written, page, ({ key }) => key)) {
    same(fromB)
    const texts = written.slice(fromA, toA).filter(({ isText }) => isText)
    for (const part of page.slice(fromB, toB)) {
      added.add(part)
      if (isApproved(part.key, part, record)) continue
      if (part.within !== null && added.has(part.within)) continue
      found.push({ published: part.shown, written: (part.isText ? texts.shift()?.shown : null) ?? null })
    }
    atA = toA
    atB = toB
  }
  same(page.length)
  return found
}

/** What two parts of a kind say otherwise. */
function otherwise(written: PagePart, part: PagePart, record: Approved): Unwritten[] {
  if (part.key === '<style>') {
    const isOwn = [pageStyleHash, record.style].includes(hashOf(part.says.get('text') ?? ''))
    return isOwn ? [] : [{ published: part.shown, written: null }]
  }
  const isOther = [...part.says].some(
    ([name, value]) => written.says.get(name) !== value && !isApproved(value, part, record),
  )
  return isOther ? [{ published: part.shown, written: written.shown }] : []
}

/** Whether a value of a page’s head is what was approved for it, whatever else the page says. */
function isApproved(value: string, { key, within }: PagePart, { described = [] }: Approved): boolean {
  const isOfHead = key.startsWith('<meta ') || key.startsWith('"') || within?.key === '<title>'
  return isOfHead && described.some((each) => each !== '' && [each, JSON.stringify(each)].includes(value))
}

/** The hash of a style as a content security policy names it. */
function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style.replaceAll('\r\n', '\n')).digest('base64')}`
}
