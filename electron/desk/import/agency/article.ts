import { DOMParser as HtmlParser } from 'linkedom'
import type { Reading } from '#shared/api/contract.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { type BodyNode, emptyBody } from '#shared/article/body.ts'
import { isLanguageTag } from '#shared/article/language.ts'
import { limits } from '#shared/article/limits.ts'
import { readArticleJson } from '#shared/article/read.ts'
import { isCalendarDate, isTimestamp, isTimeZone, timestampOf } from '#shared/article/timestamp.ts'
import { findAgency, parseDateline } from '#shared/dateline/index.ts'
import { LeftOuts } from '#shared/import/left-out.ts'
import type { LabelTerm } from '#shared/label/terms.ts'
import { onOneLine, printable } from '#shared/publish/printable.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { bylineNames, bylineRest } from '../byline.ts'
import { type CopyContext, takeEmbargo } from '../embargo.ts'
import { bodyOfPage } from '../html-body.ts'
import { labelOfPage, takeNotices } from '../html-fields.ts'
import { detectLanguage } from '../language.ts'
import { readOfficeHtml } from '../office-html.ts'
import type { PageImages } from '../page-images.ts'
import { withoutSource } from '../source-line.ts'
import { withoutStart } from '../without-start.ts'
import type { AgencyItem } from './item.ts'
import { leadWithDateline, withoutClosers, withoutOpening, wordsOf } from './opening.ts'
import { notShownIn, withPictures } from './pictures.ts'
import { prepareText } from './prepare.ts'
import { extendedTime } from './times.ts'
import { notesOfVersion } from './version.ts'

interface ItemContext {
  /** The file's name, for messages and the article's source. */
  readonly name: string
  /** The language to assume if nothing declares one. */
  readonly fallback: string
  /**
   * YYYY-MM-DD: dates without a year are the latest such days before the item's own time, else
   * before this day.
   */
  readonly today: string
  readonly settings: Settings
  readonly images: PageImages
}

type Read = Pick<Reading, 'article' | 'review' | 'notes' | 'leftOut'>

/**
 * The article in an agency's item. A dateline at the beginning of its text becomes fields.
 *
 *
 * @throws LedeError those of `readArticleJson`
 */
export function articleOfItem(given: AgencyItem, context: ItemContext): Read {
  const item = withExtendedTimes(given)
  const leftOut = new LeftOuts()
  const language = languageOf(item, context)
  const found = item.isOwn ? ownText(item, context) : foreignText(item, context, language)
  const { body: told, said } = item.isOwn
    ? { body: found.body, said: {} }
    : withoutSource(found.body, item.agency === null ? null : (findAgency(item.agency)?.name ?? item.agency))
  const read = { ...found, body: told }
  const named = item.isOwn ? item.bylines : item.bylines.flatMap(namesIn)
  // Only agencies' wires put marks of their own around a text: a page may end with the word “End”.
  const isWire = item.standard !== null && !item.isOwn
  const { body: closed, closers } = isWire ? withoutClosers(told) : { body: told, closers: [] }
  const opening = !isWire
    ? { body: closed, bylines: [], rest: [] }
    : withoutOpening(closed, { headline: item.headline, bylines: named })
  const copy = item.isOwn ? null : takeEmbargo(opening.body, copyOf(item, context))
  const { body: text, dateline } = datelineOf(item, { ...read, body: copy?.body ?? opening.body }, context, language)
  const { body, missing } = withPictures(text, notShownIn(item.html, item.pictures), context.images)
  const field = (text: string | null, limit: number) => {
    const words = text === null ? '' : onOneLine(printable(text))
    if (words.length <= limit) return words === '' ? null : words
    leftOut.add('rest', words)
    return null
  }
  const fields = (texts: readonly string[], limit: number) =>
    texts.flatMap((text) => field(text, limit) ?? []).slice(0, limits.entries)
  const time = (text: string | null) => (text !== null && isTimestamp(text) ? text : null)
  const published = publishedIn(item, context)
  const article: Article = {
    ...emptyArticle(language),
    ...(item.direction === null ? {} : { direction: item.direction }),
    id: item.id,
    notices: read.notices,
    headline: field(item.headline, limits.headline) ?? read.headline,
    kicker: field(item.kicker, limits.headline),
    deck: field(item.deck, limits.text),
    summary: field(item.summary, limits.text),
    bylines: fields(named.length > 0 ? named : opening.bylines, limits.byline),
    dateline,
    agency: field(agencyIn(item) ?? (item.isOwn ? null : (dateline.agency ?? said.agency ?? null)), limits.agency),
    category: field(item.category ?? said.category ?? null, limits.category),
    keywords: fields(item.isOwn ? item.keywords : [...new Set(item.keywords)], limits.keyword),
    subjects: item.subjects.slice(0, limits.entries),
    slugline: field(item.slugline, limits.slugline),
    urgency: item.urgency !== null && item.urgency >= 1 && item.urgency <= 8 ? item.urgency : null,
    publishedAt: published.at,
    timeZone: item.timeZone !== null && isTimeZone(item.timeZone) ? item.timeZone : null,
    embargoUntil: time(item.embargoUntil) ?? copy?.embargoUntil ?? null,
    canonicalUrl: item.isOwn ? webAddress(item.uri) : null,
    usageTerms: field(item.usageTerms, limits.text),
    editorNote: field(item.editorNote, limits.text),
    label: item.label ?? read.label,
    status: item.isKilled ? 'killed' : 'draft',
    body,
    source: { file: context.name.slice(0, 1_000), format: null },
  }
  if (item.embargoUntil !== null && time(item.embargoUntil) === null) leftOut.add('embargo', item.embargoUntil)
  else if (item.withheld !== null && article.embargoUntil === null) leftOut.add('embargo', item.withheld)
  for (const words of item.unplaced) leftOut.add('noField', words)
  if (said.category !== undefined && item.category !== null && !isAlike(said.category, item.category))
    leftOut.add('rest', said.category)
  for (const caption of missing) leftOut.add('picture', caption)
  for (const headline of item.stories) leftOut.add('stories', headline)
  for (const words of [...item.rest, ...opening.rest, ...closers]) leftOut.add('rest', words)
  if (item.publishedAt !== null && published.at === null) leftOut.add('rest', item.publishedAt)
  const { headline } = read
  if (item.headline !== null && headline !== null && !isAlike(item.headline, headline)) leftOut.add('rest', headline)
  if (item.html === null && item.plain === null && !item.isKilled) leftOut.add('text')
  return {
    article: readArticleJson(article),
    review: read.review,
    notes: [...notesOfVersion(item.standard), ...published.notes, ...(copy?.notes ?? []), ...read.notes],
    leftOut: [...(copy?.leftOut ?? []), ...leftOut.list(), ...item.leftOut, ...read.leftOut],
  }
}

/**
 * The same with times as Lede writes them; most systems write offsets without a colon somewhere.
 */
function withExtendedTimes(item: AgencyItem): AgencyItem {
  const extended = (time: string | null) => (time !== null && isTimestamp(time) ? time : extendedTime(time))
  return { ...item, publishedAt: extended(item.publishedAt), embargoUntil: extended(item.embargoUntil) }
}

/** Whether two headlines have the same words, whatever their typography. */
function isAlike(one: string, other: string): boolean {
  const words = (text: string) => onOneLine(text).toLowerCase()
  return words(one) === words(other)
}

function languageOf({ language, html, plain, headline }: AgencyItem, { fallback }: ItemContext): string {
  if (language !== null && isLanguageTag(language)) return language
  const words = plain ?? (html ?? '').replace(/<[^>]*>/g, ' ')
  return detectLanguage(`${headline ?? ''}\n${words}`, null, fallback)
}

/**
 * What is read from an item's text besides its fields. `dateline`: the run-in dateline, if known.
 */
interface ReadText extends Omit<Read, 'article'> {
  body: BodyNode
  headline: string | null
  dateline: string | null
  notices: Article['notices']
  label: LabelTerm | null
}

/** The text of an item that Lede wrote: its markup is that of Lede's own pages. */
function ownText({ html, dateline, notices }: AgencyItem, { images }: ItemContext): ReadText {
  const whole = `<html><head></head><body><div class="body">${html ?? ''}</div></body></html>`
  const page = new HtmlParser().parseFromString(whole, 'text/html')
  const said = takeNotices(page.body)
  const label = labelOfPage(page.body)
  for (const part of page.querySelectorAll('.label')) part.remove()
  const runIn = page.querySelector('.dateline')?.textContent ?? null
  return {
    body: bodyOfPage(page.body, images),
    headline: null,
    dateline: runIn ?? dateline,
    notices: said.length > 0 ? said : notices,
    label,
    review: null,
    notes: [],
    leftOut: [],
  }
}

/** The text of any other item, read as pasted text; in plain text each line is a paragraph. */
function foreignText({ html, plain, notices, standard }: AgencyItem, context: ItemContext, language: string): ReadText {
  if (html === null) {
    const lines = (plain ?? '').split(/\r?\n/).map(printable)
    const content = lines.flatMap((line): BodyNode[] => {
      const words = line.trim()
      return words === ''
        ? []
        : [{ type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text: words }] }]
    })
    const body = content.length === 0 ? emptyBody() : tidyBody({ type: 'doc', content })
    return { body, headline: null, dateline: null, notices, label: null, review: null, notes: [], leftOut: [] }
  }
  const prepared = prepareText(
    `<html><head></head><body>${contentOf(html)}</body></html>`,
    standard === null ? null : context.images,
  )
  const { article, ...read } = readOfficeHtml(prepared.html, context.name, {
    languageOf: () => language,
    images: context.images,
  })
  const leftOut = [...prepared.leftOut, ...read.leftOut]
  return { ...read, leftOut, body: article.body, headline: article.headline, dateline: null, notices, label: null }
}

/** The content of the body of a page, or all of a fragment. */
function contentOf(html: string): string {
  const start = /<body[^>]*>/i.exec(html)
  const end = html.search(/<\/body\s*>/i)
  return html.slice(start === null ? 0 : start.index + start[0].length, end === -1 ? html.length : end).trim()
}

/** A dateline that is only a place, as some agencies have it beside the text. */
const placeAlone = /^[\p{L}\p{M} .'’-]{2,60}$/u

/** The context for reading the lines of an item: they are as old as it is. */
function copyOf({ publishedAt, agency }: AgencyItem, { today, settings }: ItemContext): CopyContext {
  return { day: { date: publishedAt?.slice(0, 10) ?? today, time: null }, agency, settings }
}

/** Whose item it is; an agency may be named by its domain ("reuters.com"). */
function agencyIn({ agency, isOwn }: AgencyItem): string | null {
  const domain = isOwn ? undefined : /^(?:www\.)?([\w-]+)\.(?:\p{L}{2,4})$/u.exec(agency ?? '')?.[1]
  return (domain === undefined ? null : findAgency(domain)?.name) ?? agency
}

/** The names in a byline, with or without what bylines begin with. */
function namesIn(said: string): string[] {
  const [, name = said, owner = ''] = /^(.{3,}?)\s*[/|]\s*(.{2,40})$/u.exec(said) ?? []
  const byline = findAgency(owner) === null ? said : name
  const line = [byline, `By ${byline}`].find((each) => bylineNames(each) !== null)
  const rest = line === undefined ? '' : bylineRest(line)
  // Unusual names that are not recognised in bylines: better the whole text than a part.
  return line === undefined || (rest !== '' && findAgency(rest) === null) ? [byline] : (bylineNames(line) ?? [])
}

/**
 * When an item was published. A time without a zone is in the agency's, else in this newsroom's.
 */
function publishedIn(
  { publishedAt, agency }: AgencyItem,
  { settings }: ItemContext,
): { at: string | null; notes: Read['notes'] } {
  if (publishedAt === null || isTimestamp(publishedAt)) return { at: publishedAt, notes: [] }
  const known = agency === null ? null : findAgency(agency)
  const own = isTimeZone(settings.timeZone) ? settings.timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone
  const zone = known?.timeZone ?? own
  try {
    const at = timestampOf(publishedAt, zone)
    return known === null
      ? { at, notes: [{ code: 'zoneOfSettings', details: { zone } }] }
      : { at, notes: [{ code: 'zoneOfAgency', details: { agency: agency ?? '', zone } }] }
  } catch {
    return { at: null, notes: [] }
  }
}

/**
 * The dateline, from the item or from the beginning of its text, which then is removed from the
 * text.
 */
function datelineOf(
  item: AgencyItem,
  { body, dateline: runIn }: ReadText,
  { today }: ItemContext,
  language: string,
): { body: BodyNode; dateline: Article['dateline'] } {
  const referenceDate = item.publishedAt?.slice(0, 10) ?? today
  const said = runIn ?? item.dateline
  const lead = item.isOwn ? undefined : leadWithDateline(body, said, { referenceDate, language })
  const beginning = lead === undefined ? '' : wordsOf(lead)
  const inText =
    parseDateline(beginning, { referenceDate, language }) ??
    bracketed(beginning, item.place, (text) => parseDateline(text, { referenceDate, language }))
  // Outside of the text it needs no dash at its end.
  const beside = said === null ? [] : [said, `${said} - `]
  const found = inText ?? beside.map((text) => parseDateline(text, { referenceDate, language })).find((each) => each)
  const parsed = found?.dateline
  const start = beginning.slice(0, 60).toLowerCase()
  // A text that states its place in its own way needs no dateline before it.
  const elsewhere = item.place !== null && start.includes(item.place.toLowerCase()) ? null : item.place
  const alone = said !== null && placeAlone.test(said) ? said : null
  const date = item.datelineDate !== null && isCalendarDate(item.datelineDate) ? item.datelineDate : null
  const place = (text: string | null) => (text === null ? null : onOneLine(printable(text)).slice(0, limits.place))
  const dateline = {
    place: place(item.isOwn ? item.place : (parsed?.place ?? alone ?? elsewhere)),
    region: place(item.isOwn ? item.region : (parsed?.region ?? item.region)),
    country: place(item.isOwn ? item.country : (parsed?.country ?? item.country)),
    date: date ?? parsed?.date ?? null,
    agency: item.datelineAgency ?? parsed?.agency ?? null,
    text: null,
  }
  if (lead === undefined || inText === null) return { body, dateline }
  const content = (body.content ?? []).flatMap((block) => {
    if (block !== lead) return [block]
    const rest = withoutStart(block, inText.length)
    return (rest.content ?? []).length === 0 ? [] : [rest]
  })
  return { body: content.length === 0 ? emptyBody() : tidyBody({ ...body, content }), dateline }
}

/**
 * A dateline in brackets, as some write it: "(New York, NY - October 21) ". It has to begin with
 * the place of the item.
 */
function bracketed(
  beginning: string,
  place: string | null,
  parse: (text: string) => ReturnType<typeof parseDateline>,
): ReturnType<typeof parseDateline> {
  const [whole = '', inside = ''] = /^\(([^()]{3,80})\)\s+/u.exec(beginning) ?? []
  if (place === null || whole === '' || !inside.toLowerCase().startsWith(place.toLowerCase())) return null
  const parsed = parse(`${inside.replace(/\s[-–—]\s/u, ', ')} — `)
  return parsed === null ? null : { ...parsed, length: whole.length }
}
