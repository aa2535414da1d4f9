import PDFDocument from 'pdfkit'
import { LedeError } from '#shared/api/errors.ts'
import type { Article } from '#shared/article/article.ts'
import { wordsOfBody } from '#shared/article/body.ts'
import { isKilled } from '#shared/article/killed.ts'
import { topicName } from '#shared/media-topics/vocabulary.ts'
import { authorName } from '#shared/publish/byline.ts'
import { titleOf } from '#shared/publish/description.ts'
import { isLabelAbove, labelLine } from '#shared/publish/label.ts'
import { noticeWords } from '#shared/publish/notice-words.ts'
import { modifiedAt, noticeLines } from '#shared/publish/notices.ts'
import type { PublishOptions } from '#shared/publish/options.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { publishedPart } from '#shared/publish/published-part.ts'
import { publishedTime } from '#shared/publish/published-time.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { setBody } from './body.ts'
import { plain, type Run } from './runs.ts'
import { Sheet } from './sheet.ts'
import { colours, type Style, styles } from './styles.ts'
import { Typefaces } from './typefaces.ts'

/**
 * The article as a typeset page of A4 (PDF 1.7, ISO 32000-1), tagged for screen readers (PDF/UA-1,
 * ISO 14289-1): what a web page shows, in that order. Characters without a font are set as their
 * code points ("[U+6A4B]"), but read out and copied as themselves. The same article gives the same
 * bytes: its times are the article's own.
 *
 *
 * @throws LedeError `export.noFont` for a story most of whose letters no font has.
 */
export function write(article: Article, options: PublishOptions): Uint8Array<ArrayBuffer> {
  if (options.fonts === undefined) throw new TypeError('a typeset page needs fonts')
  const published = publishedPart(article, options)
  const typefaces = new Typefaces(options.fonts)
  checkLetters(published, typefaces)
  const title = titleOf(published)
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    font: null,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: published.language,
    displayTitle: true,
    info: about(published, title),
  })
  const sheet = new Sheet(doc, typefaces, title)
  setHead(published, options, sheet)
  if (!isKilled(published)) setBody(published, sheet, options.pictures ?? new Map())
  if (!isLabelAbove(options)) setLabel(published, options, sheet)
  setFoot(published, sheet)
  return finished(doc)
}

function setHead(article: Article, options: PublishOptions, sheet: Sheet): void {
  const { category, kicker, headline, deck, bylines, agency, publishedAt, language } = article
  const says = (style: Style, text: string | null) => sheet.text(style, plain(text))
  says(styles.category, category)
  says(styles.kicker, kicker)
  says(styles.headline, headline)
  says(styles.deck, deck)
  says(styles.byline, bylines.map(onOneLine).join(', '))
  const changed = modifiedAt(article)
  const time = (at: string | null) => (at === null ? null : publishedTime(at, article))
  const isUpdated = changed !== null && changed !== publishedAt && !isKilled(article)
  const meta = [
    agency,
    time(publishedAt),
    isUpdated ? `${noticeWords(language).words.updated}: ${time(changed)}` : null,
  ]
  says(styles.meta, meta.filter((part) => part !== null).join(' · '))
  sheet.gap(8)
  const notices = noticeLines(article)
  const set = () => {
    for (const line of notices) says(styles.notice, line)
  }
  if (notices.length > 0) {
    sheet.within('Div', set, { left: 10, bar: colours.accent })
    sheet.gap(10)
  }
  if (isLabelAbove(options)) setLabel(article, options, sheet)
}

function setLabel(article: Article, options: PublishOptions, sheet: Sheet): void {
  const label = labelLine(article, options)
  if (label === null) return
  sheet.text(styles.label, plain(label))
  sheet.gap(8)
}

function setFoot({ usageTerms, canonicalUrl }: Article, sheet: Sheet): void {
  sheet.gap(8)
  sheet.text(styles.foot, plain(usageTerms))
  const href = webAddress(canonicalUrl)
  const address: Run[] = plain(canonicalUrl, { href })
  sheet.text(styles.foot, address)
}

/** The information on the file that viewers and search engines show (ISO 32000-1, 14.3.3). */
function about(article: Article, title: string): Record<string, string | Date> {
  const { bylines, summary, keywords, subjects, language, dateline, publishedAt } = article
  const made = publishedAt ?? modifiedAt(article) ?? `${dateline.date ?? '1970-01-01'}T00:00:00Z`
  const said = {
    Title: title,
    Author: bylines.map((byline) => authorName(byline, language)).join('; '),
    Subject: onOneLine(summary ?? ''),
    Keywords: [...keywords, ...subjects.map((code) => topicName(code, language))].join(', '),
  }
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, text]) => text !== '')),
    Producer: 'Lede',
    Creator: 'Lede',
    CreationDate: new Date(made),
    ModDate: new Date(modifiedAt(article) ?? made),
  }
}

/** The share of a story's letters that may be without a font. */
const mostMissing = 0.3

function checkLetters(article: Article, typefaces: Typefaces): void {
  const text = [article.headline, article.deck, ...article.notices.map(({ text }) => text), wordsOfBody(article.body)]
  const letters = [...text.join(' ').slice(0, 5_000)].filter((sign) => /\p{L}/u.test(sign))
  const missing = letters.filter((sign) => !typefaces.has(sign))
  if (missing.length > letters.length * mostMissing)
    throw new LedeError('export.noFont', { letters: [...new Set(missing)].slice(0, 5).join(' ') })
}

/** The complete file. PDFKit writes synchronously into a stream that is read here. */
function finished(doc: PDFDocument): Uint8Array<ArrayBuffer> {
  doc.end()
  const parts: Uint8Array[] = []
  for (let part = doc.read(); part !== null; part = doc.read()) parts.push(part)
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  if (!isWhole(bytes)) throw new Error('the PDF was not written to its end')
  return bytes
}

function isWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-8)).includes('%%EOF')
}
