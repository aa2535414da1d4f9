import { LedeError } from '#shared/api/errors.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { directionOf } from '#shared/article/language.ts'
import { limits } from '#shared/article/limits.ts'
import { findAgency, parseDateline } from '#shared/dateline/index.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import type { WireLine } from '#shared/import/wire.ts'
import { escapeHtml } from '#shared/publish/escape.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import type { ArrivedText } from '../arrived-text.ts'
import { bylineNames } from '../byline.ts'
import { detectLanguage, mainLanguage } from '../language.ts'
import { readOfficeHtml } from '../office-html.ts'
import type { PageImages } from '../page-images.ts'
import { oneStory, type Read, type ReadContext, type StoryRead } from '../reader.ts'
import { composeWire, fallbackLanguage } from '../wire.ts'
import { foldLine } from '../words.ts'
import { prepareEmbeds } from './embeds.ts'
import { removeCards, removeFurniture } from './furniture.ts'
import { headlineElement, headlineOf } from './headline.ts'
import { removeHidden } from './hidden.ts'
import { keepParts } from './keep-parts.ts'
import { lineOf, linesBeside, markLines, withoutMarks } from './lines.ts'
import { mainTextOf } from './main-text.ts'
import { markCaptions, splitBylines } from './old-layouts.ts'
import { pageOf, wordsIn } from './page.ts'
import { type PageData, pageDataOf } from './page-data.ts'
import { captionsOfMissing, leadFigure, preparePictures } from './pictures.ts'
import { publishedOf } from './published-time.ts'
import { bylinesShown, deckShown, kickerShown, sectionShown, timesShown } from './shown-fields.ts'
import { topLines } from './top-lines.ts'

/** A page of any site. @throws LedeError `file.noText` */
export const read: Read<ArrivedText> = ({ name, text }, context) =>
  oneStory((images) => readPage(text, name, { ...context, images }))

/** The context for reading a page. */
interface PageContext extends ReadContext {
  readonly images: PageImages
  /** The pictures that came with it, by the addresses that it uses. */
  readonly pictures?: ReadonlyMap<string, string>
}

/**
 * The story of a page: its main text, and its fields from JSON-LD, Open Graph and other meta
 * elements, microdata and the text, in that order of trust. Each is a line that can be given
 * another role; so is the rest of the page. Nothing of it is run or fetched, and hidden text is
 * left out.
 *
 *
 * @throws LedeError `file.noText` if it has no text
 */
export function readPage(html: string, name: string, context: PageContext): StoryRead {
  const { settings, images } = context
  const day = context.referenceDate ?? context.today
  const page = pageOf(html)
  const said = pageDataOf(page, html)
  const title = wordsIn(page.querySelector('title'))
  const leftOut = new LeftOuts()
  removeHidden(page, leftOut)
  for (const part of page.querySelectorAll('script:not([data-telegram-post]), style, link, meta, title, svg, canvas'))
    part.remove()
  prepareEmbeds(page, leftOut)
  markCaptions(page)
  preparePictures(page)
  splitBylines(page)
  const heading = headlineElement(page, said.headlines, title)
  const headline = headlineOf(said.headlines, { shown: wordsIn(heading), title, sites: sitesOf(said) })
  const pageLines = markLines(page)
  const times = [...said.times, ...timesShown(page, heading, day)]
  const names = namesIn(said.authors, said)
  const bylines = names.length > 0 ? names : bylinesShown(page, heading)
  const deck = deckShown(heading, said.descriptions)
  const kicker = kickerShown(heading, day)
  const section = [...said.sections, sectionShown(page) ?? []].flat().find((each) => each !== '' && each.length <= 80)
  const putBack = keepParts(page)
  removeFurniture(page, heading)
  removeCards(page, heading)
  // One that is no h1 would be taken for a part of the text.
  if (heading !== null && heading.localName !== 'h1') heading.remove()
  const pictures = [...page.querySelectorAll('img')]
  const text = mainTextOf(page, said, putBack)
  if (text === null) throw new LedeError('file.noText', { name })
  text.insertAdjacentHTML('afterbegin', leadFigure(pictures, text, said))
  absoluteLinks(text, said.addresses)
  const fields = {
    headline,
    kicker,
    deck,
    bylines,
    section,
    published: publishedOf(times, day),
    keywords: keywordsIn(said),
  }
  const above = fieldLines(fields)
  const beside = linesBeside(pageLines, text, [headline ?? '', kicker ?? '', deck ?? '', ...bylines])
  withoutMarks(text)
  for (const image of text.querySelectorAll('img')) {
    const carried = context.pictures?.get(image.getAttribute('src') ?? '')
    if (carried !== undefined) image.setAttribute('src', carried)
  }
  const captions = captionsOfMissing(text, images)
  const language = languageOf(wordsIn(text), said, fallbackLanguage(settings))
  const content = `<html lang="${escapeHtml(language)}"><head></head><body>${text.innerHTML}</body></html>`
  const readText = readOfficeHtml(content, name, { languageOf: () => language, images })
  const body = (readText.article.body.content ?? []).map(lineOf)
  const lines = [
    ...above,
    ...beside.above,
    ...topLines(body, { headline, kicker, deck, bylines, day }),
    ...captions,
    ...beside.below,
  ]
  const base = baseOf(page, said, { name, language, day, taken: [deck ?? '', body[0]?.text ?? ''] })
  const { article, ...composed } = composeWire(lines, { name, ...context, base, format: 'webpage' })
  return {
    ...composed,
    article,
    review: readText.review,
    notes: [...composed.notes, ...readText.notes],
    leftOut: [...leftOut.list(), ...readText.leftOut, ...composed.leftOut],
  }
}

interface Fields {
  readonly headline: string | null
  readonly kicker: string | null
  readonly deck: string | null
  readonly bylines: readonly string[]
  readonly section: string | undefined
  readonly published: string | null
  readonly keywords: readonly string[]
}

/** The fields in a page's data, as lines. */
function fieldLines({ headline, kicker, deck, bylines, section, published, keywords }: Fields): WireLine[] {
  const line = (role: WireLine['role'], text: string | null | undefined): WireLine[] =>
    text ? [{ text, role, reason: null }] : []
  return [
    ...line('category', section),
    ...line('kicker', kicker),
    ...line('headline', headline),
    ...line('deck', deck),
    ...bylines.flatMap((each) => line('byline', each)),
    ...line('timestamp', published),
    ...line('keywords', keywords.join(', ')),
  ]
}

function sitesOf({ sources, addresses }: PageData): string[] {
  const hosts = addresses.flatMap((address) =>
    URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp)\./, '') : [],
  )
  return [...sources, ...hosts, ...hosts.map((host) => host.replace(/\.[a-z.]{2,7}$/, ''))]
}

/** The names of a story's authors: without addresses, the site's name and agencies. */
function namesIn(authors: readonly string[], said: PageData): string[] {
  const sites = new Set(sitesOf(said).map(foldLine))
  const names = authors.flatMap(
    (author) => bylineNames(`By ${author.replace(/^by\s+/i, '')}`) ?? bylineNames(author) ?? [author],
  )
  const people = names.filter(
    (each) =>
      !/^https?:|^@|^\s*$/i.test(each) && each.length <= 100 && !sites.has(foldLine(each)) && findAgency(each) === null,
  )
  return people
    .filter((each, at) => people.findIndex((other) => foldLine(other) === foldLine(each)) === at)
    .slice(0, 10)
}

function keywordsIn({ keywords }: PageData): string[] {
  const plain = keywords
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.length <= 60 && !/:\/\//.test(each))
  return plain.filter((each, at) => plain.findIndex((other) => foldLine(other) === foldLine(each)) === at).slice(0, 30)
}

function languageOf(words: string, { languages }: PageData, fallback: string): string {
  const hint = mainLanguage(new Map(languages.map((tag, at) => [tag.trim(), languages.length - at] as const)))
  return detectLanguage(words, hint, hint ?? fallback)
}

/** Relative links are resolved against the page's address. */
function absoluteLinks(text: Element, addresses: readonly string[]): void {
  const base = addresses.find((address) => /^https?:/.test(address) && URL.canParse(address))
  if (base === undefined) return
  for (const link of text.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (!href.startsWith('#') && URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href)
  }
}

/** The fields in a page's data that are in none of its lines. */
function baseOf(
  page: Document,
  said: PageData,
  { name, language, day, taken }: { name: string; language: string; day: string; taken: readonly string[] },
): Article {
  const summary = said.descriptions.find((each) => each !== '')
  const isTaken =
    summary === undefined ||
    taken.some((each) => each !== '' && foldLine(each).startsWith(foldLine(summary).slice(0, 60)))
  const agency = [...said.sources, ...said.authors].map(findAgency).find((each) => each !== null)
  const isRightToLeft = [page.documentElement, page.body].some(
    (each) => each.getAttribute('dir')?.toLowerCase() === 'rtl',
  )
  const { dateline } = emptyArticle(language)
  const parsed = said.dateline === null ? null : parseDateline(said.dateline, { referenceDate: day, language })
  const alone = said.dateline !== null && /^[\p{L}\p{M} .'’-]{2,60}$/u.test(said.dateline) ? said.dateline : null
  return {
    ...emptyArticle(language),
    direction: isRightToLeft ? 'rtl' : directionOf(language),
    summary: isTaken ? null : summary.slice(0, limits.text),
    agency: agency?.name ?? null,
    subjects: said.subjects.slice(0, limits.entries),
    dateline: parsed === null ? { ...dateline, place: alone } : { ...parsed.dateline, text: null },
    canonicalUrl: said.addresses.map(webAddress).find((each) => each !== null && each.length <= limits.url) ?? null,
    source: { file: name.slice(0, 1_000), format: 'html' },
  }
}
